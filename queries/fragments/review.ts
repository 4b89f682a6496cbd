/**
 * The review of a page: its state, and the last approval of the whole of it. The
 * reviewer is null where the person cannot be read under the perspective: a
 * dereference would say the same, but type generation would call it never null.
 */
export const review = /* groq */ `"review": review{
    state,
    "lastReviewed": records[scope == "full" && outcome == "approved"] | order(date desc, _key asc) [0] {
      date,
      "reviewer": *[_type == "person" && _id == ^.reviewer._ref] | order(_id asc) [0] {_id, name}
    }
  }`
