import {defineQuery} from 'groq'

import {conditionsAround} from './fragments/graph-around.ts'

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
  "near": [$id]
}{
  centre,
  ${conditionsAround}
}`)
