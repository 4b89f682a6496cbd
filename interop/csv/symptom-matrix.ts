import type {ConditionBySlugResult} from '../../queries/index.ts'
import {frequencyText} from './frequency.ts'
import {csvOf, type Column} from './write.ts'

type Condition = NonNullable<ConditionBySlugResult>
type Relation = Condition['symptoms'][number]

interface Row {
  title: string
  slug: string
  /** What each condition says of the symptom, by the id of the condition. */
  said: ReadonlyMap<string, Relation>
}

/**
 * Symptoms by conditions as CSV: a row for each symptom, a column for each condition,
 * and in the cell what the symptom is to it and how often it occurs. An empty cell
 * means that nothing is stated, which is not the same as `excluded`.
 *
 * @param conditions - results of `conditionBySlug`, in the order of the columns.
 * @returns the text, symptoms by title.
 */
export function symptomMatrixCsv(conditions: readonly Condition[]): string {
  const rows = new Map<string, Row & {said: Map<string, Relation>}>()
  for (const {_id, symptoms} of conditions) {
    for (const relation of symptoms) {
      const {_id: id, title, slug} = relation.symptom
      const row = rows.get(id) ?? {title, slug, said: new Map<string, Relation>()}
      row.said.set(_id, relation)
      rows.set(id, row)
    }
  }
  const columns: Column<Row>[] = [
    ['symptom', ({title}) => title],
    ['slug', ({slug}) => slug],
    ...conditions.map(({_id, title}): Column<Row> => [title, ({said}) => cellText(said.get(_id))]),
  ]
  const collator = new Intl.Collator('en')
  return csvOf(
    columns,
    [...rows.values()].toSorted(
      (a, b) => collator.compare(a.title, b.title) || collator.compare(a.slug, b.slug),
    ),
  )
}

function cellText(relation: Relation | undefined): string | undefined {
  if (!relation) return undefined
  return [relation.role, frequencyText(relation.frequency)].filter(Boolean).join(', ')
}
