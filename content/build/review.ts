import {
  createReviewRecord,
  type Review,
  type ReviewedType,
  type RiskLevel,
} from '../../schemas/index.ts'
import {refs} from './references.ts'

/** A fixed day: content is the same on every machine. */
const REVIEWED_AT = '2026-11-02T09:00:00.000Z'

/**
 * A document with the sign-off of the example reviewer, who does not exist: it shows
 * how a sign-off looks and what voids it.
 */
export function signedOff<Document extends {_id: string; _type: ReviewedType}>(
  document: Document,
  riskLevel: RiskLevel = 'standard',
): Document & {review: Review} {
  return {
    ...document,
    review: {
      _type: 'review',
      state: 'approved',
      authors: refs('person-example-author'),
      riskLevel,
      records: [
        createReviewRecord(
          {...document},
          {
            reviewerId: 'person-example-medical-reviewer',
            date: REVIEWED_AT,
            scope: 'full',
            outcome: 'approved',
            note: 'An example of a sign-off. No clinician has read this text.',
          },
        ),
      ],
    },
  }
}
