import type {DocumentBadgeComponent} from 'sanity'

import {currentDay, type ReviewOptions} from './review-options.ts'
import {dayText, reviewedVersion, statusOf} from './reviewed-document.ts'

const states = {
  draft: {label: 'Not approved', color: 'warning'},
  inReview: {label: 'In medical review', color: 'primary'},
  changesRequested: {label: 'Changes requested', color: 'warning'},
  approved: {label: 'Approved', color: 'success'},
  voided: {label: 'Approval voided', color: 'danger'},
} as const

/** Says where a document stands, and whether its review is overdue. */
export function reviewBadges(options: ReviewOptions): DocumentBadgeComponent[] {
  return [
    function useReviewStateBadge(props) {
      const document = reviewedVersion(props)
      if (!document) return null
      const {state, schedule} = statusOf(document, currentDay(options))
      return {
        ...states[state],
        title: schedule.lastReviewed
          ? `Last reviewed in full on ${dayText(schedule.lastReviewed)}`
          : 'Never reviewed in full',
      }
    },
    function useOverdueBadge(props) {
      const document = reviewedVersion(props)
      if (!document) return null
      const {status, nextReview, daysOverdue} = statusOf(document, currentDay(options)).schedule
      if (status !== 'overdue' || !nextReview) return null
      return {
        label: 'Review overdue',
        color: 'danger',
        title: `The review was due on ${dayText(nextReview)}, ${daysOverdue} days ago`,
      }
    },
  ]
}
