import {publishedId} from '../keys/document-id.ts'
import type {SanityDocumentLike, SanityReference} from '../types/base.ts'
import type {Review, ReviewRecord} from '../types/review.ts'
import type {ReviewOutcome, ReviewScope, ReviewState} from '../vocabularies/workflow.ts'
import {createReviewRecord, reviewOf, reviewRecords, signOffOf} from './sign-off.ts'

/** What a medical reviewer says about a document as it stands. */
export interface ReviewGiven {
  reviewerId: string
  /** Date and time, ISO 8601. */
  date: string
  scope: ReviewScope
  outcome: ReviewOutcome
  /** The clinical field, when the scope is a section. */
  section?: string
  note?: string
}

/** The members of `review` that a step changes. */
export interface ReviewStep {
  set: Pick<Review, 'state' | 'requestedAt' | 'requestedBy' | 'authors'>
  /** To be added at the end of `review.records`. */
  append?: ReviewRecord
}

/** Asks for a medical review. Who wrote the document is said with it, so that they do not review it. */
export function requestReview(
  document: SanityDocumentLike,
  {requestedBy, date, authors}: {requestedBy?: string; date: string; authors?: readonly string[]},
): ReviewStep {
  const known = reviewOf(document)?.authors ?? []
  const ids = new Set(known.map(({_ref}) => publishedId(_ref)))
  const added = (authors ?? []).filter((id) => !ids.has(id)).map(toReference)
  return {
    set: {
      state: 'inReview',
      requestedAt: date,
      ...(requestedBy ? {requestedBy: {_type: 'reference', _ref: requestedBy}} : {}),
      ...(added.length > 0 ? {authors: [...known, ...added]} : {}),
    },
  }
}

/**
 * Adds the record of a review of a document as it stands.
 *
 * What it does to the state: changes that are asked for are asked for, whatever was looked at.
 * An approval makes the document approved when with it every clinical field is; one of a
 * section or of the evidence alone leaves the state as it is.
 */
export function recordReview(document: SanityDocumentLike, given: ReviewGiven): ReviewStep {
  const append = createReviewRecord(document, given)
  return {set: {state: stateAfter(document, append)}, append}
}

/** A document with a step taken. */
export function withReviewStep<D extends SanityDocumentLike>(
  document: D,
  {set, append}: ReviewStep,
): D & {review: Review} {
  const records = reviewRecords(document)
  const review = {
    _type: 'review' as const,
    ...reviewOf(document),
    ...set,
    ...(append ? {records: [...records, append]} : {}),
  }
  return {...document, review}
}

function stateAfter(document: SanityDocumentLike, record: ReviewRecord): ReviewState {
  if (record.outcome === 'changesRequested') return 'changesRequested'
  const {status} = signOffOf(withReviewStep(document, {set: {}, append: record}))
  return status === 'valid' ? 'approved' : (reviewOf(document)?.state ?? 'draft')
}

function toReference(id: string): SanityReference & {_key: string} {
  return {_key: id, _type: 'reference', _ref: id}
}
