import {defineQuery} from 'groq'

import {relationBasis} from './fragments/relation-basis.ts'

/**
 * Why a condition says what it says: one relation with what it says, the works it
 * cites, what guidelines recommend, and the claims, quotes and articles that it
 * came from. Which attributes it has follows from its `_type`.
 *
 * Claims are working notes: an import writes them as drafts, and they stay drafts
 * when the article and the condition are published. Readers therefore get the works
 * and the recommendations, which is what a statement rests on, and an empty list of
 * claims; an editor's tool asks under `drafts`, with a token, and gets both.
 *
 * @param slug - `$slug`: the slug of the condition.
 * @param key - `$key`: the `_key` of the relation.
 * @returns the condition with the relation, null where there is none.
 */
export const whyRelation =
  defineQuery(`*[_type == "condition" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  _id,
  title,
  "slug": slug.current,
  "relation": coalesce(
    symptoms[_key == $key && defined(symptom->_id)]{
      ${relationBasis},
      role,
      frequency,
      specificity,
      urgency,
      "target": symptom->{_id, _type, title, "slug": slug.current}
    }[0],
    causes[_key == $key && defined(cause->_id)]{
      ${relationBasis},
      role,
      status,
      mechanism,
      "target": cause->{_id, _type, title, "slug": slug.current}
    }[0],
    treatments[_key == $key && defined(treatment->_id)]{
      ${relationBasis},
      line,
      intent,
      "recommendations": coalesce(recommendations[defined(source->_id)] | order(date desc, _key asc) {
        _key,
        direction,
        strength,
        certainty,
        date,
        wording,
        locator,
        "source": source->{_id, title, kind, year, status, url, doi},
        "supersededBy": supersededBy->{_id, title, year}
      }, []),
      "target": treatment->{_id, _type, title, "slug": slug.current}
    }[0],
    tests[_key == $key && defined(test->_id)]{
      ${relationBasis},
      "purposes": coalesce(purposes, []),
      "target": test->{_id, _type, title, "slug": slug.current}
    }[0],
    relatedConditions[_key == $key && defined(condition->_id)]{
      ${relationBasis},
      kind,
      direction,
      "target": condition->{_id, _type, title, "slug": slug.current}
    }[0]
  )
}`)
