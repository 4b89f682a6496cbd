import type {SourceCell} from '../../types.ts'
import type {Context, ElementReader, Walk} from './context.ts'
import {attribute, isElement, type Element, type ParentNode} from './tree.ts'

/** A table with rows of several cells stays one; what only lays out a page is read cell by cell. */
export const readTable: ElementReader = (element, context, walk) => {
  const {out, walkAll, collect} = walk
  out.flush(context)
  const {line} = out
  const rows = rowsOf(element)
  const layout =
    attribute(element, 'role') === 'presentation' || rows.every((row) => row.length <= 1)
  const caption = element.childNodes.find(
    (child): child is Element => isElement(child) && child.tagName === 'caption',
  )
  if (layout) {
    for (const cell of [...(caption ? [caption] : []), ...rows.flat()]) {
      walkAll(cell, context)
      out.flush(context)
    }
    return
  }
  out.blocks.push({
    kind: 'table',
    line,
    caption: caption ? collect(caption, context) : [],
    rows: rows.map((row) => row.map((cell) => readCell(cell, context, walk))),
    ...(context.region && {region: context.region}),
  })
  out.flush(context)
}

function readCell(cell: Element, context: Context, {collect}: Walk): SourceCell {
  return {
    runs: collect(cell, context),
    header: cell.tagName === 'th',
    colspan: span(attribute(cell, 'colspan'), 100),
    rowspan: span(attribute(cell, 'rowspan'), 1000),
  }
}

/** The cells of a table, row by row, without those of tables inside it. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  const visit = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      if (child.tagName === 'tr') {
        rows.push(
          child.childNodes.filter(
            (cell): cell is Element =>
              isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'),
          ),
        )
      } else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) {
        visit(child)
      }
    }
  }
  visit(table)
  return rows
}

/** The number of rows or columns that a cell spans, as it is written. */
function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isFinite(number) && number >= 1 ? Math.min(number, most) : 1
}
