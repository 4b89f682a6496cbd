import {overdueReviews, type StaleContentResult} from '../../queries/index.ts'
import {formatMonth} from '../shared/format.ts'
import {monthsAhead, upcomingReviews} from '../work/reviews-due.ts'

/** A column of the chart of reviews: what is overdue, or what falls due in a month. */
export interface ReviewColumn {
  /** Ids of the panes that list what it counts, after that of the work queues. */
  panes: readonly string[]
  title: string
  /** Short enough to stand under a column. */
  label: string
  high: number
  standard: number
}

/** What is overdue, then the months from this one on. */
export function reviewColumns(pages: StaleContentResult, today: string): ReviewColumn[] {
  const upcoming = upcomingReviews(pages, today)
  return [
    {
      panes: ['overdue-reviews'],
      title: 'Overdue',
      label: 'Overdue',
      ...byRisk(overdueReviews(pages, today)),
    },
    ...monthsAhead(today).map((month) => ({
      panes: ['reviews-ahead', `due-${month}`],
      title: formatMonth(month),
      label: formatMonth(month).slice(0, 3),
      ...byRisk(upcoming.filter(({due}) => due.startsWith(month))),
    })),
  ]
}

function byRisk(pages: readonly {riskLevel: string}[]): {high: number; standard: number} {
  const high = pages.filter(({riskLevel}) => riskLevel === 'high').length
  return {high, standard: pages.length - high}
}
