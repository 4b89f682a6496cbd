import type {SanityDocumentLike} from '../types/base.ts'
import type {ReviewRecord} from '../types/review.ts'
import {reviewSchedule, type ReviewSchedule} from './next-review.ts'
import {reviewOf, signOffOf} from './sign-off.ts'

/** Where a document stands on its way to a sign-off, and what of it needs somebody. */
export interface ReviewStatus {
  /**
   * `draft`: never approved, nobody was asked. `inReview`: a reviewer was asked. `changesRequested`:
   * a reviewer asked for changes. `approved`: the approval holds. `voided`: clinical fields
   * changed since the approval.
   */
  state: 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'voided'
  /** The clinical fields that are not as they were approved. */
  voidedFields: string[]
  /** The approval that holds or was voided. */
  approval?: ReviewRecord
  /** The review that asked for changes. */
  request?: ReviewRecord
  schedule: ReviewSchedule
}

/** Where a document stands, seen from a day (YYYY-MM-DD). */
export function reviewStatusOf(document: SanityDocumentLike, today: string): ReviewStatus {
  const {status, voidedFields, record, request} = signOffOf(document)
  return {
    state: reviewOf(document)?.state === 'inReview' ? 'inReview' : stateOf[status],
    voidedFields,
    ...(record && {approval: record}),
    ...(request && {request}),
    schedule: reviewSchedule(document, today),
  }
}

const stateOf = {
  none: 'draft',
  valid: 'approved',
  voided: 'voided',
  changesRequested: 'changesRequested',
} as const
