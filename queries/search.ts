import {defineQuery} from 'groq'

/**
 * Finds documents of all types by words in titles, other names and summaries,
 * the best first. Titles count most. At most 50.
 *
 * @param terms - `$terms`: what `searchTerms` makes of what somebody typed.
 * @returns the hits.
 */
export const search = defineQuery(`*[
  _type in ["condition", "symptom", "cause", "treatment", "test", "article"] &&
  defined(slug.current) &&
  (title match $terms || synonyms[].label match $terms || summary match $terms)
] | score(
  boost(title match $terms, 4),
  boost(synonyms[].label match $terms, 3),
  summary match $terms
) | order(_score desc, title asc, _id asc) [0...50] {
  _id,
  _type,
  title,
  "slug": slug.current,
  summary,
  "synonyms": coalesce(synonyms[defined(label)].label, [])
}`)
