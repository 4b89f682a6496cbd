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
  relationFields,
  symptomRoles,
  testPurposes,
  titleOf,
  treatmentIntents,
  treatmentLines,
  type RelationField,
} from '../../schemas/index.ts'
import type {ConditionTowards} from './from-conditions.ts'

/** A relation as one row of a table reads. */
export interface RelationLine {
  /** The id of the condition, and the `_key` of the relation in it. */
  id: string
  condition: {_id: string; title: string; slug: string | undefined}
  field: RelationField
  key: string
  /** What the condition says of the document: its role, line, purposes or kind. */
  role: string
  /** How often, how well established, how strongly recommended, or within which limits. */
  measure: string | undefined
  /** For whom it holds, when not for everybody. */
  population: string | undefined
  certainty: string | undefined
  cited: number
  fallen: number
  claims: number
}

/** The relations of one kind, under the heading of their table. */
export interface RelationGroup {
  field: RelationField
  title: string
  /** The heads of the columns of `role` and `measure`. */
  columns: {role: string; measure: string}
  lines: RelationLine[]
}

const GROUPS: Record<RelationField, Omit<RelationGroup, 'field' | 'lines'>> = {
  symptoms: {
    title: 'Conditions that have it as a symptom',
    columns: {role: 'Role', measure: 'Frequency'},
  },
  causes: {
    title: 'Conditions that it causes or makes likelier',
    columns: {role: 'Role', measure: 'Status'},
  },
  treatments: {
    title: 'Conditions that it is used for, or must not be',
    columns: {role: 'Line', measure: 'Current recommendation'},
  },
  tests: {
    title: 'Conditions that it tests for',
    columns: {role: 'Purpose', measure: 'Thresholds'},
  },
  relatedConditions: {
    title: 'Conditions that name it as related',
    columns: {role: 'It is named as', measure: 'Direction'},
  },
}

/** What conditions say of a document, by kind of relation; kinds that nobody states are left out. */
export function relationGroups(conditions: readonly ConditionTowards[]): RelationGroup[] {
  const fields = Object.keys(relationFields) as RelationField[]
  return fields.flatMap((field) => {
    const lines = conditions.flatMap((condition) => linesOf(condition, field))
    return lines.length > 0 ? [{field, ...GROUPS[field], lines}] : []
  })
}

function linesOf(condition: ConditionTowards, field: RelationField): RelationLine[] {
  const {_id, title, slug} = condition
  const line = (
    {_key, certainty, cited, fallen, claims}: ConditionTowards[RelationField][number],
    says: Pick<RelationLine, 'role' | 'measure' | 'population'>,
  ): RelationLine => ({
    id: `${_id}/${_key}`,
    condition: {_id, title: title ?? 'Untitled condition', slug: slug ?? undefined},
    field,
    key: _key,
    ...says,
    certainty: titleOf(certainties, certainty),
    cited,
    fallen,
    claims,
  })

  switch (field) {
    case 'symptoms':
      return condition.symptoms.map((one) =>
        line(one, {
          role: titleOf(symptomRoles, one.role) ?? OPEN,
          measure: describeFrequency(one.frequency),
          population: describePopulation(one.population),
        }),
      )
    case 'causes':
      return condition.causes.map((one) =>
        line(one, {
          role: titleOf(causeRoles, one.role) ?? OPEN,
          measure: titleOf(causeStatuses, one.status),
          population: describePopulation(one.population),
        }),
      )
    case 'treatments':
      return condition.treatments.map((one) => {
        const current = currentRecommendation(one.recommendations)
        const intent = titleOf(treatmentIntents, one.intent)
        return line(one, {
          role: titleOf(treatmentLines, one.line) ?? intent ?? OPEN,
          measure: current && describeRecommendation(current),
          population: describePopulation(one.population),
        })
      })
    case 'tests':
      return condition.tests.map((one) =>
        line(one, {
          role: one.purposes?.map((purpose) => titleOf(testPurposes, purpose)).join(', ') || OPEN,
          measure: one.thresholds?.map(describeLimit).join('; ') || undefined,
          population: undefined,
        }),
      )
    case 'relatedConditions':
      return condition.relatedConditions.map((one) =>
        line(one, {
          role: titleOf(conditionLinkKinds, one.kind) ?? OPEN,
          measure: titleOf(linkDirections, one.direction),
          population: undefined,
        }),
      )
  }
}

/** Where an editor has not chosen yet. */
const OPEN = 'Not chosen'
