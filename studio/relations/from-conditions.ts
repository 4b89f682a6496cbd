import type {
  CauseRelation,
  ConditionRelation,
  SymptomRelation,
  TestRelation,
  TreatmentRelation,
} from '../../schemas/index.ts'

/** What a relation rests on, counted. */
interface Basis {
  /** Citations and recommendations. */
  cited: number
  /** Those of them whose source is retracted or superseded. */
  fallen: number
  /** Claims that it was accepted from. */
  claims: number
}

/** A condition with its relations to one document. */
export interface ConditionTowards {
  _id: string
  title: string | null
  slug: string | null
  symptoms: (SymptomRelation & Basis)[]
  causes: (CauseRelation & Basis)[]
  treatments: (TreatmentRelation & Basis)[]
  tests: (TestRelation & Basis)[]
  relatedConditions: (ConditionRelation & Basis)[]
}

const FALLEN = '["retracted", "superseded"]'

const basis = /* groq */ `
  ...,
  "cited": count(coalesce(citations, [])) + count(coalesce(recommendations, [])),
  "fallen": count(coalesce(citations[source->status in ${FALLEN}], [])) +
    count(coalesce(recommendations[source->status in ${FALLEN}], [])),
  "claims": count(coalesce(provenance, []))`

/**
 * Every condition that states a relation to a document, with those relations.
 *
 * @param id - `$id`: the id of the document, without `drafts.`.
 */
export const relationsFromConditions = /* groq */ `*[
  _type == "condition" && _id != $id && references($id)
] | order(title asc, _id asc) {
  _id,
  title,
  "slug": slug.current,
  "symptoms": coalesce(symptoms[symptom._ref == $id]{${basis}}, []),
  "causes": coalesce(causes[cause._ref == $id]{${basis}}, []),
  "treatments": coalesce(treatments[treatment._ref == $id]{${basis}}, []),
  "tests": coalesce(tests[test._ref == $id]{${basis}}, []),
  "relatedConditions": coalesce(relatedConditions[condition._ref == $id]{${basis}}, [])
}`
