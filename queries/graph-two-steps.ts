import {defineQuery} from 'groq'

import {conditionsAround} from './fragments/graph-around.ts'

/**
 * Every relation around a document and around each of its neighbours: two steps,
 * a fixed depth. `graphOf` makes nodes and edges of it, as of `graph`.
 *
 * @param id - `$id`: the id of the document, without `drafts.`.
 * @returns the document in the middle, null when there is none, and each condition
 * that states a relation within two steps of it, with those relations by kind.
 */
export const graphTwoSteps = defineQuery(`{
  "centre": *[
    _type in ["condition", "symptom", "cause", "treatment", "test"] && _id == $id
  ] | order(_id asc) [0] {_id, _type, title, "slug": slug.current},
  "near": array::compact([
    $id,
    ...*[_type == "condition" && references($id)] | order(_id asc)._id,
    ...coalesce(*[_type == "condition" && _id == $id] | order(_id asc) [0].symptoms[].symptom._ref, []),
    ...coalesce(*[_type == "condition" && _id == $id] | order(_id asc) [0].causes[].cause._ref, []),
    ...coalesce(*[_type == "condition" && _id == $id] | order(_id asc) [0].treatments[].treatment._ref, []),
    ...coalesce(*[_type == "condition" && _id == $id] | order(_id asc) [0].tests[].test._ref, []),
    ...coalesce(*[_type == "condition" && _id == $id] | order(_id asc) [0].relatedConditions[].condition._ref, [])
  ])
}{
  centre,
  ${conditionsAround}
}`)
