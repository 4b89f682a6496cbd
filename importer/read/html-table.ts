import {isElement, type Element, type ParentNode} from './html-tree.ts'

/** The cells of a table, row by row, without those of tables inside it. */
export function rowsOf(table: Element): Element[][] {
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
export function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isFinite(number) && number >= 1 ? Math.min(number, most) : 1
}
