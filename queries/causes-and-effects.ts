import {defineQuery} from 'groq'

import {entityEntry} from './fragments/entity.ts'

/**
 * What leads to a condition, and what it leads to: two steps each way, a fixed
 * depth, so that a circle of causes ends. Refuted causes are left out.
 *
 * @param slug - `$slug`: the slug of the condition.
 * @returns the condition with its causes and effects, or null when none has the slug.
 */
export const causesAndEffects =
  defineQuery(`*[_type == "condition" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  ${entityEntry},
  "causes": coalesce(causes[defined(cause->_id) && status != "refuted"]{
    _key,
    role,
    status,
    mechanism,
    "cause": cause->{${entityEntry}},
    "causes": coalesce(cause->causes[defined(cause->_id) && status != "refuted"]{
      _key,
      role,
      status,
      "cause": cause->{${entityEntry}}
    }, [])
  }, []),
  "effects": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in causes[status != "refuted"].cause._ref
  ] | order(title asc, _id asc) {
    ${entityEntry},
    "relation": causes[cause._ref == ^.^._id && status != "refuted"][0]{_key, role, status, mechanism},
    "effects": *[
      _type == "condition" &&
      references(^._id) &&
      ^._id in causes[status != "refuted"].cause._ref
    ] | order(title asc, _id asc) {
      ${entityEntry},
      "relation": causes[cause._ref == ^.^._id && status != "refuted"][0]{_key, role, status}
    }
  }
}`)
