import {defineQuery} from 'groq'

/**
 * What waits for a medical reviewer: high risk first, then the longest waiting.
 * Ask under `drafts`: what waits is seldom published.
 *
 * @returns the documents in review.
 */
export const reviewQueue = defineQuery(`*[
  _type in ["condition", "treatment", "article"] && review.state == "inReview"
]{
  _id,
  _type,
  title,
  "slug": slug.current,
  "riskLevel": coalesce(review.riskLevel, "standard"),
  "requestedAt": review.requestedAt,
  "requestedBy": review.requestedBy->{_id, name},
  "authors": coalesce(review.authors[defined(@->_id)]->{_id, name}, []),
  "lastReviewed": (review.records[scope == "full" && outcome == "approved"] | order(date desc, _key asc))[0].date,
  "waitingSince": coalesce(review.requestedAt, _updatedAt)
} | order(riskLevel asc, waitingSince asc, _id asc)`)
