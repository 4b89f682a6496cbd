import {reviewQueue, type ReviewQueueResult} from '../../queries/index.ts'
import {publishedId, reviewedTypes, riskLevels, titleOf, type Person} from '../../schemas/index.ts'
import {daysBetween, formatDay, plural} from '../shared/format.ts'
import type {ComputedList, Reader, Row} from '../structure/list-entry.ts'

type Reviewer = Pick<Person, '_id' | 'roles' | 'userId'>

interface Answer {
  queue: ReviewQueueResult
  reviewers: Reviewer[]
}

/** Pages in review that the person at the Studio may sign off: a medical reviewer who did not write them. */
export const myReviewsList: ComputedList = {
  types: [...reviewedTypes, 'person'],
  query: `{
    "queue": ${reviewQueue},
    "reviewers": *[_type == "person" && "medicalReviewer" in roles && defined(userId)] | order(_id asc) {_id, roles, userId}
  }`,
  rows: (answer, reader) => myReviews(answer as Answer, reader),
  empty:
    'Nothing waits for you. Pages come here for people with the role of medical reviewer, except those that they wrote.',
}

/** The queue of pages in review as far as one person may decide it, in its order. */
export function myReviews({queue, reviewers}: Answer, {today, userId}: Reader): Row[] {
  const mine = new Set(
    reviewers.filter((one) => one.userId === userId).map(({_id}) => publishedId(_id)),
  )
  if (mine.size === 0) return []
  return queue
    .filter(({authors}) => !authors.some(({_id}) => mine.has(publishedId(_id))))
    .map(({_id, _type, title, riskLevel, waitingSince, requestedBy}) => {
      const by = requestedBy ? ` by ${requestedBy.name}` : ''
      const days = daysBetween(waitingSince, today)
      const since = days > 0 ? `, ${plural(days, 'day')} ago` : ''
      return {
        key: _id,
        documentId: _id,
        documentType: _type,
        title,
        note: `Requested${by} on ${formatDay(waitingSince)}${since}.`,
        group: `${titleOf(riskLevels, riskLevel)} risk`,
      }
    })
}
