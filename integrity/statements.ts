import {
  currentRecommendations,
  frequencyClassOf,
  pathText,
  publishedId,
  refOf,
  relationsOf,
  type CauseRelation,
  type Claim,
  type ConditionRelation,
  type FrequencyClass,
  type Population,
  type Recommendation,
  type RelationField,
  type SymptomRelation,
  type TreatmentRelation,
} from '../schemas/index.ts'
import type {DocumentIndex, IndexedDocument} from './document-index.ts'

interface Statement {
  /** The document that says it. */
  documentId: string
  path: string
}

/** That one thing leads to another, or does not. */
export interface CausalStatement extends Statement {
  cause: string
  effect: string
  affirmed: boolean
}

/** That a condition is treated with something, or that it should not be. */
export interface TreatmentStatement extends Statement {
  condition: string
  treatment: string
  direction: 'for' | 'against'
  population: Population | undefined
}

/** That a condition has a symptom, how often, or that it has not. */
export interface SymptomStatement extends Statement {
  condition: string
  symptom: string
  affirmed: boolean
  frequency: FrequencyClass | undefined
}

/** What a condition or an accepted claim says of causes. */
export function causalStatements(entry: IndexedDocument): CausalStatement[] {
  const claim = acceptedClaim(entry)
  if (claim) {
    const backwards = claim.relation === 'complication'
    if (!backwards && claim.relation !== 'cause' && claim.relation !== 'riskFactor') return []
    return [
      {
        documentId: entry.document._id,
        path: 'relation',
        cause: backwards ? claim.subject : claim.object,
        effect: backwards ? claim.object : claim.subject,
        affirmed: claim.affirmed,
      },
    ]
  }
  return relationEntries(entry).flatMap(({field, relation, target, path}): CausalStatement[] => {
    const at = {documentId: entry.document._id, path}
    if (field === 'causes') {
      const {role, status} = relation as unknown as CauseRelation
      if (role === 'associationOnly' || role === 'aggravating') return []
      return [{...at, cause: target, effect: entry.id, affirmed: status !== 'refuted'}]
    }
    const {kind} = relation as unknown as ConditionRelation
    if (field !== 'relatedConditions' || kind !== 'complication') return []
    return [{...at, cause: entry.id, effect: target, affirmed: true}]
  })
}

/** What a condition says of its treatments: by line, and by the recommendations that count. */
export function treatmentStatements(
  entry: IndexedDocument,
  index: DocumentIndex,
): TreatmentStatement[] {
  return relationEntries(entry)
    .filter(({field}) => field === 'treatments')
    .flatMap(({relation, target, path}): TreatmentStatement[] => {
      const {line, population, recommendations} = relation as unknown as TreatmentRelation
      const at = {documentId: entry.document._id, condition: entry.id, treatment: target}
      const current = currentRecommendations(asArray<Recommendation>(recommendations), {
        isStanding: (id) => index.related(id)?.status !== 'retracted',
      })
      const byLine: TreatmentStatement[] = line
        ? [{...at, path, direction: line === 'avoid' ? 'against' : 'for', population}]
        : []
      const byGuideline = current.flatMap((one): TreatmentStatement[] =>
        one.direction
          ? [{...at, path, direction: one.direction, population: one.population ?? population}]
          : [],
      )
      return [...byLine, ...byGuideline]
    })
}

/** What a condition or an accepted claim says of symptoms. */
export function symptomStatements(entry: IndexedDocument): SymptomStatement[] {
  const claim = acceptedClaim(entry)
  if (claim) {
    if (claim.relation !== 'symptom') return []
    const frequency = (entry.document as unknown as Claim).proposed?.frequencyClass
    return [
      {
        documentId: entry.document._id,
        path: 'relation',
        condition: claim.subject,
        symptom: claim.object,
        affirmed: claim.affirmed && frequency !== 'excluded',
        frequency,
      },
    ]
  }
  return relationEntries(entry)
    .filter(({field}) => field === 'symptoms')
    .map(({relation, target, path}) => {
      const {role, frequency} = relation as unknown as SymptomRelation
      const band = frequencyClassOf(frequency)
      return {
        documentId: entry.document._id,
        path,
        condition: entry.id,
        symptom: target,
        affirmed: role !== 'excluded' && band !== 'excluded',
        frequency: band,
      }
    })
}

interface RelationWithTarget {
  field: RelationField
  relation: Readonly<Record<string, unknown>>
  target: string
  path: string
}

/** The relations of a condition that have a target. */
export function relationEntries(entry: IndexedDocument): RelationWithTarget[] {
  if (entry.type !== 'condition') return []
  return relationsOf(entry.document).flatMap(({field, index, relation, target}) =>
    target
      ? [
          {
            field,
            relation,
            target,
            path: pathText([
              field,
              typeof relation._key === 'string' ? {_key: relation._key} : index,
            ]),
          },
        ]
      : [],
  )
}

/** An array whatever was stored. */
export function asArray<T>(value: readonly T[] | undefined): T[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'object' && item !== null)
    : []
}

function acceptedClaim(
  entry: IndexedDocument,
): {relation: string; subject: string; object: string; affirmed: boolean} | undefined {
  if (entry.type !== 'claim') return undefined
  const {state, relation, subject, object, polarity} = entry.document as unknown as Claim
  const subjectId = refOf(subject?.reference)
  const objectId = refOf(object?.reference)
  if (state !== 'accepted' || !subjectId || !objectId) return undefined
  return {
    relation,
    subject: publishedId(subjectId),
    object: publishedId(objectId),
    affirmed: polarity !== 'negated',
  }
}
