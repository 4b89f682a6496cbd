import {defineQuery} from 'groq'

import {abbreviationsIn} from './fragments/abbreviations.ts'

/**
 * The abbreviations that the texts of pages explain, page by page.
 * `groupAbbreviations` makes the list of a glossary of it.
 *
 * @returns the pages that explain abbreviations, each with them in the order of its text.
 */
export const abbreviations = defineQuery(`*[
  _type in ["condition", "treatment", "article"] && defined(slug.current)
] | order(title asc, _id asc) {
  _id,
  _type,
  title,
  "slug": slug.current,
  "abbreviations": array::compact(
    coalesce(sections[].content[_type == "block"]{${abbreviationsIn}}.abbreviations[], []) +
    coalesce(body[_type == "block"]{${abbreviationsIn}}.abbreviations[], []) +
    coalesce(careGuidance[].body[_type == "block"]{${abbreviationsIn}}.abbreviations[], [])
  )
}[count(abbreviations) > 0]`)
