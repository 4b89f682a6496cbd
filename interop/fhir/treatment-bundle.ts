import type {TreatmentBySlugResult} from '../../queries/index.ts'
import {bundleOf} from './bundle.ts'
import {citationOf} from './citation.ts'
import {safetyUses, useOf} from './clinical-use.ts'
import {recommendationEvidence} from './evidence.ts'
import {publicationStatus} from './publication-status.ts'
import {treatmentResource} from './treatment-resource.ts'
import type {FhirOptions, HealthBundle} from './types.ts'

/**
 * A treatment as a collection of FHIR R5 resources: what it is, a
 * `ClinicalUseDefinition` for each condition that it is for or to be avoided in and
 * for each issue of safety, an `Evidence` for each recommendation, and a `Citation`
 * for each source.
 *
 * @param treatment - a result of `treatmentBySlug`.
 * @param options - where the resources would be served, and where the pages are.
 * @returns a bundle of type `collection`, whose references lead to its own entries.
 */
export function treatmentBundle(
  treatment: NonNullable<TreatmentBySlugResult>,
  options: FhirOptions,
): HealthBundle {
  const status = publicationStatus(treatment.review)
  const resource = treatmentResource(treatment, options)
  const cited = new Set(treatment.references.map(({_id}) => _id))
  const uses = [...treatment.conditions, ...treatment.toAvoidIn].flatMap((condition) =>
    condition.relations.flatMap((relation) => [
      useOf(relation, condition, resource, status),
      ...relation.recommendations.map((one) =>
        recommendationEvidence(one, {...relation, treatment}, {condition, status, cited}),
      ),
    ]),
  )
  return bundleOf(
    [
      resource,
      ...uses,
      ...(treatment.safety ? safetyUses(treatment.safety, resource, status) : []),
      ...treatment.references.map(citationOf),
    ],
    options,
  )
}
