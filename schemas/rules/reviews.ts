import {publishedId} from '../keys/document-id.ts'
import {asRecord, asRecords, refOf} from './loose.ts'
import {itemSegment} from './relations.ts'
import {defineRule, type Problem} from './rule.ts'

const reviewed = ['condition', 'treatment', 'article']

/** Nobody signs off their own work. */
export const reviewerIsAuthor = defineRule({
  code: 'reviewer-is-author',
  level: 'error',
  title: 'A document is signed off by somebody who did not write it.',
  on: reviewed,
  check: (document) => {
    const authors = new Set(
      [...asRecords(document.authors), ...asRecords(asRecord(document.review)?.authors)].flatMap(
        (ref) => refOf(ref) ?? [],
      ),
    )
    return asRecords(asRecord(document.review)?.records).flatMap((record, index): Problem[] => {
      const reviewer = refOf(record.reviewer)
      if (record.outcome !== 'approved' || !reviewer || !authors.has(reviewer)) return []
      return [
        {
          message:
            'The reviewer is one of the authors. Ask another medical reviewer to sign it off.',
          path: ['review', 'records', itemSegment(record, index), 'reviewer'],
        },
      ]
    })
  },
})

/** Only a medical reviewer signs off. */
export const reviewerWithoutRole = defineRule({
  code: 'reviewer-without-role',
  level: 'error',
  title: 'A document is signed off by a person with the role of medical reviewer.',
  on: reviewed,
  check: (document, {related}) =>
    asRecords(asRecord(document.review)?.records).flatMap((record, index): Problem[] => {
      const id = refOf(record.reviewer)
      const person = id ? related(publishedId(id)) : undefined
      if (record.outcome !== 'approved' || !person) return []
      if (person.roles?.includes('medicalReviewer')) return []
      return [
        {
          message: `${person.title ?? 'The reviewer'} is not a medical reviewer. Give the person that role, or ask a medical reviewer.`,
          path: ['review', 'records', itemSegment(record, index), 'reviewer'],
        },
      ]
    }),
})

/** An approved state rests on an approval. */
export const approvedWithoutRecord = defineRule({
  code: 'approved-without-record',
  level: 'error',
  title: 'The state "approved" has a full review that approved it.',
  on: reviewed,
  check: (document) => {
    const review = asRecord(document.review)
    if (review?.state !== 'approved') return []
    const approved = asRecords(review.records).some(
      (record) => record.scope === 'full' && record.outcome === 'approved',
    )
    if (approved) return []
    return [
      {
        message:
          'No full review has approved it. Request a medical review, or set it back to draft.',
        path: ['review', 'state'],
      },
    ]
  },
})
