import {publishedId} from '../keys/document-id.ts'
import {currentRecommendation} from '../derived/current-recommendation.ts'
import {populationsOverlap} from '../derived/populations.ts'
import type {Recommendation} from '../text/recommendation.ts'
import {guidelineKinds} from '../vocabularies/evidence.ts'
import {asRecords, asText, refOf} from './loose.ts'
import {itemSegment} from './relations.ts'
import {defineRule, type Loose, type Problem} from './rule.ts'

/** A graded strength comes from a guideline. */
export const strengthWithoutGuideline = defineRule({
  code: 'strength-without-guideline',
  level: 'error',
  title: 'A strength of recommendation names the guideline that gave it.',
  on: ['recommendation'],
  check: ({strength, source}, {related}) => {
    if (!asText(strength)) return []
    const id = refOf(source)
    if (!id) {
      return [{message: 'Choose the guideline that gave this strength.', path: ['source']}]
    }
    const kind = related(publishedId(id))?.kind
    if (strength === 'consensus' || !kind || guidelineKinds.some((one) => one === kind)) return []
    return [
      {
        message:
          'The source is no guideline and cannot grade a recommendation. Choose a guideline, or leave the strength empty.',
        path: ['source'],
      },
    ]
  },
})

/** A causal or treatment relation rests on something. */
export const relationWithoutCitation = defineRule({
  code: 'relation-without-citation',
  level: 'warning',
  title: 'A causal or treatment relation has a citation.',
  on: ['causeRelation', 'treatmentRelation'],
  check: (relation) =>
    sourceIdsOf(relation).length > 0
      ? []
      : [{message: 'Cite the source that this relation rests on.', path: ['citations']}],
})

/** Years after which evidence should not stand alone. */
export const OLD_EVIDENCE_YEARS = 10

/** Old evidence does not stand alone. */
export const oldOnlyCitation = defineRule({
  code: 'old-only-citation',
  level: 'warning',
  title: `A relation does not rest on sources over ${OLD_EVIDENCE_YEARS} years old alone.`,
  on: [
    'symptomRelation',
    'causeRelation',
    'treatmentRelation',
    'testRelation',
    'conditionRelation',
  ],
  check: (relation, {related, today}) => {
    const years = sourceIdsOf(relation).map((id) => related(id)?.year)
    const known = years.filter((year) => year !== undefined)
    const newest = Math.max(...known)
    const age = Number(today.slice(0, 4)) - newest
    if (known.length === 0 || known.length < years.length || age <= OLD_EVIDENCE_YEARS) return []
    return [
      {
        message: `The newest source cited here is of ${newest}. Look for a newer one, or say in the note why it still holds.`,
        path: ['citations'],
      },
    ]
  },
})

/** An older recommendation that a newer one contradicts says so. */
export const recommendationContradicted = defineRule({
  code: 'recommendation-contradicted',
  level: 'warning',
  title: 'A recommendation that a newer one contradicts is marked as superseded.',
  on: ['treatmentRelation'],
  check: (relation) => {
    const all = recommendationsOf(relation)
    return asRecords(relation.recommendations).flatMap((item, index): Problem[] => {
      const one = item as Recommendation
      if (one.supersededBy || !one.direction) return []
      const newer = all.find(
        (other) =>
          (other.date ?? '') > (one.date ?? '') &&
          !other.supersededBy &&
          other.direction &&
          other.direction !== one.direction &&
          populationsOverlap(other.population, one.population),
      )
      if (!newer) return []
      return [
        {
          message: `A recommendation of ${newer.date} says the opposite. If it takes the place of this one, choose its guideline under "Superseded by".`,
          path: ['recommendations', itemSegment(item, index)],
        },
      ]
    })
  },
})

/** The place of a treatment agrees with what the current guideline says of it. */
export const lineAgainstRecommendation = defineRule({
  code: 'line-against-recommendation',
  level: 'warning',
  title: 'A treatment that the current recommendation is against has the line "avoid".',
  on: ['treatmentRelation'],
  check: (relation) => {
    const current = currentRecommendation(recommendationsOf(relation))
    const avoided = relation.line === 'avoid'
    if (!current?.direction || !asText(relation.line)) return []
    if (current.direction === 'against' && !avoided) {
      return [
        {
          message: `The recommendation of ${current.date} is against this treatment. Choose "avoid", or correct the recommendation.`,
          path: ['line'],
        },
      ]
    }
    if (current.direction === 'for' && avoided) {
      return [
        {
          message: `The recommendation of ${current.date} is for this treatment. Choose another line than "avoid", or correct the recommendation.`,
          path: ['line'],
        },
      ]
    }
    return []
  },
})

/** The published ids of all sources that a relation cites, in citations and recommendations. */
export function sourceIdsOf(relation: Loose): string[] {
  return [...asRecords(relation.citations), ...asRecords(relation.recommendations)].flatMap(
    ({source}) => {
      const id = refOf(source)
      return id ? [publishedId(id)] : []
    },
  )
}

function recommendationsOf(relation: Loose): Recommendation[] {
  return asRecords(relation.recommendations).map((item) => item as Recommendation)
}
