import {defineQuery} from 'groq'

/**
 * Where a page went whose slug changed. Ask when a query by slug answers null.
 *
 * @param type - `$type`: the document type of the page.
 * @param slug - `$slug`: the slug that nothing has any more.
 * @returns the page that had the slug before, or null when none had it.
 */
export const redirectBySlug = defineQuery(`*[
  _type in ["condition", "symptom", "cause", "treatment", "test", "article"] &&
  _type == $type &&
  $slug in previousSlugs &&
  slug.current != $slug
] | order(_id asc) [0] {_id, _type, title, "slug": slug.current}`)
