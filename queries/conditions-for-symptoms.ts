import {defineQuery} from 'groq'

import {entityEntry} from './fragments/entity.ts'

/**
 * Which conditions have these symptoms: ranked by how many of them they have (n
 * of m), then by how few of them they rule out, then by how few core criteria
 * are missing. A ranking of texts, not a diagnosis. At most 50.
 *
 * @param symptoms - `$symptoms`: the ids of the symptoms.
 * @returns the conditions with at least one of the symptoms, the best first.
 */
export const conditionsForSymptoms = defineQuery(`*[
  _type == "condition" && references($symptoms)
]{
  ${entityEntry},
  "matched": count(coalesce(symptoms[
    role != "excluded" && symptom._ref in $symptoms && defined(symptom->_id)
  ], [])),
  "of": coalesce(count(array::unique($symptoms)), 0),
  "symptoms": coalesce(symptoms[
    role != "excluded" && symptom._ref in $symptoms && defined(symptom->_id)
  ]{
    _key,
    role,
    frequency,
    urgency,
    "symptom": symptom->{_id, title, "slug": slug.current}
  }, []),
  "ruledOut": coalesce(symptoms[
    role == "excluded" && symptom._ref in $symptoms && defined(symptom->_id)
  ].symptom->{_id, title, "slug": slug.current}, []),
  "coreMissing": coalesce(symptoms[
    role == "coreCriterion" && !(symptom._ref in $symptoms) && defined(symptom->_id)
  ].symptom->{_id, title, "slug": slug.current}, [])
}[matched > 0] | order(
  matched desc,
  count(ruledOut) asc,
  count(coreMissing) asc,
  title asc,
  _id asc
) [0...50]`)
