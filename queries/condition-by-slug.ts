import {defineQuery} from 'groq'

import {citations, sourceEntry} from './fragments/citations.ts'
import {
  causeRelations,
  conditionRelations,
  symptomRelations,
  testRelations,
  treatmentRelations,
} from './fragments/condition-relations.ts'
import {codes, entityEntry, pageHead, synonyms} from './fragments/entity.ts'
import {healthText} from './fragments/health-text.ts'
import {review} from './fragments/review.ts'

/**
 * The page of one condition, whole: every relation with its attributes and
 * evidence, care guidance, and each source that anything on it cites, once.
 *
 * @param slug - `$slug`: the slug of the condition.
 * @returns the page, or null when no condition has the slug under the perspective.
 */
export const conditionBySlug =
  defineQuery(`*[_type == "condition" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  ${pageHead},
  summary,
  aetiologyStatus,
  "bodySystems": coalesce(bodySystems, []),
  ${synonyms},
  ${codes},
  "sections": coalesce(sections[]{
    _key,
    aspect,
    title,
    "content": coalesce(content[]{${healthText}}, [])
  }, []),
  ${symptomRelations},
  ${causeRelations},
  ${treatmentRelations},
  ${testRelations},
  ${conditionRelations},
  "stages": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in relatedConditions[kind == "stageOf"].condition._ref
  ] | order(title asc, _id asc) {${entityEntry}},
  "epidemiology": coalesce(epidemiology[]{
    _key,
    measure,
    value,
    low,
    high,
    unit,
    population,
    place,
    year,
    "source": source->_id,
    locator
  }, []),
  "careGuidance": coalesce(careGuidance[]{
    _key,
    level,
    title,
    "body": coalesce(body[]{${healthText}}, []),
    "redFlags": coalesce(redFlags[defined(@->_id)]->{_id, title, "slug": slug.current}, []),
    ${citations}
  }, []),
  ${review},
  "references": *[_type == "source" && _id in array::compact([
    ^._id,
    ...coalesce(^.sources[]._ref, []),
    ...coalesce(^.symptoms[].citations[].source._ref, []),
    ...coalesce(^.symptoms[].frequency.source._ref, []),
    ...coalesce(^.causes[].citations[].source._ref, []),
    ...coalesce(^.causes[].effects[].source._ref, []),
    ...coalesce(^.treatments[].citations[].source._ref, []),
    ...coalesce(^.treatments[].recommendations[].source._ref, []),
    ...coalesce(^.treatments[].recommendations[].supersededBy._ref, []),
    ...coalesce(^.treatments[].precondition.source._ref, []),
    ...coalesce(^.treatments[].effects[].source._ref, []),
    ...coalesce(^.tests[].citations[].source._ref, []),
    ...coalesce(^.tests[].thresholds[].source._ref, []),
    ...coalesce(^.relatedConditions[].citations[].source._ref, []),
    ...coalesce(^.epidemiology[].source._ref, []),
    ...coalesce(^.sections[].content[].markDefs[].source._ref, []),
    ...coalesce(^.sections[].content[].body[].markDefs[].source._ref, []),
    ...coalesce(^.careGuidance[].citations[].source._ref, []),
    ...coalesce(^.careGuidance[].body[].markDefs[].source._ref, [])
  ])] | order(_id asc) {${sourceEntry}}
}`)
