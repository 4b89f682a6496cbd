import {defineQuery} from 'groq'

import {entityEntry} from './fragments/entity.ts'

/**
 * Two conditions side by side: which symptoms both have, with what each says of
 * them, and which only one has. Computed from the relations of both; nothing of
 * it is stored. Symptoms that a condition rules out (role `excluded`) do not count.
 *
 * @param first - `$first`: the slug of one condition.
 * @param second - `$second`: the slug of the other.
 * @returns both sides; a side is null when no condition has its slug.
 */
export const compareConditions = defineQuery(`{
  "first": *[_type == "condition" && slug.current == $first] | order(_id asc) [0] {${entityEntry}},
  "second": *[_type == "condition" && slug.current == $second] | order(_id asc) [0] {${entityEntry}},
  "sharedSymptoms": coalesce(*[_type == "condition" && slug.current == $first] | order(_id asc) [0].symptoms[
    role != "excluded" &&
    defined(symptom->_id) &&
    symptom._ref in *[_type == "condition" && slug.current == $second].symptoms[role != "excluded"].symptom._ref
  ] | order(symptom->title asc, _key asc) {
    "symptom": symptom->{${entityEntry}},
    "inFirst": {role, frequency},
    "inSecond": *[_type == "condition" && slug.current == $second] | order(_id asc) [0].symptoms[symptom._ref == ^.symptom._ref && role != "excluded"][0]{role, frequency}
  }, []),
  "onlyInFirst": coalesce(*[_type == "condition" && slug.current == $first] | order(_id asc) [0].symptoms[
    role != "excluded" &&
    defined(symptom->_id) &&
    !(symptom._ref in *[_type == "condition" && slug.current == $second].symptoms[role != "excluded"].symptom._ref)
  ] | order(symptom->title asc, _key asc) {
    "symptom": symptom->{${entityEntry}},
    role,
    frequency
  }, []),
  "onlyInSecond": coalesce(*[_type == "condition" && slug.current == $second] | order(_id asc) [0].symptoms[
    role != "excluded" &&
    defined(symptom->_id) &&
    !(symptom._ref in *[_type == "condition" && slug.current == $first].symptoms[role != "excluded"].symptom._ref)
  ] | order(symptom->title asc, _key asc) {
    "symptom": symptom->{${entityEntry}},
    role,
    frequency
  }, [])
}`)
