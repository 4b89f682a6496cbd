import {defineQuery} from 'groq'

/**
 * Every term that a reader may look up, in plain words.
 *
 * @returns the terms by title; order them for readers with `Intl.Collator`.
 */
export const glossary = defineQuery(`*[
  _type in ["condition", "symptom", "cause", "treatment", "test"] &&
  defined(slug.current) &&
  defined(summary)
] | order(title asc, _id asc) {
  _id,
  _type,
  title,
  "slug": slug.current,
  summary,
  "synonyms": coalesce(synonyms[defined(label)].label, [])
}`)
