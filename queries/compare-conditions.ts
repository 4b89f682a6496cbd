import {defineQuery} from 'groq'

import {entityEntry} from './fragments/entity.ts'

/** Read once for each side: the lists below compare what is read already. */
const standingSymptoms = /* groq */ `"symptoms": symptoms[role != "excluded" && defined(symptom->_id)] | order(symptom->title asc, _key asc) {
      role,
      frequency,
      "symptom": symptom->{${entityEntry}}
    }`

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
  "first": *[_type == "condition" && slug.current == $first && defined(slug.current)] | order(_id asc) [0] {
    ${entityEntry},
    ${standingSymptoms}
  },
  "second": *[_type == "condition" && slug.current == $second && defined(slug.current)] | order(_id asc) [0] {
    ${entityEntry},
    ${standingSymptoms}
  }
}{
  "first": first{_id, _type, title, slug, summary},
  "second": second{_id, _type, title, slug, summary},
  "sharedSymptoms": coalesce(first.symptoms[symptom._id in ^.second.symptoms[].symptom._id]{
    symptom,
    "inFirst": {role, frequency},
    "inSecond": ^.second.symptoms[symptom._id == ^.symptom._id][0]{role, frequency}
  }, []),
  "onlyInFirst": coalesce(first.symptoms[
    !(symptom._id in coalesce(^.second.symptoms[].symptom._id, []))
  ]{symptom, role, frequency}, []),
  "onlyInSecond": coalesce(second.symptoms[
    !(symptom._id in coalesce(^.first.symptoms[].symptom._id, []))
  ]{symptom, role, frequency}, [])
}`)
