import {defineQuery} from 'groq'

/**
 * Every relation around a document, in either direction: what a condition says,
 * and what conditions say of it. `graphOf` makes nodes and edges of it.
 *
 * @param id - `$id`: the id of the document, without `drafts.`.
 * @returns the document in the middle, null when there is none, and each condition
 * that states a relation around it, with those relations by kind.
 */
export const graph = defineQuery(`{
  "centre": *[
    _type in ["condition", "symptom", "cause", "treatment", "test"] && _id == $id
  ] | order(_id asc) [0] {_id, _type, title, "slug": slug.current},
  "conditions": *[
    _type == "condition" && (_id == $id || references($id))
  ] | order(_id asc) {
    _id,
    _type,
    title,
    "slug": slug.current,
    "symptoms": coalesce(symptoms[defined(symptom->_id) && (^._id == $id || symptom._ref == $id)]{
      _key,
      role,
      "to": symptom->{_id, _type, title, "slug": slug.current}
    }, []),
    "causes": coalesce(causes[defined(cause->_id) && (^._id == $id || cause._ref == $id)]{
      _key,
      role,
      "to": cause->{_id, _type, title, "slug": slug.current}
    }, []),
    "treatments": coalesce(treatments[defined(treatment->_id) && (^._id == $id || treatment._ref == $id)]{
      _key,
      "role": line,
      "to": treatment->{_id, _type, title, "slug": slug.current}
    }, []),
    "tests": coalesce(tests[defined(test->_id) && (^._id == $id || test._ref == $id)]{
      _key,
      "role": null,
      "to": test->{_id, _type, title, "slug": slug.current}
    }, []),
    "relatedConditions": coalesce(relatedConditions[defined(condition->_id) && (^._id == $id || condition._ref == $id)]{
      _key,
      "role": kind,
      "to": condition->{_id, _type, title, "slug": slug.current}
    }, [])
  }
}`)
