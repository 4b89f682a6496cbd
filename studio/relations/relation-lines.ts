import {relationFields, type RelationField} from '../../schemas/index.ts'
import {describeRelation, type RelationWords} from './describe-relation.ts'
import type {ConditionTowards} from './from-conditions.ts'

/** A relation as one row of a table reads. */
export interface RelationLine extends RelationWords {
  /** The id of the condition, and the `_key` of the relation in it. */
  id: string
  condition: {_id: string; title: string; slug: string | undefined}
  field: RelationField
  key: string
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
  return condition[field].map((relation): RelationLine => {
    const {_key, cited, fallen, claims} = relation
    return {
      id: `${_id}/${_key}`,
      condition: {_id, title: title ?? 'Untitled condition', slug: slug ?? undefined},
      field,
      key: _key,
      ...describeRelation(relation),
      cited,
      fallen,
      claims,
    }
  })
}
