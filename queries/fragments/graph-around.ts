/**
 * The conditions that state a relation from or to one of the ids in `near` of the
 * projection around this, each with those relations: what they are, how strong
 * and how sure. `standing` is the newest recommendation that nothing replaces.
 */
export const conditionsAround = /* groq */ `"conditions": *[
    _type == "condition" && (_id in ^.near || references(^.near))
  ] | order(_id asc) {
    _id,
    _type,
    title,
    "slug": slug.current,
    "symptoms": coalesce(symptoms[defined(symptom->_id) && (^._id in ^.^.near || symptom._ref in ^.^.near)]{
      _key,
      role,
      certainty,
      frequency,
      specificity,
      "cited": count(coalesce(citations[defined(source->_id)], [])),
      "to": symptom->{_id, _type, title, "slug": slug.current}
    }, []),
    "causes": coalesce(causes[defined(cause->_id) && (^._id in ^.^.near || cause._ref in ^.^.near)]{
      _key,
      role,
      certainty,
      status,
      "cited": count(coalesce(citations[defined(source->_id)], [])),
      "to": cause->{_id, _type, title, "slug": slug.current}
    }, []),
    "treatments": coalesce(treatments[defined(treatment->_id) && (^._id in ^.^.near || treatment._ref in ^.^.near)]{
      _key,
      "role": line,
      certainty,
      intent,
      "standing": recommendations[
        defined(source->_id) && !defined(supersededBy)
      ] | order(date desc, _key asc) [0] {direction, strength, certainty},
      "cited": count(coalesce(citations[defined(source->_id)], [])) +
        count(coalesce(recommendations[defined(source->_id)], [])),
      "to": treatment->{_id, _type, title, "slug": slug.current}
    }, []),
    "tests": coalesce(tests[defined(test->_id) && (^._id in ^.^.near || test._ref in ^.^.near)]{
      _key,
      "role": null,
      certainty,
      "purposes": coalesce(purposes, []),
      "cited": count(coalesce(citations[defined(source->_id)], [])),
      "to": test->{_id, _type, title, "slug": slug.current}
    }, []),
    "relatedConditions": coalesce(relatedConditions[defined(condition->_id) && (^._id in ^.^.near || condition._ref in ^.^.near)]{
      _key,
      "role": kind,
      certainty,
      direction,
      "cited": count(coalesce(citations[defined(source->_id)], [])),
      "to": condition->{_id, _type, title, "slug": slug.current}
    }, [])
  }`
