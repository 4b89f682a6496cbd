import {defineQuery} from 'groq'

import {citations, sourceEntry} from './fragments/citations.ts'
import {conditionWithTreatment} from './fragments/condition-link.ts'
import {codes, entityEntry, pageHead, synonyms} from './fragments/entity.ts'
import {healthText} from './fragments/health-text.ts'
import {review} from './fragments/review.ts'

/**
 * The page of one treatment: its class and members, its safety, and every
 * condition that it is used for, with what guidelines say there. A condition
 * where it should not be used (line `avoid`) comes in a list of its own.
 *
 * @param slug - `$slug`: the slug of the treatment.
 * @returns the page, or null when no treatment has the slug under the perspective.
 */
export const treatmentBySlug =
  defineQuery(`*[_type == "treatment" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  ${pageHead},
  kind,
  summary,
  availability,
  ${synonyms},
  ${codes},
  "memberOf": coalesce(memberOf[defined(@->_id)]->{${entityEntry}}, []),
  "members": *[
    _type == "treatment" && references(^._id) && ^._id in memberOf[]._ref
  ] | order(title asc, _id asc) {${entityEntry}, kind},
  "foodItems": coalesce(foodItems[]{_key, name, recommended, note}, []),
  "sections": coalesce(sections[]{
    _key,
    aspect,
    title,
    "content": coalesce(content[]{${healthText}}, [])
  }, []),
  "safety": safety{
    pregnancy,
    children,
    overdose,
    "contraindications": coalesce(contraindications[]{
      _key,
      label,
      level,
      population,
      "condition": condition->{_id, title, "slug": slug.current, ${codes}},
      ${citations}
    }, []),
    "interactions": coalesce(interactions[]{
      _key,
      label,
      effect,
      "treatment": treatment->{_id, title, "slug": slug.current, ${codes}},
      ${citations}
    }, []),
    "adverseEffects": coalesce(adverseEffects[]{
      _key,
      label,
      frequency,
      urgency,
      "symptom": symptom->{_id, title, "slug": slug.current, ${codes}},
      ${citations}
    }, []),
    ${citations}
  },
  "conditions": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in treatments[line != "avoid"].treatment._ref
  ] | order(title asc, _id asc) {${conditionWithTreatment}
  },
  "toAvoidIn": *[
    _type == "condition" &&
    references(^._id) &&
    ^._id in treatments[line == "avoid"].treatment._ref
  ] | order(title asc, _id asc) {${conditionWithTreatment}
  },
  ${review},
  "references": *[_type == "source" && _id in array::compact([
    ^._id,
    ...coalesce(^.sources[]._ref, []),
    ...coalesce(^.sections[].content[].markDefs[].source._ref, []),
    ...coalesce(^.sections[].content[].body[].markDefs[].source._ref, []),
    ...coalesce(^.safety.citations[].source._ref, []),
    ...coalesce(^.safety.contraindications[].citations[].source._ref, []),
    ...coalesce(^.safety.interactions[].citations[].source._ref, []),
    ...coalesce(^.safety.adverseEffects[].citations[].source._ref, []),
    ...coalesce(*[
      _type == "condition" && references(^.^._id)
    ].treatments[treatment._ref == ^.^._id].citations[].source._ref, []),
    ...coalesce(*[
      _type == "condition" && references(^.^._id)
    ].treatments[treatment._ref == ^.^._id].recommendations[].source._ref, []),
    ...coalesce(*[
      _type == "condition" && references(^.^._id)
    ].treatments[treatment._ref == ^.^._id].recommendations[].supersededBy._ref, [])
  ])] | order(_id asc) {${sourceEntry}}
}`)
