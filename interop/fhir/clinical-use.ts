import type {ClinicalUseDefinition} from 'fhir/r5.js'

import type {ConditionBySlugResult, TreatmentBySlugResult} from '../../queries/index.ts'
import {compact} from '../compact.ts'
import {adverseFrequencyConcept, conceptOf, intentConcept} from './concepts.ts'
import {referenceTo, resourceId} from './ids.ts'
import {statusConcept} from './publication-status.ts'
import type {TreatmentResource} from './types.ts'

type Condition = NonNullable<ConditionBySlugResult>
type Safety = NonNullable<NonNullable<TreatmentBySlugResult>['safety']>
type Relation = Pick<Condition['treatments'][number], '_key' | 'intent' | 'line'>

/**
 * The use of a treatment in a condition: an indication, or a contraindication where
 * it should be avoided.
 *
 * @param relation - the relation that the condition holds.
 * @param condition - the condition.
 * @param subject - the treatment.
 * @param status - how far the page is.
 */
export function useOf(
  {_key, intent, line}: Relation,
  condition: Pick<Condition, '_id' | 'codes' | 'title'>,
  subject: TreatmentResource,
  status: 'active' | 'draft',
): ClinicalUseDefinition {
  const frame = {
    resourceType: 'ClinicalUseDefinition' as const,
    id: resourceId(condition._id, _key),
    subject: [referenceTo(subject)],
    status: statusConcept(status),
  }
  const disease = {concept: conceptOf(condition)}
  if (line === 'avoid') {
    return {
      ...frame,
      type: 'contraindication',
      contraindication: {diseaseSymptomProcedure: disease},
    }
  }
  return {
    ...frame,
    type: 'indication',
    indication: compact<NonNullable<ClinicalUseDefinition['indication']>>({
      diseaseSymptomProcedure: disease,
      intendedEffect: intent ? {concept: intentConcept(intent)} : undefined,
    }),
  }
}

/**
 * What can go wrong with a treatment: contraindications, interactions, undesirable
 * effects and warnings, one resource each.
 *
 * @param safety - the safety of the treatment.
 * @param subject - the treatment.
 * @param status - how far the page is.
 */
export function safetyUses(
  safety: Safety,
  subject: TreatmentResource,
  status: 'active' | 'draft',
): ClinicalUseDefinition[] {
  const frame = (...key: string[]) => ({
    resourceType: 'ClinicalUseDefinition' as const,
    id: resourceId(subject.id ?? '', ...key),
    subject: [referenceTo(subject)],
    status: statusConcept(status),
  })
  const warnings = Object.entries({
    pregnancy: safety.pregnancy,
    children: safety.children,
    overdose: safety.overdose,
  })
  return [
    ...safety.contraindications.map(({_key, label, condition}): ClinicalUseDefinition => ({
      ...frame('contraindication', _key),
      type: 'contraindication',
      contraindication: {diseaseSymptomProcedure: {concept: named(label, condition)}},
    })),
    ...safety.interactions.map(({_key, label, effect, treatment}): ClinicalUseDefinition => ({
      ...frame('interaction', _key),
      type: 'interaction',
      interaction: {
        interactant: [{itemCodeableConcept: named(label, treatment)}],
        ...(effect ? {effect: {concept: {text: effect}}} : {}),
      },
    })),
    ...safety.adverseEffects.map(({_key, label, frequency, symptom}): ClinicalUseDefinition => ({
      ...frame('undesirable-effect', _key),
      type: 'undesirable-effect',
      undesirableEffect: {
        symptomConditionEffect: {concept: named(label, symptom)},
        ...(frequency ? {frequencyOfOccurrence: adverseFrequencyConcept(frequency)} : {}),
      },
    })),
    ...warnings.flatMap(([name, text]): ClinicalUseDefinition[] =>
      text ? [{...frame('warning', name), type: 'warning', warning: {description: text}}] : [],
    ),
  ]
}

/** The words of the page, with the codes of the document that they name. */
function named(label: string, entity: Parameters<typeof conceptOf>[0] | null) {
  return entity ? {...conceptOf(entity), text: label} : {text: label}
}
