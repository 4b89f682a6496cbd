import type {GraphEdge} from '../../queries/index.ts'
import {
  causeRoles,
  causeStatuses,
  certainties,
  conditionLinkKinds,
  recommendationDirections,
  recommendationStrengths,
  symptomRoles,
  titleOf,
  treatmentLines,
} from '../../schemas/index.ts'

/** How strongly a condition states a relation. */
export type Strength = 'strong' | 'medium' | 'weak'

/** Width of a line by the strength of its relation, in pixels. */
export const LINE_WIDTHS: Readonly<Record<Strength, number>> = {strong: 4, medium: 2.25, weak: 1.25}

/** Dashes of a line by the certainty of its evidence, as `stroke-dasharray` takes them. */
export const LINE_DASHES = {
  high: undefined,
  moderate: '12 4',
  low: '6 5',
  veryLow: '1.5 5',
} as const

const STRONG = ['coreCriterion', 'cause', 'first', 'stageOf', 'subtypeOf']
const WEAK = ['associated', 'associationOnly', 'refractory', 'excluded', 'comorbidity']

/**
 * How strong a relation is: by how well a cause is established, by how strongly a
 * treatment is recommended, else by its role.
 */
export function strengthOf({kind, role, status, recommendation}: GraphEdge): Strength {
  if (kind === 'causes') {
    if (status === 'established') return 'strong'
    return status === 'probable' ? 'medium' : 'weak'
  }
  if (kind === 'treatments' && recommendation?.strength) {
    return recommendation.strength === 'strong' ? 'strong' : 'medium'
  }
  if (role && STRONG.includes(role)) return 'strong'
  return role && WEAK.includes(role) ? 'weak' : 'medium'
}

/** Whether a relation says that something is not so, or should not be done. */
export function saysNo({role, status, recommendation}: GraphEdge): boolean {
  return (
    role === 'excluded' ||
    role === 'avoid' ||
    status === 'refuted' ||
    recommendation?.direction === 'against'
  )
}

/** The dashes of a relation; a relation without a certainty has a plain line. */
export function dashOf({certainty}: GraphEdge): string | undefined {
  return certainty ? LINE_DASHES[certainty] : undefined
}

/** A relation in words: 'Core criterion, high certainty, 2 citations'. */
export function edgeWords(edge: GraphEdge): string {
  const {status, recommendation, certainty, cited} = edge
  const advice = recommendation && [
    titleOf(recommendationStrengths, recommendation.strength ?? undefined)?.toLowerCase(),
    'recommendation',
    titleOf(recommendationDirections, recommendation.direction ?? undefined)?.toLowerCase(),
  ]
  return [
    roleWords(edge),
    titleOf(causeStatuses, status ?? undefined)?.toLowerCase(),
    advice?.filter(Boolean).join(' '),
    certainty && `${titleOf(certainties, certainty)?.toLowerCase()} certainty`,
    cited === 0 ? 'no citation' : cited === 1 ? '1 citation' : `${cited} citations`,
  ]
    .filter(Boolean)
    .join(', ')
}

const TERMS = {
  symptoms: symptomRoles,
  causes: causeRoles,
  treatments: treatmentLines,
  tests: [],
  relatedConditions: conditionLinkKinds,
} as const

const NAMES: Readonly<Record<GraphEdge['kind'], string>> = {
  symptoms: 'Symptom',
  causes: 'Cause',
  treatments: 'Treatment',
  tests: 'Test',
  relatedConditions: 'Related',
}

function roleWords({kind, role}: GraphEdge): string {
  return titleOf(TERMS[kind], role ?? undefined) ?? NAMES[kind]
}
