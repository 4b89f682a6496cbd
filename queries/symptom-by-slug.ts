import {defineQuery} from 'groq'

import {citations, sourceEntry} from './fragments/citations.ts'
import {conditionWithSymptom} from './fragments/condition-link.ts'
import {codes, entityEntry, pageHead, synonyms} from './fragments/entity.ts'

/**
 * The page of one symptom, with every condition that has it: the other side of
 * the relations that conditions hold. A condition that says it does *not* have
 * the symptom (role `excluded`) comes in a list of its own.
 *
 * @param slug - `$slug`: the slug of the symptom.
 * @returns the page, or null when no symptom has the slug under the perspective.
 */
export const symptomBySlug =
  defineQuery(`*[_type == "symptom" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  ${pageHead},
  kind,
  summary,
  defaultUrgency,
  "bodySites": coalesce(bodySites, []),
  ${synonyms},
  ${codes},
  ${citations},
  "conditions": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in symptoms[role != "excluded"].symptom._ref
  ] | order(title asc, _id asc) {${conditionWithSymptom}
  },
  "notASymptomOf": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in symptoms[role == "excluded"].symptom._ref
  ] | order(title asc, _id asc) {${entityEntry}},
  "references": *[_type == "source" && _id in array::compact([
    ^._id,
    ...coalesce(^.citations[].source._ref, []),
    ...coalesce(*[
      _type == "condition" && references(^.^._id)
    ].symptoms[symptom._ref == ^.^._id].citations[].source._ref, [])
  ])] | order(_id asc) {${sourceEntry}}
}`)
