import {asNumber, asRecords, asText} from './loose.ts'
import {itemSegment} from './relations.ts'
import {defineRule, type Loose, type Problem} from './rule.ts'

/** A table whose rows end at different places has lost a cell. */
export const tableShape = defineRule({
  code: 'table-shape',
  level: 'warning',
  title: 'All rows of a table are equally wide, spans counted.',
  on: ['dataTable'],
  check: (table) => {
    const rows = asRecords(table.rows)
    const widths = rowWidths(rows)
    const expected = widths[0] ?? 0
    return rows.flatMap((row, index): Problem[] => {
      const width = widths[index] ?? 0
      if (width === expected) return []
      return [
        {
          message: `This row is ${width} cells wide and the first one is ${expected}. Compare it with the original: a cell or a span is missing.`,
          path: ['rows', itemSegment(row, index)],
        },
      ]
    })
  },
})

/** A table says what its columns are. */
export const tableHeader = defineRule({
  code: 'table-header',
  level: 'warning',
  title: 'A table has a caption and header cells.',
  on: ['dataTable'],
  check: (table) => {
    const hasHeader = asRecords(table.rows).some((row) =>
      asRecords(row.cells).some((cell) => cell.header === true),
    )
    const problems: Problem[] = []
    if (!hasHeader) {
      problems.push({
        message: 'Mark the cells that name a column or a row as headers.',
        path: ['rows'],
      })
    }
    if (!asText(table.caption)) {
      problems.push({message: 'Say in a caption what the table shows.', path: ['caption']})
    }
    return problems
  },
})

/** The widths of rows, with the cells that reach into them from above. */
function rowWidths(rows: readonly Loose[]): number[] {
  const reaching: {width: number; rows: number}[] = []
  return rows.map((row) => {
    let width = reaching.filter(({rows: left}) => left > 0).reduce((sum, one) => sum + one.width, 0)
    for (const one of reaching) one.rows--
    for (const cell of asRecords(row.cells)) {
      const span = Math.max(1, asNumber(cell.colspan) ?? 1)
      const down = Math.max(1, asNumber(cell.rowspan) ?? 1)
      width += span
      if (down > 1) reaching.push({width: span, rows: down - 1})
    }
    return width
  })
}
