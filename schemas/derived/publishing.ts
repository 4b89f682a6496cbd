import {publishedId} from '../keys/document-id.ts'
import {asRecords, refOf} from '../rules/loose.ts'
import type {SanityDocumentLike} from '../types/base.ts'
import type {Person} from '../types/documents.ts'
import {isReviewedType} from './clinical-fields.ts'
import {reviewOf, signOffOf} from './sign-off.ts'

/**
 * What stands in the way of publishing a document; empty when nothing does.
 *
 * A condition, treatment or article needs an approval that still holds, by a
 * medical reviewer who did not write it.
 */
export function publishingProblems(
  document: SanityDocumentLike,
  personById: (id: string) => Pick<Person, 'name' | 'roles'> | undefined,
): string[] {
  if (!isReviewedType(document._type)) return []
  const {status, voidedFields, record} = signOffOf(document)
  if (status === 'none') return ['It has no approval. Request a medical review.']
  if (status === 'changesRequested') {
    return ['The reviewer asked for changes. Make them and request another review.']
  }
  const problems: string[] = []
  if (status === 'voided') {
    problems.push(
      `Its approval no longer holds: ${voidedFields.join(', ')} changed since. Request another review.`,
    )
  }
  if (record) {
    const id = refOf(record.reviewer)
    problems.push(...reviewerProblems(document, id ? publishedId(id) : '', personById))
  }
  return problems
}

/** Who wrote a document, as ids of published persons. */
export function authorIds(document: SanityDocumentLike): string[] {
  return [...asRecords(document.authors), ...asRecords(reviewOf(document)?.authors)].flatMap(
    (author) => {
      const id = refOf(author)
      return id ? [publishedId(id)] : []
    },
  )
}

/**
 * Why somebody may not sign a document off; empty when they may.
 *
 * @param reviewerId - The id of a published person.
 */
export function reviewerProblems(
  document: SanityDocumentLike,
  reviewerId: string,
  personById: (id: string) => Pick<Person, 'name' | 'roles'> | undefined,
): string[] {
  const person = personById(reviewerId)
  if (!person) return ['Its reviewer is not known. Choose a person who exists.']
  const problems: string[] = []
  if (!person.roles?.includes('medicalReviewer')) {
    problems.push(`${person.name} is not a medical reviewer. Ask one to review it.`)
  }
  if (authorIds(document).includes(reviewerId)) {
    problems.push(`${person.name} wrote it and cannot sign it off. Ask another medical reviewer.`)
  }
  return problems
}
