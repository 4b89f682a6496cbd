import {
  publishedId,
  type CauseRelation,
  type Claim,
  type Condition,
  type SymptomRelation,
  type TreatmentRelation,
} from '../../../schemas/index.ts'

/**
 * Marks the open claims that a relation of their condition speaks against, with the reason.
 * What an editor decided is left alone.
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

/** Why a relation of the condition speaks against a claim; undefined when none does. */
export function contradictionOf(claim: Claim, condition: Condition): string | undefined {
  if (!claim.object.reference) return undefined
  const target = publishedId(claim.object.reference._ref)
  const denies = claim.polarity === 'negated'
  const said = (says: boolean | undefined, otherwise: string): string | undefined => {
    if (says === undefined || says !== denies) return undefined
    const {label} = claim.object
    return denies
      ? `The text denies "${label}", and the condition has the relation.`
      : `The text states "${label}", and the condition says: ${otherwise}.`
  }
  switch (claim.relation) {
    case 'symptom': {
      const relation = (condition.symptoms ?? []).find(
        ({symptom}: SymptomRelation) => publishedId(symptom._ref) === target,
      )
      return said(relation && relation.role !== 'excluded', 'excluded')
    }
    case 'cause':
    case 'riskFactor':
    case 'aggravator': {
      const relation = (condition.causes ?? []).find(
        ({cause}: CauseRelation) => publishedId(cause._ref) === target,
      )
      return said(relation && relation.status !== 'refuted', 'refuted')
    }
    case 'treatment': {
      const relation = (condition.treatments ?? []).find(
        ({treatment}: TreatmentRelation) => publishedId(treatment._ref) === target,
      )
      return said(relation && relation.line !== 'avoid', 'to be avoided')
    }
    default:
      return undefined
  }
}
