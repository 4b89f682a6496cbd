import {defineQuery} from 'groq'

import {citations, sourceEntry} from './fragments/citations.ts'
import {conditionWithCause} from './fragments/condition-link.ts'
import {codes, entityEntry, pageHead, synonyms} from './fragments/entity.ts'

/**
 * The page of one cause or risk factor, with every condition that names it. A
 * condition for which it was refuted comes in a list of its own.
 *
 * @param slug - `$slug`: the slug of the cause.
 * @returns the page, or null when no cause has the slug under the perspective.
 */
export const causeBySlug =
  defineQuery(`*[_type == "cause" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  ${pageHead},
  kind,
  summary,
  modifiable,
  ${synonyms},
  ${codes},
  ${citations},
  "conditions": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in causes[status != "refuted"].cause._ref
  ] | order(title asc, _id asc) {${conditionWithCause}
  },
  "refutedFor": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in causes[status == "refuted"].cause._ref
  ] | order(title asc, _id asc) {${entityEntry}},
  "references": *[_type == "source" && _id in array::compact([
    ^._id,
    ...coalesce(^.citations[].source._ref, []),
    ...coalesce(*[
      _type == "condition" && references(^.^._id)
    ].causes[cause._ref == ^.^._id].citations[].source._ref, [])
  ])] | order(_id asc) {${sourceEntry}}
}`)
