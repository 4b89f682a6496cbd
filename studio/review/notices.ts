import {
  reviewOf,
  type ReviewRecord,
  type ReviewStatus,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {dayText} from './reviewed-document.ts'

/** Something about its review that whoever opens a document should know. */
export interface ReviewNotice {
  id: 'voided' | 'changesRequested' | 'inReview' | 'overdue'
  tone: 'critical' | 'caution' | 'primary'
  title: string
  text: string
}

interface Names {
  person: (record: ReviewRecord) => string
  fields: (names: readonly string[]) => string
}

/** What to say above the form of a document, the gravest first; nothing where all is well. */
export function reviewNotices(
  document: SanityDocumentLike,
  status: ReviewStatus,
  names: Names,
): ReviewNotice[] {
  return [
    ...overdue(status),
    ...voided(status, names),
    ...changesRequested(status, names),
    ...inReview(document, status),
  ]
}

function overdue({schedule}: ReviewStatus): ReviewNotice[] {
  const {status, nextReview, daysOverdue, lastReviewed} = schedule
  if (status !== 'overdue' || !nextReview || !lastReviewed) return []
  return [
    {
      id: 'overdue',
      tone: 'critical',
      title: `The review was due on ${dayText(nextReview)}, ${days(daysOverdue ?? 0)} ago`,
      text: `It was last reviewed in full on ${dayText(lastReviewed)}. Request a full review; one of a section or of the evidence does not move the date.`,
    },
  ]
}

function voided({approval, voidedFields}: ReviewStatus, names: Names): ReviewNotice[] {
  if (!approval || voidedFields.length === 0) return []
  return [
    {
      id: 'voided',
      tone: 'caution',
      title: `Changed since the approval: ${names.fields(voidedFields)}`,
      text: `${names.person(approval)} approved it on ${dayText(approval.date)}. That no longer holds: it can be published once what changed, or all of it, is approved again.`,
    },
  ]
}

function changesRequested({state, request}: ReviewStatus, names: Names): ReviewNotice[] {
  if (state !== 'changesRequested' || !request) return []
  const what = {
    full: '',
    section: request.section ? ` in ${names.fields([request.section])}` : '',
    evidence: ' in the evidence',
  }[request.scope]
  return [
    {
      id: 'changesRequested',
      tone: 'caution',
      title: `${names.person(request)} asked for changes${what} on ${dayText(request.date)}`,
      text: request.note ?? 'Make them, then request another review.',
    },
  ]
}

function inReview(document: SanityDocumentLike, {state}: ReviewStatus): ReviewNotice[] {
  const since = reviewOf(document)?.requestedAt
  if (state !== 'inReview') return []
  return [
    {
      id: 'inReview',
      tone: 'primary',
      title: since
        ? `Waiting for a medical review since ${dayText(since)}`
        : 'Waiting for a medical review',
      text: 'A medical reviewer who did not write it opens "Review" below.',
    },
  ]
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
