import {
  contentKey,
  documentId,
  recommendationKey,
  relationKey,
  type CauseRelation,
  type ConditionLinkKind,
  type ConditionRelation,
  type DistinguishingFeature,
  type EffectSize,
  type Frequency,
  type Population,
  type Precondition,
  type Recommendation,
  type RelationEvidence,
  type SymptomRelation,
  type TestRelation,
  type Threshold,
  type TreatmentRelation,
} from '../../schemas/index.ts'
import {citations, parseCite, ref, type Cite} from './references.ts'

/** A number's source, written as a cite. */
interface Sourced {
  source: Cite
}

type Plain<T, Dropped extends string = never> = Omit<
  T,
  '_key' | '_type' | 'source' | 'locator' | Dropped
>

/** What a relation is written from: its attributes, and what it rests on. */
type Written<T extends RelationEvidence, Replaced extends string> = Omit<
  T,
  '_key' | '_type' | 'citations' | 'provenance' | Replaced
> & {cite?: Cite[]}

/** A symptom of a condition, by the symptom's slug. */
export function symptom(
  slug: string,
  {
    cite = [],
    population,
    frequency,
    ...attributes
  }: Written<SymptomRelation, 'symptom' | 'frequency'> & {
    frequency?: Plain<Frequency> & Partial<Sourced>
  },
): SymptomRelation {
  const target = documentId('symptom', slug)
  return {
    _key: relationKey('symptom', target),
    _type: 'symptomRelation',
    symptom: ref(target),
    ...attributes,
    ...(frequency ? {frequency: {_type: 'frequency', ...sourced(frequency)}} : {}),
    ...people(population),
    citations: citations(...cite),
  }
}

/** A cause of a condition, by the id of a cause, condition or treatment. */
export function cause(
  target: string,
  {
    cite = [],
    population,
    effects,
    ...attributes
  }: Written<CauseRelation, 'cause' | 'effects'> & {effects?: WrittenEffect[]},
): CauseRelation {
  return {
    _key: relationKey('cause', target),
    _type: 'causeRelation',
    cause: ref(target),
    ...attributes,
    ...(effects ? {effects: effects.map(effectSize)} : {}),
    ...people(population),
    citations: citations(...cite),
  }
}

/** A treatment of a condition, by the treatment's slug. */
export function treatment(
  slug: string,
  {
    cite = [],
    population,
    precondition,
    recommendations,
    effects,
    ...attributes
  }: Written<TreatmentRelation, 'treatment' | 'precondition' | 'recommendations' | 'effects'> & {
    precondition?: Plain<Precondition, 'test'> & Sourced & {test: string}
    recommendations?: WrittenRecommendation[]
    effects?: WrittenEffect[]
  },
): TreatmentRelation {
  const target = documentId('treatment', slug)
  return {
    _key: relationKey('treatment', target),
    _type: 'treatmentRelation',
    treatment: ref(target),
    ...attributes,
    ...people(population),
    ...(precondition ? {precondition: preconditionOf(precondition)} : {}),
    ...(recommendations ? {recommendations: recommendations.map(recommendation)} : {}),
    ...(effects ? {effects: effects.map(effectSize)} : {}),
    citations: citations(...cite),
  }
}

/** A test for a condition, by the test's slug. */
export function test(
  slug: string,
  {
    cite = [],
    thresholds = [],
    ...attributes
  }: Written<TestRelation, 'test' | 'thresholds'> & {thresholds?: WrittenThreshold[]},
): TestRelation {
  const target = documentId('test', slug)
  return {
    _key: relationKey('test', target),
    _type: 'testRelation',
    test: ref(target),
    ...attributes,
    ...(thresholds.length > 0 ? {thresholds: thresholds.map(threshold)} : {}),
    citations: citations(...cite),
  }
}

/** What another condition is to this one, by the other one's slug. */
export function related(
  kind: ConditionLinkKind,
  slug: string,
  {
    cite = [],
    features,
    ...attributes
  }: Omit<Written<ConditionRelation, 'condition' | 'kind' | 'distinguishingFeatures'>, never> & {
    features?: (Omit<DistinguishingFeature, '_key' | '_type' | 'feature'> & {feature: string})[]
  },
): ConditionRelation {
  const target = documentId('condition', slug)
  return {
    _key: relationKey(kind, target),
    _type: 'conditionRelation',
    condition: ref(target),
    kind,
    ...attributes,
    ...(features
      ? {
          distinguishingFeatures: features.map(({feature, ...rest}) => ({
            _key: contentKey('feature', feature),
            _type: 'distinguishingFeature' as const,
            feature: ref(feature),
            ...rest,
          })),
        }
      : {}),
    citations: citations(...cite),
  }
}

/** A group of people, with its type. */
export function people(population: Population | undefined): {population?: Population} {
  return population ? {population: {_type: 'population', ...population}} : {}
}

type WrittenEffect = Plain<EffectSize> & Sourced

function effectSize(written: WrittenEffect): EffectSize {
  const {measure, outcome, source, population} = written
  return {
    _key: contentKey('effect', measure, outcome, source, population?.description),
    _type: 'effectSize',
    ...sourced(written),
    ...people(population),
  }
}

type WrittenThreshold = Plain<Threshold> & Sourced

function threshold(written: WrittenThreshold): Threshold {
  const {operator, value, context, source, population} = written
  return {
    _key: contentKey('threshold', operator, value, context, source, JSON.stringify(population)),
    _type: 'threshold',
    ...sourced(written),
    ...people(population),
  }
}

type WrittenRecommendation = Plain<Recommendation, 'supersededBy'> &
  Sourced & {/** The slug of the source that takes its place. */ supersededBy?: string}

function recommendation({supersededBy, ...written}: WrittenRecommendation): Recommendation {
  const {sourceId, locator} = parseCite(written.source)
  return {
    _key: recommendationKey(sourceId, locator),
    _type: 'recommendation',
    ...sourced(written),
    ...people(written.population),
    ...(supersededBy ? {supersededBy: ref(documentId('source', supersededBy))} : {}),
  }
}

function preconditionOf({
  test: slug,
  ...written
}: Plain<Precondition, 'test'> & Sourced & {test: string}): Precondition {
  const {sourceId} = parseCite(written.source)
  return {
    _type: 'precondition',
    test: ref(documentId('test', slug)),
    ...written,
    source: ref(sourceId),
  }
}

function sourced<T extends Partial<Sourced> & {population?: Population}>({
  source,
  population,
  ...rest
}: T) {
  if (!source) return {...rest, ...people(population)}
  const {sourceId, locator} = parseCite(source)
  return {...rest, source: ref(sourceId), ...(locator ? {locator} : {}), ...people(population)}
}
