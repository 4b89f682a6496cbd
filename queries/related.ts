import {defineQuery} from 'groq'

import {entityEntry} from './fragments/entity.ts'

/**
 * What to read beside a condition: conditions that it names as related, those
 * that name it, those that share the most symptoms with it (at most 10), and
 * articles about it (at most 20).
 *
 * @param slug - `$slug`: the slug of the condition.
 * @returns the four lists, or null when no condition has the slug.
 */
export const related =
  defineQuery(`*[_type == "condition" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  ${entityEntry},
  "named": coalesce(relatedConditions[defined(condition->_id)]{
    _key,
    kind,
    direction,
    "condition": condition->{${entityEntry}}
  }, []),
  "namedBy": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in relatedConditions[].condition._ref
  ] | order(title asc, _id asc) {
    ${entityEntry},
    "relation": relatedConditions[condition._ref == ^.^._id][0]{_key, kind, direction}
  },
  "bySharedSymptoms": *[
    _type == "condition" &&
    _id != ^._id &&
    references(^.symptoms[role != "excluded"].symptom._ref)
  ]{
    ${entityEntry},
    "shared": count(coalesce(symptoms[
      role != "excluded" && symptom._ref in ^.^.symptoms[role != "excluded"].symptom._ref
    ], []))
  }[shared > 0] | order(shared desc, title asc, _id asc) [0...10],
  "articles": *[
    _type == "article" &&
    references(^._id) &&
    ^._id in about[]._ref
  ] | order(title asc, _id asc) [0...20] {${entityEntry}}
}`)
