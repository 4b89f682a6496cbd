import {publishedId} from '../keys/document-id.ts'
import {redFlagLevels} from '../vocabularies/care.ts'
import {asRecords, refOf} from './loose.ts'
import {textOf} from './prose.ts'
import {nameFinder} from './entities.ts'
import {itemSegment, relationsOf} from './relations.ts'
import {defineRule, type Problem} from './rule.ts'

/** A warning sign is part of the guidance on when to get help. */
export const redFlagNotInGuidance = defineRule({
  code: 'red-flag-not-in-guidance',
  level: 'warning',
  title: 'A symptom that is urgent for a condition stands in its care guidance.',
  on: ['condition'],
  check: (document, {related}) => {
    const advice = asRecords(document.careGuidance)
    const flagged = new Set(
      advice.flatMap((one) => asRecords(one.redFlags).flatMap((ref) => refOf(ref) ?? [])),
    )
    const isNamed = nameFinder(advice.flatMap((one) => asRecords(one.body).map(textOf)).join('\n'))
    return relationsOf(document).flatMap(({field, index, relation, target}): Problem[] => {
      const known = target ? related(target) : undefined
      const urgency = relation.urgency ?? known?.urgency
      const urgent = redFlagLevels.some((level) => level === urgency)
      if (field !== 'symptoms' || !target || !urgent || relation.role === 'excluded') return []
      const names = [known?.title ?? '', ...(known?.synonyms ?? [])]
      if (flagged.has(publishedId(target)) || names.some(isNamed)) return []
      return [
        {
          message: `"${known?.title ?? target}" is urgent here, and the care guidance never mentions it. Add it to the guidance.`,
          path: ['symptoms', itemSegment(relation, index), 'urgency'],
        },
      ]
    })
  },
})
