/**
 * The review of a page: its state, the months between two reviews, its authors,
 * and the last approval of the whole of it, with what readers and search engines
 * need to know of the people. The
 * reviewer is null where the person cannot be read under the perspective: a
 * dereference would say the same, but type generation would call it never null.
 */
export const review = /* groq */ `"review": review{
    state,
    "intervalMonths": coalesce(intervalMonths, select(riskLevel == "high" => 12, 36)),
    "authors": coalesce(authors[defined(@->_id)]->{_id, name, specialty, orcid}, []),
    "lastReviewed": records[scope == "full" && outcome == "approved"] | order(date desc, _key asc) [0] {
      date,
      "reviewer": *[_type == "person" && _id == ^.reviewer._ref] | order(_id asc) [0] {
        _id,
        name,
        specialty,
        orcid,
        "credentials": coalesce(credentials[]{_key, degree, body, validUntil}, [])
      }
    }
  }`
