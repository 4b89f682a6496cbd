import {asNumber, asText} from '../rules/loose.ts'
import type {SanityDocumentLike} from '../types/base.ts'
import type {Review} from '../types/review.ts'
import {reviewOf, reviewRecords} from './sign-off.ts'

/** Months between two reviews where a document does not say. */
export const reviewIntervals = {standard: 36, high: 12} as const

/** Whether a review is due, seen from a day. */
export interface ReviewSchedule {
  /** The day of the last full approval, YYYY-MM-DD. */
  lastReviewed?: string
  nextReview?: string
  status: 'never' | 'current' | 'dueSoon' | 'overdue'
  /** Days since the review was due; negative before it. */
  daysOverdue?: number
}

/** Days ahead of the date at which a review counts as due soon. */
export const DUE_SOON_DAYS = 60

/** The longest interval that is taken at its word: ten years. */
const LONGEST_INTERVAL = 120

/** The months between two reviews of a document; one that makes no sense counts as not given. */
export function reviewInterval(review: Review | undefined): number {
  const asked = asNumber(review?.intervalMonths)
  if (asked !== undefined && asked >= 1 && asked <= LONGEST_INTERVAL) return asked
  return reviewIntervals[review?.riskLevel === 'high' ? 'high' : 'standard']
}

/** The day of the last review of the whole document that approved it. */
export function lastReviewed(document: SanityDocumentLike): string | undefined {
  return reviewRecords(document)
    .filter((record) => record.scope === 'full' && record.outcome === 'approved')
    .map((record) => asText(record.date)?.slice(0, 10))
    .filter((day) => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day))
    .toSorted()
    .at(-1)
}

/** The day by which a document must be reviewed again. */
export function nextReview(document: SanityDocumentLike): string | undefined {
  const last = lastReviewed(document)
  return last && addMonths(last, reviewInterval(reviewOf(document)))
}

/** When a document was and will be reviewed, and how that looks on a day. */
export function reviewSchedule(document: SanityDocumentLike, today: string): ReviewSchedule {
  const last = lastReviewed(document)
  const next = nextReview(document)
  if (!last || !next) return {status: 'never'}
  const daysOverdue = Math.round((Date.parse(today.slice(0, 10)) - Date.parse(next)) / 86_400_000)
  return {lastReviewed: last, nextReview: next, status: statusOf(daysOverdue), daysOverdue}
}

/** The same day some months later, or the last day of a month that is too short for it. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0))
  target.setUTCDate(Math.min(date, lastDay.getUTCDate()))
  return target.toISOString().slice(0, 10)
}

function statusOf(daysOverdue: number): ReviewSchedule['status'] {
  if (daysOverdue > 0) return 'overdue'
  return daysOverdue > -DUE_SOON_DAYS ? 'dueSoon' : 'current'
}
