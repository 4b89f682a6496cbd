import {
  relationKey,
  type CauseRole,
  type Claim,
  type EntityType,
  type Relation,
  type RelationField,
  type RelationKind,
} from '../../../schemas/index.ts'

/** Where on a condition the relation of a claim stands, and what it says when nothing else does. */
export interface Placement {
  field: RelationField
  key: string
  relation: Relation
}

const ROLES: Partial<Record<Claim['relation'], CauseRole>> = {
  cause: 'contributing',
  riskFactor: 'riskFactor',
  aggravator: 'aggravating',
}

/**
 * The relation that a claim becomes, without its evidence. Undefined when a relation of
 * this kind cannot have a target of this type.
 */
export function placementOf(
  claim: Pick<Claim, 'relation' | 'proposed'>,
  target: {id: string; type: EntityType; isPublished?: boolean},
): Placement | undefined {
  const {relation, proposed = {}} = claim
  const {id, type, isPublished = true} = target
  const ref = {
    _type: 'reference' as const,
    _ref: id,
    ...(!isPublished && {_weak: true, _strengthenOnPublish: {type}}),
  }
  const place = (field: RelationField, kind: RelationKind, attributes: object): Placement => {
    const key = relationKey(kind, id)
    return {field, key, relation: {_key: key, ...attributes} as Relation}
  }
  const {symptomRole, frequencyClass, onset, timing, triggers, relievedBy, severity} = proposed
  const {population, urgency, causeRole, causeStatus, mechanism, intent, line, purpose} = proposed
  switch (relation) {
    case 'symptom':
    case 'complication':
      if (type === 'symptom') {
        return place('symptoms', 'symptom', {
          _type: 'symptomRelation',
          symptom: ref,
          role: symptomRole ?? (relation === 'complication' ? 'complication' : 'associated'),
          ...(frequencyClass && {frequency: {_type: 'frequency', class: frequencyClass}}),
          ...defined({onset, timing, triggers, relievedBy, severity, urgency, population}),
        })
      }
      if (relation === 'symptom' || type !== 'condition') return undefined
      return place('relatedConditions', 'complication', {
        _type: 'conditionRelation',
        condition: ref,
        kind: 'complication',
      })
    case 'cause':
    case 'riskFactor':
    case 'aggravator':
      if (type === 'symptom' || type === 'test') return undefined
      return place('causes', 'cause', {
        _type: 'causeRelation',
        cause: ref,
        role: causeRole ?? ROLES[relation],
        status: causeStatus ?? 'hypothesised',
        ...defined({mechanism, population}),
      })
    case 'treatment':
      if (type !== 'treatment') return undefined
      return place('treatments', 'treatment', {
        _type: 'treatmentRelation',
        treatment: ref,
        ...defined({intent, line, severity, population}),
      })
    case 'test':
      if (type !== 'test') return undefined
      return place('tests', 'test', {
        _type: 'testRelation',
        test: ref,
        purposes: [purpose ?? 'diagnose'],
      })
    case 'comorbidity':
    case 'differential':
      if (type !== 'condition') return undefined
      return place('relatedConditions', relation, {
        _type: 'conditionRelation',
        condition: ref,
        kind: relation,
      })
  }
}

function defined(attributes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}
