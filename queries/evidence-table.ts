import {defineQuery} from 'groq'

/**
 * What guidelines say, one row for each condition, treatment and guideline, the
 * newest first. A row that a newer guideline replaces, or that rests on a source
 * which does not stand any more, is marked.
 *
 * @param condition - `$condition`: the slug of one condition, or null for all.
 * @returns the rows.
 */
export const evidenceTable = defineQuery(`*[
  _type == "condition" && ($condition == null || slug.current == $condition)
] | order(_id asc) {
  "rows": coalesce(treatments[defined(treatment->_id)]{
    "rows": coalesce(recommendations[defined(source->_id)]{
      _key,
      "condition": ^.^{_id, title, "slug": slug.current},
      "treatment": ^.treatment->{_id, title, "slug": slug.current, kind},
      "line": ^.line,
      "guideline": source->{_id, title, year, status, url, doi},
      direction,
      strength,
      certainty,
      date,
      wording,
      locator,
      population,
      "supersededBy": supersededBy->{_id, title, year},
      "superseded": defined(supersededBy) || source->status in ["retracted", "superseded"]
    }, [])
  }.rows[], [])
}.rows[] | order(date desc, condition._id asc, treatment._id asc, _key asc)`)
