import type {EvidenceTableResult} from '../../queries/index.ts'
import {csvOf, type Column} from './write.ts'

const columns: readonly Column<EvidenceTableResult[number]>[] = [
  ['condition', ({condition}) => condition.title],
  ['treatment', ({treatment}) => treatment.title],
  ['line', ({line}) => line],
  ['direction', ({direction}) => direction],
  ['strength', ({strength}) => strength],
  ['certainty', ({certainty}) => certainty],
  ['date', ({date}) => date],
  ['guideline', ({guideline}) => guideline.title],
  ['doi', ({guideline}) => guideline.doi],
  ['superseded', ({superseded}) => (superseded ? 'yes' : 'no')],
  ['wording', ({wording}) => wording],
]

/**
 * The evidence table as CSV: one row for each condition, treatment and guideline.
 *
 * @param rows - a result of `evidenceTable`.
 * @returns the text, one row a line.
 */
export function evidenceCsv(rows: EvidenceTableResult): string {
  return csvOf(columns, rows)
}
