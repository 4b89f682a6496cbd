import {
  overdueReviews,
  staleContent,
  type ReviewDates,
  type StaleContentResult,
} from '../../queries/index.ts'
import {addMonths, reviewedTypes, riskLevels, titleOf} from '../../schemas/index.ts'
import {daysBetween, formatDay, plural} from '../shared/format.ts'
import type {ComputedList, Row} from '../structure/list-entry.ts'

type Stale = StaleContentResult[number]
type Due = ReturnType<typeof overdueReviews<Stale>>[number]

/** Pages whose review is overdue to the day, those of high risk first. */
export const overdueList: ComputedList = {
  types: reviewedTypes,
  query: staleContent,
  rows: (answer, {today}) => overdueReviews(answer as StaleContentResult, today).map(toRow(today)),
  empty: 'No review is overdue.',
}

/** Pages whose next review falls into a month, YYYY-MM, and is not overdue yet. */
export function dueInMonth(month: string): ComputedList {
  return {
    types: reviewedTypes,
    query: staleContent,
    rows: (answer, {today}) =>
      upcomingReviews(answer as StaleContentResult, today)
        .filter(({due}) => due.startsWith(month))
        .map(toRow(today)),
    empty: 'No review falls due in this month.',
  }
}

/** The months whose reviews are shown ahead, YYYY-MM, from that of a day on. */
export function monthsAhead(today: string): string[] {
  const first = `${today.slice(0, 7)}-01`
  return Array.from({length: 12}, (_, months) => addMonths(first, months).slice(0, 7))
}

/** Of what falls due within a year, that of which the day has not come yet. */
export function upcomingReviews<R extends ReviewDates>(
  rows: readonly R[],
  today: string,
): (R & {due: string})[] {
  return overdueReviews(rows, addMonths(today, 12)).flatMap((row) =>
    row.due && row.due >= today ? [{...row, due: row.due}] : [],
  )
}

function toRow(today: string): (page: Due) => Row {
  return ({_id, _type, title, riskLevel, due}) => ({
    key: _id,
    documentId: _id,
    documentType: _type,
    title,
    group: `${titleOf(riskLevels, riskLevel)} risk`,
    note: due ? dueText(due, today) : 'Never reviewed as a whole.',
  })
}

function dueText(due: string, today: string): string {
  const days = daysBetween(due, today)
  const day = formatDay(due)
  if (days > 0) return `Due ${day}, ${plural(days, 'day')} ago.`
  return days === 0 ? `Due today, ${day}.` : `Due ${day}, in ${plural(-days, 'day')}.`
}
