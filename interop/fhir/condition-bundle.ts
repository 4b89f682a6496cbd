import type {ConditionBySlugResult} from '../../queries/index.ts'
import {bundleOf} from './bundle.ts'
import {citationOf} from './citation.ts'
import {useOf} from './clinical-use.ts'
import {conditionDefinition} from './condition-definition.ts'
import {
  causeEvidence,
  effectEvidence,
  epidemiologyEvidence,
  recommendationEvidence,
  symptomEvidence,
  type Frame,
} from './evidence.ts'
import {publicationStatus} from './publication-status.ts'
import {treatmentResource} from './treatment-resource.ts'
import type {FhirOptions, HealthBundle} from './types.ts'

/**
 * A condition as a collection of FHIR R5 resources: a `ConditionDefinition`, for
 * each treatment its resource and a `ClinicalUseDefinition`, an `Evidence` for
 * each statement, and a `Citation` for each source.
 *
 * @param condition - a result of `conditionBySlug`.
 * @param options - where the resources would be served, and where the pages are.
 * @returns a bundle of type `collection`, whose references lead to its own entries.
 */
export function conditionBundle(
  condition: NonNullable<ConditionBySlugResult>,
  options: FhirOptions,
): HealthBundle {
  const status = publicationStatus(condition.review)
  const frame: Frame = {
    condition,
    status,
    cited: new Set(condition.references.map(({_id}) => _id)),
  }
  const uses = condition.treatments.flatMap((relation) => {
    const resource = treatmentResource(relation.treatment, options)
    const effects = effectEvidence(relation, frame)
    return [
      resource,
      useOf(relation, condition, resource, status),
      ...relation.recommendations.map((one) => recommendationEvidence(one, relation, frame)),
      ...(effects ? [effects] : []),
    ]
  })
  return bundleOf(
    [
      conditionDefinition(condition, options),
      ...condition.symptoms.map((relation) => symptomEvidence(relation, frame)),
      ...condition.causes.map((relation) => causeEvidence(relation, frame)),
      ...uses,
      ...condition.epidemiology.map((item) => epidemiologyEvidence(item, frame)),
      ...condition.references.map(citationOf),
    ],
    options,
  )
}
