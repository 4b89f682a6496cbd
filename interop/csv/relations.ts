import type {ConditionBySlugResult} from '../../queries/index.ts'
import {frequencyText} from './frequency.ts'
import {csvOf, type Column} from './write.ts'

type Condition = NonNullable<ConditionBySlugResult>

interface Row {
  condition: string
  kind: string
  role?: string | null
  status?: string | null
  target: {_type: string; title: string; slug: string}
  frequency?: string
  certainty: string | null
  sources: readonly string[]
}

const columns: readonly Column<Row>[] = [
  ['condition', ({condition}) => condition],
  ['relation', ({kind}) => kind],
  ['role', ({role}) => role],
  ['status', ({status}) => status],
  ['target', ({target}) => target.title],
  ['target type', ({target}) => target._type],
  ['target slug', ({target}) => target.slug],
  ['frequency', ({frequency}) => frequency],
  ['certainty', ({certainty}) => certainty],
  ['sources', ({sources}) => sources.join('; ')],
]

/**
 * The relations of conditions as CSV: one row for each, with what it rests on.
 *
 * @param conditions - results of `conditionBySlug`.
 * @returns the text, one row a line.
 */
export function relationsCsv(conditions: readonly Condition[]): string {
  return csvOf(columns, conditions.flatMap(rowsOf))
}

function rowsOf(condition: Condition): Row[] {
  const titles = new Map(condition.references.map(({_id, title}) => [_id, title]))
  const common = ({
    certainty,
    citations,
  }: {
    certainty: string | null
    citations: readonly {source: string}[]
  }) => ({
    condition: condition.title,
    certainty,
    sources: [...new Set(citations.map(({source}) => titles.get(source) ?? source))],
  })
  return [
    ...condition.symptoms.map((one) => ({
      ...common(one),
      kind: 'symptom',
      role: one.role,
      target: one.symptom,
      frequency: frequencyText(one.frequency),
    })),
    ...condition.causes.map((one) => ({
      ...common(one),
      kind: 'cause',
      role: one.role,
      status: one.status,
      target: one.cause,
    })),
    ...condition.treatments.map((one) => ({
      ...common({...one, citations: [...one.citations, ...one.recommendations]}),
      kind: 'treatment',
      role: one.line,
      target: one.treatment,
    })),
    ...condition.tests.map((one) => ({
      ...common(one),
      kind: 'test',
      role: one.purposes.join('; '),
      target: one.test,
    })),
    ...condition.relatedConditions.map((one) => ({
      ...common(one),
      kind: 'condition',
      role: one.kind,
      target: one.condition,
    })),
  ]
}
