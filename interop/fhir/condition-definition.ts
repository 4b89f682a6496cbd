import type {ConditionDefinition, ConditionDefinitionPrecondition} from 'fhir/r5.js'

import type {ConditionBySlugResult} from '../../queries/index.ts'
import {compact} from '../compact.ts'
import {conceptOf} from './concepts.ts'
import {resourceId} from './ids.ts'
import {publicationStatus} from './publication-status.ts'
import type {FhirOptions} from './types.ts'

type Condition = NonNullable<ConditionBySlugResult>

/** A condition: what it is called, what suggests it, which tests and medicines belong to it. */
export function conditionDefinition(
  condition: Condition,
  {urlOf, publisher}: FhirOptions,
): ConditionDefinition {
  return compact<ConditionDefinition>({
    resourceType: 'ConditionDefinition',
    id: resourceId(condition._id),
    url: urlOf(condition),
    name: computableName(condition.title),
    title: condition.title,
    status: publicationStatus(condition.review),
    date: condition.review?.lastReviewed?.date.slice(0, 10),
    publisher,
    description: condition.summary,
    code: conceptOf(condition),
    precondition: condition.symptoms.flatMap(preconditionOf),
    observation: condition.tests.map(({test}) => ({code: conceptOf(test)})),
    medication: condition.treatments
      .filter(({line, treatment}) => line !== 'avoid' && treatment.kind === 'medicine')
      .map(({treatment}) => ({code: conceptOf(treatment)})),
  })
}

/**
 * A core criterion is in everybody who has the condition (`sensitive`); what
 * distinguishes points to it (`specific`). FHIR has no place for other symptoms.
 */
function preconditionOf({
  role,
  specificity,
  symptom,
}: Condition['symptoms'][number]): ConditionDefinitionPrecondition[] {
  if (role === 'excluded') return []
  if (role === 'coreCriterion') return [{type: 'sensitive', code: conceptOf(symptom)}]
  return specificity === 'distinguishing' ? [{type: 'specific', code: conceptOf(symptom)}] : []
}

/** A name that programs can use: letters and digits, a capital first. */
function computableName(title: string): string | undefined {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[A-Za-z0-9]+/g)
  const name = words
    ?.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 255)
  return name && /^[A-Z]/.test(name) ? name : undefined
}
