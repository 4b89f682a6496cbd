import type {Mutation, SanityClient} from '@sanity/client'

import {
  isUnpublishedId,
  reviewRecords,
  withReviewStep,
  type ReviewStep,
  type SanityDocumentLike,
} from '../../schemas/index.ts'

/**
 * Stores a step of the review of a document, if it is stored still as it was looked at.
 *
 * @throws Error in words for whoever took the step: it was refused, or somebody was quicker
 */
export async function writeReviewStep(
  client: SanityClient,
  document: SanityDocumentLike,
  step: ReviewStep,
): Promise<void> {
  try {
    await client.mutate(reviewMutations(document, step), {
      returnDocuments: false,
      tag: 'health-content.review',
    })
  } catch (error) {
    throw new Error(refusalText(error), {cause: error})
  }
}

/**
 * The mutations of a step. They do nothing when the version that was looked at has changed: a
 * draft by its revision, and a document without a draft by there being none still.
 */
export function reviewMutations(document: SanityDocumentLike, step: ReviewStep): Mutation[] {
  const {_rev, _createdAt, _updatedAt, ...content} = withReviewStep(document, step)
  if (!isUnpublishedId(document._id)) {
    return [{create: {...content, _id: `drafts.${document._id}`}}]
  }
  const {set, append} = step
  const members = {
    ...set,
    ...(append ? {records: [...reviewRecords(document), append]} : {}),
  }
  return [
    {
      patch: {
        id: document._id,
        ...(document._rev ? {ifRevisionID: document._rev} : {}),
        setIfMissing: {review: {_type: 'review'}},
        set: Object.fromEntries(
          Object.entries(members).map(([name, value]) => [`review.${name}`, value]),
        ),
      },
    },
  ]
}

/** What to tell somebody whose step was not stored. */
export function refusalText(error: unknown): string {
  const status = statusOf(error)
  if (status === 409) {
    return 'Somebody edited it while you looked at it. Nothing was stored. Close this, read it again, then repeat the step.'
  }
  const reason = error instanceof Error ? error.message : String(error)
  if (status === 403) return `It was refused, and nothing was stored. ${reason}`
  return `It could not be stored: ${reason}. Check the connection and try again.`
}

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'statusCode' in error
    ? error.statusCode
    : undefined
}
