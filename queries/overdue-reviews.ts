import {addMonths} from '../schemas/derived/next-review.ts'

/** A row of `staleContent`. */
export interface ReviewDates {
  lastReviewed: string | null
  intervalMonths: number
}

/**
 * Keeps of the result of `staleContent` what is overdue to the day, and says
 * since when. What was never reviewed is overdue since ever.
 *
 * @param rows - the result of `staleContent`.
 * @param today - the day to look from, YYYY-MM-DD.
 * @returns the rows, each with the day by which the review was due, or null when there was none.
 */
export function overdueReviews<R extends ReviewDates>(
  rows: readonly R[],
  today: string,
): (R & {due: string | null})[] {
  return rows
    .map((row) => ({
      ...row,
      due: row.lastReviewed && addMonths(row.lastReviewed.slice(0, 10), row.intervalMonths),
    }))
    .filter(({due}) => !due || due < today)
}
