import type {ConditionBySlugResult} from '../../queries/index.ts'
import {conceptOf} from './concepts.ts'
import {resourceId} from './ids.ts'
import type {FhirOptions, TreatmentResource} from './types.ts'

type Treatment = Pick<
  NonNullable<ConditionBySlugResult>['treatments'][number]['treatment'],
  '_id' | '_type' | 'codes' | 'kind' | 'slug' | 'summary' | 'title'
>

/**
 * A treatment as the resource that a use can be of: a medicine or class of medicines,
 * a nutrition product, a device, or something that is done.
 */
export function treatmentResource(treatment: Treatment, {urlOf}: FhirOptions): TreatmentResource {
  const id = resourceId(treatment._id)
  const code = conceptOf(treatment)
  switch (treatment.kind) {
    case 'medicine':
    case 'medicineClass':
      return {resourceType: 'Medication', id, status: 'active', code}
    case 'supplement':
      return {resourceType: 'NutritionProduct', id, status: 'active', code}
    case 'device':
      return {
        resourceType: 'DeviceDefinition',
        id,
        description: treatment.summary,
        classification: [{type: code}],
      }
    default:
      return {
        resourceType: 'ActivityDefinition',
        id,
        url: urlOf(treatment),
        status: 'active',
        title: treatment.title,
        description: treatment.summary,
        code,
      }
  }
}
