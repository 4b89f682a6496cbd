import type {GlossaryResult} from '../../queries/index.ts'
import {csvOf, type Column} from './write.ts'

const columns: readonly Column<GlossaryResult[number]>[] = [
  ['id', ({_id}) => _id],
  ['type', ({_type}) => _type],
  ['title', ({title}) => title],
  ['slug', ({slug}) => slug],
  ['other names', ({synonyms}) => synonyms.join('; ')],
  ['summary', ({summary}) => summary],
]

/**
 * Conditions, symptoms, causes, treatments or tests as CSV: one row for each.
 *
 * @param rows - a result of `glossary`, or those of its rows that are of one type.
 * @returns the text, one row a line.
 */
export function entitiesCsv(rows: GlossaryResult): string {
  return csvOf(columns, rows)
}
