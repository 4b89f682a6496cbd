import {
  ageGroups,
  careLevels,
  causeRoles,
  causeStatuses,
  describePopulation,
  frequencyClasses,
  onsets,
  pregnancyStates,
  severities,
  sexes,
  symptomRoles,
  testPurposes,
  timings,
  titleOf,
  treatmentIntents,
  treatmentLines,
  type ClaimProposal,
  type ClaimRelation,
  type Population,
  type Term,
} from '../../schemas/index.ts'

type Name = Exclude<keyof ClaimProposal, '_type' | 'population'>

/** How an attribute of a claim is shown and edited. Named as on the relation that it becomes. */
export type Attribute = {name: Name; title: string} & (
  | {kind: 'choice' | 'choices'; terms: readonly Term[]}
  | {kind: 'texts' | 'text'}
)

const ATTRIBUTES: readonly Attribute[] = [
  {name: 'symptomRole', title: 'Role', kind: 'choice', terms: symptomRoles},
  {name: 'frequencyClass', title: 'Frequency', kind: 'choice', terms: frequencyClasses},
  {name: 'onset', title: 'Onset', kind: 'choice', terms: onsets},
  {name: 'timing', title: 'Timing', kind: 'choices', terms: timings},
  {name: 'severity', title: 'Severity', kind: 'choice', terms: severities},
  {name: 'urgency', title: 'Urgency', kind: 'choice', terms: careLevels},
  {name: 'triggers', title: 'Triggers', kind: 'texts'},
  {name: 'relievedBy', title: 'Relieved by', kind: 'texts'},
  {name: 'causeRole', title: 'Role', kind: 'choice', terms: causeRoles},
  {name: 'causeStatus', title: 'Status', kind: 'choice', terms: causeStatuses},
  {name: 'mechanism', title: 'Mechanism', kind: 'text'},
  {name: 'intent', title: 'Intent', kind: 'choice', terms: treatmentIntents},
  {name: 'line', title: 'Line', kind: 'choice', terms: treatmentLines},
  {name: 'purpose', title: 'Purpose', kind: 'choice', terms: testPurposes},
]

const OF_SYMPTOM: readonly Name[] = [
  'symptomRole',
  'frequencyClass',
  'onset',
  'timing',
  'severity',
  'urgency',
  'triggers',
  'relievedBy',
]
const OF_CAUSE: readonly Name[] = ['causeRole', 'causeStatus', 'mechanism']

const OF_RELATION: Record<ClaimRelation, readonly Name[]> = {
  symptom: OF_SYMPTOM,
  complication: OF_SYMPTOM,
  cause: OF_CAUSE,
  riskFactor: OF_CAUSE,
  aggravator: OF_CAUSE,
  treatment: ['intent', 'line', 'severity'],
  test: ['purpose'],
  comorbidity: [],
  differential: [],
}

/** The attributes that a relation of this kind can have, in the order of its form. */
export function attributesOf(relation: ClaimRelation): Attribute[] {
  return ATTRIBUTES.filter(({name}) => OF_RELATION[relation].includes(name))
}

/** Whether a relation of this kind can hold for some people only. */
export function hasPopulation(relation: ClaimRelation): boolean {
  return OF_RELATION[relation].length > 0 && relation !== 'test'
}

/** The vocabularies of a population, by field. */
export const POPULATION_TERMS = {sex: sexes, pregnancy: pregnancyStates, ageGroups} as const

/** What a claim proposes, for reading. */
export function attributesInWords(proposed: ClaimProposal | undefined): {
  title: string
  value: string
}[] {
  if (!proposed) return []
  const attributes = ATTRIBUTES.flatMap((attribute) => {
    const value = inWords(attribute, proposed)
    return value ? [{title: attribute.title, value}] : []
  })
  const people = describePopulation(proposed.population)
  return people ? [...attributes, {title: 'People', value: people}] : attributes
}

function inWords(attribute: Attribute, proposed: ClaimProposal): string | undefined {
  const values = [proposed[attribute.name] ?? []].flat()
  const terms = 'terms' in attribute ? attribute.terms : []
  return values.map((value) => titleOf(terms, value)).join(', ') || undefined
}

/**
 * What is left of a proposal when the relation becomes another: the attributes that it
 * can have, without those that say nothing.
 */
export function proposalFor(
  relation: ClaimRelation,
  {population, ...proposed}: ClaimProposal,
): ClaimProposal {
  const kept = attributesOf(relation).flatMap(({name}) => {
    const value = proposed[name]
    return value === undefined || value.length === 0 ? [] : [[name, value]]
  })
  return {
    _type: 'claimProposal',
    ...Object.fromEntries(kept),
    ...(population && hasPopulation(relation) && describePopulation(population)
      ? {population: population satisfies Population}
      : {}),
  }
}
