import {defineQuery} from 'groq'

/**
 * Every page there is, with the day on which its content was last vouched for:
 * its last full review, else its publication, else its creation. A corrected
 * comma moves `_updatedAt`, and does not make a page new.
 *
 * @returns the pages, by type and slug.
 */
export const sitemap = defineQuery(`*[
  _type in ["condition", "symptom", "cause", "treatment", "test", "article"] &&
  defined(slug.current)
] | order(_type asc, slug.current asc, _id asc) {
  _id,
  _type,
  "slug": slug.current,
  "contentDate": string::split(coalesce(
    (review.records[scope == "full" && outcome == "approved"] | order(date desc, _key asc))[0].date,
    publishedAt,
    _createdAt
  ), "T")[0]
}`)
