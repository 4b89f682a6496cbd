import {defineQuery} from 'groq'

/**
 * Statements of conditions that lack a basis: causes and treatments that cite
 * nothing which can be read, and statements of any kind that rest on a source
 * which was retracted or superseded.
 *
 * @returns the conditions that have such statements.
 */
export const evidenceGaps = defineQuery(`*[_type == "condition"] | order(title asc, _id asc) {
  _id,
  title,
  "slug": slug.current,
  "uncitedCauses": coalesce(causes[
    defined(cause->_id) && count(coalesce(citations[defined(source->_id)], [])) == 0
  ]{
    _key,
    role,
    status,
    "target": cause->{_id, _type, title, "slug": slug.current}
  }, []),
  "uncitedTreatments": coalesce(treatments[
    defined(treatment->_id) &&
    count(coalesce(citations[defined(source->_id)], [])) == 0 &&
    count(coalesce(recommendations[defined(source->_id)], [])) == 0
  ]{
    _key,
    line,
    "target": treatment->{_id, _type, title, "slug": slug.current}
  }, []),
  "onFallenSources": {
    "symptoms": coalesce(symptoms[
      count(coalesce(citations[source->status in ["retracted", "superseded"]], [])) > 0
    ]{
      _key,
      "cited": coalesce(citations[source->status in ["retracted", "superseded"]].source->{_id, title, status}, [])
    }, []),
    "causes": coalesce(causes[
      count(coalesce(citations[source->status in ["retracted", "superseded"]], [])) > 0
    ]{
      _key,
      "cited": coalesce(citations[source->status in ["retracted", "superseded"]].source->{_id, title, status}, [])
    }, []),
    "treatments": coalesce(treatments[
      count(coalesce(citations[source->status in ["retracted", "superseded"]], [])) > 0 ||
      count(coalesce(recommendations[!defined(supersededBy) && source->status in ["retracted", "superseded"]], [])) > 0
    ]{
      _key,
      "cited": coalesce(citations[source->status in ["retracted", "superseded"]].source->{_id, title, status}, []),
      "recommending": coalesce(recommendations[
        !defined(supersededBy) && source->status in ["retracted", "superseded"]
      ].source->{_id, title, status}, [])
    }, []),
    "tests": coalesce(tests[
      count(coalesce(citations[source->status in ["retracted", "superseded"]], [])) > 0
    ]{
      _key,
      "cited": coalesce(citations[source->status in ["retracted", "superseded"]].source->{_id, title, status}, [])
    }, []),
    "relatedConditions": coalesce(relatedConditions[
      count(coalesce(citations[source->status in ["retracted", "superseded"]], [])) > 0
    ]{
      _key,
      "cited": coalesce(citations[source->status in ["retracted", "superseded"]].source->{_id, title, status}, [])
    }, [])
  }
}[
  count(uncitedCauses) > 0 ||
  count(uncitedTreatments) > 0 ||
  count(onFallenSources.symptoms) > 0 ||
  count(onFallenSources.causes) > 0 ||
  count(onFallenSources.treatments) > 0 ||
  count(onFallenSources.tests) > 0 ||
  count(onFallenSources.relatedConditions) > 0
]`)
