import type {
  Evidence,
  EvidenceStatistic,
  EvidenceVariableDefinition,
  RelatedArtifact,
} from 'fhir/r5.js'

import type {ConditionBySlugResult} from '../../queries/index.ts'
import {describePopulation, type Population} from '../../schemas/text/population.ts'
import {describeRecommendation} from '../../schemas/text/recommendation.ts'
import {causeRoles, causeStatuses} from '../../schemas/vocabularies/causes.ts'
import type {Certainty} from '../../schemas/vocabularies/evidence.ts'
import {symptomRoles} from '../../schemas/vocabularies/symptoms.ts'
import {titleOf} from '../../schemas/vocabularies/vocabulary.ts'
import {compact} from '../compact.ts'
import {
  certaintyConcept,
  frequencyConcept,
  quantity,
  rangeOf,
  roleConcept,
  statisticConcept,
} from './concepts.ts'
import {referenceTo, resourceId} from './ids.ts'

type Condition = NonNullable<ConditionBySlugResult>
type Symptom = Condition['symptoms'][number]
type Cause = Condition['causes'][number]
type Treatment = Condition['treatments'][number]
type Recommendation = Treatment['recommendations'][number]
type Effect = Cause['effects'][number]
type Number = Condition['epidemiology'][number]
type Place = {source: string | null; locator?: string | null}

/** What all statements of a page share. */
export interface Frame {
  condition: {_id: string; title: string}
  status: Evidence['status']
  /** The ids of the sources that the bundle holds as citations. */
  cited: ReadonlySet<string>
}

/** How often a symptom occurs, and what it is to the condition. */
export function symptomEvidence(relation: Symptom, frame: Frame): Evidence {
  const {symptom, role, frequency, population, certainty, citations} = relation
  const places = [
    ...citations,
    {source: frequency?.source?._ref ?? null, locator: frequency?.locator},
  ]
  return evidence(frame, [relation._key], {
    title: `${frame.condition.title}: ${symptom.title}`,
    assertion: titleOf(symptomRoles, role),
    certainty,
    places,
    variables: [
      variable('population', frame.condition.title, frequency?.population ?? population),
      variable('measuredVariable', symptom.title),
    ],
    statistics: frequency ? [frequencyStatistic(frequency)] : [],
  })
}

function frequencyStatistic(frequency: NonNullable<Symptom['frequency']>): EvidenceStatistic {
  const range = rangeOf(frequency.low, frequency.high, '%')
  return compact<EvidenceStatistic>({
    statisticType: statisticConcept('proportion'),
    category: frequency.class ? frequencyConcept(frequency.class) : undefined,
    numberOfEvents: frequency.n,
    sampleSize: frequency.of ? {numberOfParticipants: frequency.of} : undefined,
    attributeEstimate: range ? [{range}] : undefined,
  })
}

/** What a cause is to the condition, how well that is established, and how large the effect is. */
export function causeEvidence(relation: Cause, frame: Frame): Evidence {
  const {cause, role, status, mechanism, population, certainty, effects, citations} = relation
  return evidence(frame, [relation._key], {
    title: `${frame.condition.title}: ${cause.title}`,
    assertion: [titleOf(causeRoles, role), titleOf(causeStatuses, status)].join(', '),
    description: mechanism,
    certainty,
    places: [...citations, ...effects],
    variables: [
      variable('exposure', cause.title),
      variable('measuredVariable', frame.condition.title, population),
    ],
    statistics: effects.map(effectStatistic),
  })
}

/** What trials found of a treatment; undefined when the relation holds no numbers. */
export function effectEvidence(relation: Treatment, frame: Frame): Evidence | undefined {
  const {treatment, population, certainty, effects} = relation
  if (effects.length === 0) return undefined
  return evidence(frame, [relation._key, 'effects'], {
    title: `${frame.condition.title}: ${treatment.title}`,
    certainty,
    places: effects,
    variables: [
      variable('population', frame.condition.title, population),
      variable('exposure', treatment.title),
    ],
    statistics: effects.map(effectStatistic),
  })
}

/** What one guideline says of a treatment. What a newer one replaces is `retired`. */
export function recommendationEvidence(
  recommendation: Recommendation,
  {_key, treatment}: {_key: string; treatment: {title: string}},
  frame: Frame,
): Evidence {
  const {direction, strength, certainty, date, wording, population, supersededBy} = recommendation
  const verdict = describeRecommendation({
    direction,
    strength: strength ?? undefined,
    certainty: certainty ?? undefined,
    date: date ?? undefined,
  })
  return evidence(
    supersededBy ? {...frame, status: 'retired'} : frame,
    [_key, recommendation._key],
    {
      title: `${frame.condition.title}: ${treatment.title}`,
      assertion: wording ? `${verdict}. ${wording}` : verdict,
      date,
      certainty,
      places: [recommendation],
      variables: [
        variable('population', frame.condition.title, population),
        variable('exposure', treatment.title),
      ],
    },
  )
}

/** How common the condition is. */
export function epidemiologyEvidence(item: Number, frame: Frame): Evidence {
  const who = [describe(item.population), item.place, item.year].filter(Boolean).join(', ')
  const range = rangeOf(item.low, item.high, item.unit)
  return evidence(frame, ['epidemiology', item._key], {
    title: frame.condition.title,
    places: [item],
    variables: [
      ...(who ? [variable('population', who)] : []),
      variable('measuredVariable', frame.condition.title),
    ],
    statistics: [
      compact<EvidenceStatistic>({
        statisticType: statisticConcept(item.measure),
        quantity: quantity(item.value, item.unit),
        attributeEstimate: range ? [{range}] : undefined,
      }),
    ],
  })
}

function effectStatistic(effect: Effect): EvidenceStatistic {
  const range = rangeOf(effect.low, effect.high, effect.unit)
  return compact<EvidenceStatistic>({
    description: [effect.outcome, describe(effect.population)].filter(Boolean).join('; '),
    statisticType: statisticConcept(effect.measure),
    quantity: quantity(effect.value, effect.unit),
    attributeEstimate: range ? [{range}] : undefined,
  })
}

function evidence(
  {condition, status, cited}: Frame,
  key: readonly string[],
  {
    title,
    assertion,
    description,
    date,
    certainty,
    places,
    variables,
    statistics = [],
  }: {
    title: string
    assertion?: string | null
    description?: string | null
    date?: string | null
    certainty?: Certainty | null
    places: readonly Place[]
    variables: EvidenceVariableDefinition[]
    statistics?: EvidenceStatistic[]
  },
): Evidence {
  return compact<Evidence>({
    resourceType: 'Evidence',
    id: resourceId(condition._id, ...key),
    status,
    title,
    date,
    description,
    assertion,
    relatedArtifact: relatedArtifacts(places, cited),
    variableDefinition: variables,
    statistic: statistics,
    certainty: certainty ? [{rating: certaintyConcept(certainty)}] : undefined,
  })
}

/** Each cited place once, with where in the work it is. */
function relatedArtifacts(places: readonly Place[], cited: ReadonlySet<string>): RelatedArtifact[] {
  const unique = new Map(
    places.flatMap(({source, locator}) =>
      source && cited.has(source) ? [[`${source} ${locator ?? ''}`, {source, locator}]] : [],
    ),
  )
  return [...unique.values()].map(({source, locator}) =>
    compact<RelatedArtifact>({
      type: 'citation',
      display: locator,
      resourceReference: referenceTo({resourceType: 'Citation', id: resourceId(source)}),
    }),
  )
}

function variable(
  role: Parameters<typeof roleConcept>[0],
  description: string,
  population?: Symptom['population'],
): EvidenceVariableDefinition {
  const who = describe(population)
  return {
    description: who ? `${description} (${who})` : description,
    variableRole: roleConcept(role),
  }
}

function describe(population: Symptom['population'] | undefined): string | undefined {
  // The generated type knows a list of choices as a list of strings.
  return describePopulation((population ?? undefined) as Population | undefined)
}
