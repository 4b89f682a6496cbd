import {
  currentRecommendations,
  publishedId,
  type CauseRelation,
  type Claim,
  type Condition,
  type ConditionRelation,
  type SymptomRelation,
  type TestRelation,
  type TreatmentRelation,
} from '../../../schemas/index.ts'

/**
 * Marks the open claims that a relation of their condition, or a source that stands behind
 * it, speaks against, with the reason. What an editor decided is left alone.
 */
export function markContradicted(
  claims: readonly Claim[],
  conditions: ReadonlyMap<string, Condition>,
): Claim[] {
  return claims.map((claim) => {
    if (claim.state !== 'proposed' || !claim.subject.reference) return claim
    const condition = conditions.get(publishedId(claim.subject.reference._ref))
    const reason = condition && contradictionOf(claim, condition)
    return reason === undefined ? claim : {...claim, state: 'contradicted', reason}
  })
}

/** What a condition says of a thing that a claim relates to it. */
interface Standing {
  /** Whether the condition has the relation, or says that there is none. */
  has: boolean
  /** What it says instead, where it has it not. */
  otherwise?: string
}

/**
 * Why what is known of the condition speaks against a claim; undefined when nothing does.
 * Known are its relations and the recommendations of guidelines that stand behind them.
 */
export function contradictionOf(claim: Claim, condition: Condition): string | undefined {
  if (!claim.object.reference) return undefined
  const target = publishedId(claim.object.reference._ref)
  const {label} = claim.object
  const denies = claim.polarity === 'negated'
  const standing = standingOf(claim.relation, condition, target)
  if (standing && standing.has === denies) {
    return denies
      ? `The text denies "${label}", and the condition has the relation.`
      : `The text states "${label}", and the condition says: ${standing.otherwise}.`
  }
  return claim.relation === 'treatment' ? againstGuidelines(claim, condition, target) : undefined
}

function standingOf(
  relation: Claim['relation'],
  condition: Condition,
  target: string,
): Standing | undefined {
  switch (relation) {
    case 'symptom':
      return symptomStanding(condition, target)
    case 'cause':
    case 'riskFactor':
    case 'aggravator':
      return causeStanding(relation, condition, target)
    case 'treatment':
      return treatmentStanding(condition, target)
    case 'test': {
      const tests: readonly TestRelation[] = condition.tests ?? []
      return tests.some(({test}) => publishedId(test._ref) === target) ? {has: true} : undefined
    }
    case 'complication':
      return linkStanding(relation, condition, target) ?? symptomStanding(condition, target)
    case 'comorbidity':
    case 'differential':
      return linkStanding(relation, condition, target)
  }
}

function symptomStanding({symptoms}: Condition, target: string): Standing | undefined {
  const relation = symptoms?.find(({symptom}: SymptomRelation) => refersTo(symptom, target))
  return relation && {has: relation.role !== 'excluded', otherwise: 'excluded'}
}

function causeStanding(
  said: Claim['relation'],
  {causes}: Condition,
  target: string,
): Standing | undefined {
  const relation = causes?.find(({cause}: CauseRelation) => refersTo(cause, target))
  if (!relation) return undefined
  if (relation.status === 'refuted') return {has: false, otherwise: 'refuted'}
  const isSeenOnly = said === 'cause' && relation.role === 'associationOnly'
  return isSeenOnly ? {has: false, otherwise: 'an association only'} : {has: true}
}

function treatmentStanding({treatments}: Condition, target: string): Standing | undefined {
  const relation = treatments?.find(({treatment}: TreatmentRelation) => refersTo(treatment, target))
  return relation && {has: relation.line !== 'avoid', otherwise: 'to be avoided'}
}

function linkStanding(
  kind: ConditionRelation['kind'],
  {relatedConditions}: Condition,
  target: string,
): Standing | undefined {
  const has = relatedConditions?.some(
    (one: ConditionRelation) => one.kind === kind && refersTo(one.condition, target),
  )
  return has ? {has} : undefined
}

/**
 * What the newest recommendations say of a treatment: all against what the text states, or
 * all for what it denies. Guidelines that disagree among themselves contradict nobody.
 */
function againstGuidelines(
  {polarity, object}: Claim,
  {treatments}: Condition,
  target: string,
): string | undefined {
  const relation = treatments?.find(({treatment}: TreatmentRelation) => refersTo(treatment, target))
  const directions = new Set(
    currentRecommendations(relation?.recommendations).map(({direction}) => direction),
  )
  const [only] = directions
  if (directions.size !== 1) return undefined
  if (only === 'against' && polarity === 'affirmed') {
    return `The text states "${object.label}", and the guidelines that the condition cites advise against it.`
  }
  if (only === 'for' && polarity === 'negated') {
    return `The text denies "${object.label}", and the guidelines that the condition cites advise it.`
  }
  return undefined
}

function refersTo({_ref}: {_ref: string}, target: string): boolean {
  return publishedId(_ref) === target
}
