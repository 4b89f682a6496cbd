import type {LedgerEntry, Run, SourceCell, TableBlock} from '../types.ts'
import {textOf} from '../words.ts'
import type {DataTable} from './blocks.ts'
import {createKeyMaker, type KeyMaker} from './keys.ts'

const RAISED: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
}
const LOWERED: Record<string, string> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '–': '₋',
  '(': '₍',
  ')': '₎',
  a: 'ₐ',
  e: 'ₑ',
  o: 'ₒ',
  x: 'ₓ',
}

/**
 * Makes a table. Cells hold plain text, so raised and lowered characters become the
 * Unicode ones (10⁹/L must not become 109/L) and other marks go to the ledger.
 */
export function toDataTable(block: TableBlock, keys: KeyMaker, ledger: LedgerEntry[]): DataTable {
  const caption = cellText(block.caption).trim()
  const rows = block.rows.filter((row) => row.length > 0)
  reportLostMarks(block, ledger)
  const rowKeys = createKeyMaker()
  return {
    _type: 'dataTable',
    _key: keys('t', caption, ...rows.flat().map((cell) => cellText(cell.runs).trim())),
    ...(caption && {caption}),
    rows: rows.map((cells) => {
      const cellKeys = createKeyMaker()
      return {
        _type: 'tableRow',
        _key: rowKeys('r', ...cells.map((cell) => cellText(cell.runs).trim())),
        cells: cells.map((cell) => toCell(cell, cellKeys)),
      }
    }),
  }
}

function toCell(cell: SourceCell, keys: KeyMaker): DataTable['rows'][number]['cells'][number] {
  const text = cellText(cell.runs).trim()
  return {
    _type: 'tableCell',
    _key: keys('d', text),
    text,
    ...(cell.header && {header: true as const}),
    ...(cell.colspan > 1 && {colspan: cell.colspan}),
    ...(cell.rowspan > 1 && {rowspan: cell.rowspan}),
  }
}

/** The text of runs with raised and lowered characters as Unicode has them. */
export function cellText(runs: readonly Run[]): string {
  return runs
    .map(({text, marks}) => {
      if (marks.some((mark) => mark.type === 'sup')) return shifted(text, RAISED, '^')
      if (marks.some((mark) => mark.type === 'sub')) return shifted(text, LOWERED, '_')
      return text
    })
    .join('')
}

function shifted(text: string, alphabet: Record<string, string>, sign: string): string {
  const characters = [...text]
  if (characters.every((character) => alphabet[character])) {
    return characters.map((character) => alphabet[character]).join('')
  }
  return text.trim() ? `${sign}${text}` : text
}

function reportLostMarks(block: TableBlock, ledger: LedgerEntry[]): void {
  const runs = [block.caption, ...block.rows.flat().map((cell) => cell.runs)].flat()
  const links = new Set(
    runs.flatMap(({marks}) => marks.flatMap((mark) => (mark.type === 'link' ? [mark] : []))),
  )
  for (const link of links) {
    ledger.push({
      line: block.line,
      text: `${textOf(runs.filter((run) => run.marks.includes(link)))} (${link.href})`,
      action: 'changed',
      reason: 'Cells of a table hold plain text: the link is gone, its words are kept.',
      construct: 'link-in-table',
      words: 0,
    })
  }
  const notes = new Set(
    runs.flatMap(({marks}) => marks.flatMap((mark) => (mark.type === 'note' ? [mark.id] : []))),
  )
  for (const id of notes) {
    const resting = runs.filter(({marks}) =>
      marks.some((mark) => mark.type === 'note' && mark.id === id),
    )
    ledger.push({
      line: block.line,
      text: textOf(resting),
      action: 'changed',
      reason:
        'Cells of a table hold plain text: what these words rest on is a source of the article.',
      construct: 'citation-in-table',
      words: 0,
    })
  }
  const emphasized = runs.filter(({marks}) =>
    marks.some(({type}) => type === 'strong' || type === 'em'),
  )
  if (emphasized.length > 0) {
    ledger.push({
      line: block.line,
      text: emphasized.map((run) => run.text.trim()).join(' | '),
      action: 'changed',
      reason: 'Cells of a table hold plain text: emphasis is gone, the words are kept.',
      construct: 'emphasis-in-table',
      words: 0,
    })
  }
}
