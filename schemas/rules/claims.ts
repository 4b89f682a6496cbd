import {asNumber, asRecord, asText, refOf} from './loose.ts'
import {defineRule, type Problem} from './rule.ts'

/** A quote has a place that can be. */
export const claimRangeOrder = defineRule({
  code: 'claim-range',
  level: 'error',
  title: 'The characters of a claim run forwards.',
  on: ['claimRange'],
  check: ({start, end}) => {
    const from = asNumber(start)
    const to = asNumber(end)
    if (from === undefined || to === undefined || from < to) return []
    return [{message: `A quote cannot run from ${from} to ${to}: import again.`, path: ['end']}]
  },
})

/** A claim speaks of something that exists or says what to create. */
export const claimEntityUnknown = defineRule({
  code: 'claim-entity-unknown',
  level: 'warning',
  title: 'Subject and object of a claim are a document or a proposal for one.',
  on: ['claim'],
  check: (claim) =>
    ['subject', 'object'].flatMap((side): Problem[] => {
      const entity = asRecord(claim[side])
      if (!entity || refOf(entity.reference) || asText(entity.stubType)) return []
      return [
        {
          message: `Choose the document that "${asText(entity.label) ?? side}" means, or the type of a new one.`,
          path: [side],
        },
      ]
    }),
})
