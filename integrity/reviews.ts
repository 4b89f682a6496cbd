import {
  asRecords,
  isReviewedType,
  reviewOf,
  reviewSchedule,
  signOffOf,
  type Finding,
  type ReviewSchedule,
  type RiskLevel,
} from '../schemas/index.ts'
import {reporter, type CheckCode, type CheckContext, type IntegrityCheck} from './check.ts'
import type {DocumentIndex, IndexedDocument} from './document-index.ts'

const codes = [
  {
    code: 'review-overdue',
    level: 'warning',
    title: 'A document is reviewed again by its next review date.',
  },
  {
    code: 'sign-off-missing',
    level: 'warning',
    title: 'A published condition, treatment or article has a medical approval.',
  },
  {
    code: 'sign-off-voided',
    level: 'warning',
    title: 'No clinical field has changed since the medical approval.',
  },
  {
    code: 'credential-expired',
    level: 'warning',
    title: 'A medical reviewer has a credential that is valid.',
  },
] as const satisfies readonly CheckCode[]

const report = reporter(codes)

/** Whether the medical approval of a document stands. */
export const reviewChecks: IntegrityCheck = {
  codes,
  check: (entry, context) => {
    if (entry.type === 'person') return expiredCredentials(entry, context)
    if (!isReviewedType(entry.type)) return []
    return [...signOffFindings(entry), ...overdue(entry, context)]
  },
}

/** A document in the queue of those to be reviewed. */
export interface ReviewDue extends ReviewSchedule {
  documentId: string
  title: string
  riskLevel: RiskLevel
}

/**
 * The documents to be reviewed, seen from a day: high risk first, then those never
 * reviewed, then the longest overdue.
 */
export function reviewsDue(index: DocumentIndex, today: string): ReviewDue[] {
  return [...index.documents.values()]
    .filter((entry) => isReviewedType(entry.type))
    .map((entry): ReviewDue => {
      return {
        documentId: entry.document._id,
        title: entry.summary.title ?? entry.id,
        riskLevel: reviewOf(entry.document)?.riskLevel ?? 'standard',
        ...reviewSchedule(entry.document, today),
      }
    })
    .filter(({status}) => status !== 'current')
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        (b.daysOverdue ?? Infinity) - (a.daysOverdue ?? Infinity) ||
        (a.documentId < b.documentId ? -1 : 1),
    )
}

function signOffFindings(entry: IndexedDocument): Finding[] {
  const {status, voidedFields} = signOffOf(entry.document)
  if (status === 'none' && entry.isPublished) {
    return [
      report(
        'sign-off-missing',
        entry.document._id,
        'review',
        'It is published without a medical approval. Request a review.',
      ),
    ]
  }
  if (status !== 'voided') return []
  return [
    report(
      'sign-off-voided',
      entry.document._id,
      'review',
      `Changed since the approval: ${voidedFields.join(', ')}. Request another review.`,
    ),
  ]
}

function overdue(entry: IndexedDocument, {today}: CheckContext): Finding[] {
  const {status, nextReview, daysOverdue} = reviewSchedule(entry.document, today)
  if (status !== 'overdue') return []
  return [
    report(
      'review-overdue',
      entry.document._id,
      'review',
      `The review was due on ${nextReview}, ${daysOverdue} days ago. Request a full review.`,
    ),
  ]
}

function expiredCredentials(entry: IndexedDocument, {today}: CheckContext): Finding[] {
  const roles: unknown = entry.document.roles
  const credentials = asRecords(entry.document.credentials)
  if (!Array.isArray(roles) || !roles.includes('medicalReviewer')) return []
  const valid = credentials.some(
    ({validUntil}) => typeof validUntil !== 'string' || validUntil >= today,
  )
  if (valid) return []
  return [
    report(
      'credential-expired',
      entry.document._id,
      'credentials',
      'A medical reviewer needs a credential that is valid. Add it, or renew its date.',
    ),
  ]
}

function rank({riskLevel}: ReviewDue): number {
  return riskLevel === 'high' ? 0 : 1
}
