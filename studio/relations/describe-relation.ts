import {
  causeRoles,
  causeStatuses,
  certainties,
  conditionLinkKinds,
  currentRecommendation,
  describeFrequency,
  describeLimit,
  describePopulation,
  describeRecommendation,
  linkDirections,
  symptomRoles,
  testPurposes,
  titleOf,
  treatmentIntents,
  treatmentLines,
  type Relation,
} from '../../schemas/index.ts'

/** What a relation says, in words. */
export interface RelationWords {
  /** What the target is to the condition: its role, line, purposes or kind. */
  role: string
  /** How often, how well established, how strongly recommended, or within which limits. */
  measure: string | undefined
  /** For whom it holds, when not for everybody. */
  population: string | undefined
  /** Of the evidence: the relation's own, else that of the recommendation that counts. */
  certainty: string | undefined
}

/** Where an editor has not chosen yet. */
const OPEN = 'Not chosen'

/** Puts the main attributes of a relation into words, whatever of it is filled in. */
export function describeRelation(relation: Relation): RelationWords {
  const certainty = titleOf(certainties, relation.certainty)
  switch (relation._type) {
    case 'symptomRelation':
      return {
        role: titleOf(symptomRoles, relation.role) ?? OPEN,
        measure: describeFrequency(relation.frequency),
        population: describePopulation(relation.population),
        certainty,
      }
    case 'causeRelation':
      return {
        role: titleOf(causeRoles, relation.role) ?? OPEN,
        measure: titleOf(causeStatuses, relation.status),
        population: describePopulation(relation.population),
        certainty,
      }
    case 'treatmentRelation': {
      const current = currentRecommendation(relation.recommendations)
      const intent = titleOf(treatmentIntents, relation.intent)
      return {
        role: titleOf(treatmentLines, relation.line) ?? intent ?? OPEN,
        measure: current && describeRecommendation(current),
        population: describePopulation(relation.population),
        certainty: certainty ?? titleOf(certainties, current?.certainty),
      }
    }
    case 'testRelation':
      return {
        role: relation.purposes?.map((one) => titleOf(testPurposes, one)).join(', ') || OPEN,
        measure: relation.thresholds?.map(describeLimit).join('; ') || undefined,
        population: undefined,
        certainty,
      }
    case 'conditionRelation':
      return {
        role: titleOf(conditionLinkKinds, relation.kind) ?? OPEN,
        measure: titleOf(linkDirections, relation.direction),
        population: undefined,
        certainty,
      }
  }
}
