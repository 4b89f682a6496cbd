import {defineQuery} from 'groq'

/**
 * Everything that an A to Z lists, with its other names. GROQ orders by code
 * point and folds no accents: `groupByLetter` makes the index of it.
 *
 * @param types - `$types`: the document types to list, such as `["condition", "symptom"]`.
 * @returns the entries.
 */
export const azIndex = defineQuery(`*[
  _type in ["condition", "symptom", "cause", "treatment", "test"] &&
  _type in $types &&
  defined(slug.current)
] | order(title asc, _id asc) {
  _id,
  _type,
  title,
  "slug": slug.current,
  "synonyms": coalesce(synonyms[defined(label)].label, [])
}`)
