/** A column: its name, and what stands in it for a row. */
export type Column<Row> = readonly [
  name: string,
  read: (row: Row) => string | number | null | undefined,
]

/**
 * Writes rows as CSV (RFC 4180), with a line of column names.
 *
 * @param columns - the columns, in order.
 * @param rows - the rows.
 * @returns the text, one row a line; lines end in CR LF.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')
}

/** What a spreadsheet would run as a formula, with the wide signs that some read alike. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  // A number is no formula, also when it is below zero.
  if (typeof value === 'number') return String(value)
  const plain = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
