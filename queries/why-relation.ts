import {defineQuery} from 'groq'

import {relationBasis} from './fragments/relation-basis.ts'

/**
 * Why a condition says what it says: one relation with the works it cites and
 * the claims, quotes and articles that it came from.
 *
 * @param slug - `$slug`: the slug of the condition.
 * @param key - `$key`: the `_key` of the relation.
 * @returns the condition with the relation, null where there is none.
 */
export const whyRelation =
  defineQuery(`*[_type == "condition" && slug.current == $slug] | order(_id asc) [0] {
  _id,
  title,
  "slug": slug.current,
  "relation": coalesce(
    symptoms[_key == $key && defined(symptom->_id)]{
      ${relationBasis},
      "target": symptom->{_id, _type, title, "slug": slug.current}
    }[0],
    causes[_key == $key && defined(cause->_id)]{
      ${relationBasis},
      "target": cause->{_id, _type, title, "slug": slug.current}
    }[0],
    treatments[_key == $key && defined(treatment->_id)]{
      ${relationBasis},
      "target": treatment->{_id, _type, title, "slug": slug.current}
    }[0],
    tests[_key == $key && defined(test->_id)]{
      ${relationBasis},
      "target": test->{_id, _type, title, "slug": slug.current}
    }[0],
    relatedConditions[_key == $key && defined(condition->_id)]{
      ${relationBasis},
      "target": condition->{_id, _type, title, "slug": slug.current}
    }[0]
  )
}`)
