import type {EvidenceTableResult} from '../../queries/index.ts'

const COLUMNS: readonly [string, (row: EvidenceTableResult[number]) => unknown][] = [
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
 * The evidence table as CSV (RFC 4180), with a line of column names.
 *
 * @param rows - a result of `evidenceTable`.
 * @returns the text, one row a line.
 */
export function evidenceCsv(rows: EvidenceTableResult): string {
  return [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, read]) => read(row)))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  // A spreadsheet would run what begins like this as a formula.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
