import {defineQuery} from 'groq'

import {citations, sourceEntry} from './fragments/citations.ts'
import {conditionWithTest} from './fragments/condition-link.ts'
import {codes, pageHead, synonyms} from './fragments/entity.ts'
import {healthText} from './fragments/health-text.ts'

/**
 * The page of one test: what it measures, how to prepare, and every condition
 * that it screens for, diagnoses or monitors, with the limits that hold there.
 *
 * @param slug - `$slug`: the slug of the test.
 * @returns the page, or null when no test has the slug under the perspective.
 */
export const testBySlug =
  defineQuery(`*[_type == "test" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  ${pageHead},
  summary,
  measures,
  unit,
  "preparation": coalesce(preparation[]{${healthText}}, []),
  ${synonyms},
  ${codes},
  ${citations},
  "conditions": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in tests[].test._ref
  ] | order(title asc, _id asc) {${conditionWithTest}
  },
  "references": *[_type == "source" && _id in array::compact([
    ^._id,
    ...coalesce(^.citations[].source._ref, []),
    ...coalesce(^.preparation[].markDefs[].source._ref, []),
    ...coalesce(*[
      _type == "condition" && references(^.^._id)
    ].tests[test._ref == ^.^._id].citations[].source._ref, []),
    ...coalesce(*[
      _type == "condition" && references(^.^._id)
    ].tests[test._ref == ^.^._id].thresholds[].source._ref, [])
  ])] | order(_id asc) {${sourceEntry}}
}`)
