import {defineQuery} from 'groq'

/**
 * Pages whose review may be overdue: never reviewed, or last reviewed longer ago
 * than their interval (12 months for high risk, else 36). GROQ knows no months,
 * so it counts 30 days for each and finds a few too many; `overdueReviews` keeps
 * those that are overdue to the day.
 *
 * @param today - `$today`: the day to look from, YYYY-MM-DD.
 * @returns the candidates, high risk first.
 */
export const staleContent = defineQuery(`*[
  _type in ["condition", "treatment", "article"]
]{
  _id,
  _type,
  title,
  "slug": slug.current,
  "state": review.state,
  "riskLevel": coalesce(review.riskLevel, "standard"),
  "intervalMonths": coalesce(
    review.intervalMonths,
    select(review.riskLevel == "high" => 12, 36)
  ),
  "lastReviewed": (review.records[scope == "full" && outcome == "approved"] | order(date desc, _key asc))[0].date
}[
  !defined(lastReviewed) ||
  string::split(lastReviewed, "T")[0] <= $today &&
  dateTime(string::split(lastReviewed, "T")[0] + "T00:00:00Z") + intervalMonths * 2592000 < dateTime($today + "T00:00:00Z")
] | order(riskLevel asc, coalesce(lastReviewed, "") asc, _id asc)`)
