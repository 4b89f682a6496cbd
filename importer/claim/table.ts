import type {ClaimRelation} from '../../schemas/vocabularies/index.ts'
import type {Entity} from '../link/vocabulary.ts'
import type {DataTable, TableCell} from '../structure/blocks.ts'
import {EXPECTED} from './clause/kinds.ts'
import {headingRelation} from './headings.ts'
import type {Lexicon} from './lexicon.ts'
import {plain} from './sentences.ts'

/** A cell that names things which relate to a condition. */
export interface CellReading {
  /** The words of the cell that name them. */
  words: string
  relation: ClaimRelation
  /** The condition that the row or the column is about; undefined for that of the section. */
  subject: Entity | undefined
  /** What another cell says of the relation: 'often', 'during an attack'. */
  remark: string
  denied: boolean
  /** Where the cell stands in the text of the table. */
  start: number
  end: number
}

interface PlacedCell {
  text: string
  start: number
  end: number
}

const DENIED = /^(?:no|none|never|not|absent|[-–—✗✘x])(?:\b|$)/i

/**
 * Reads a table by its headings: columns of symptoms, causes, treatments; rows that are
 * headed so; and columns of conditions, with what each has or has not.
 *
 * @param section - What the section says that the things in it are.
 */
export function readTable(
  table: DataTable,
  lexicon: Lexicon,
  section: ClaimRelation | undefined,
): CellReading[] {
  const [head = [], ...rows] = placedRows(table)
  const caption = table.caption === undefined ? undefined : headingRelation(table.caption)
  const kinds = head.map(({text}) => headingRelation(text))
  const conditions = head.map(({text}) => conditionOf(text, lexicon))
  if (conditions.slice(1).some(Boolean)) {
    const relation = kinds[0] ?? caption ?? section
    return relation ? rows.flatMap((row) => compared(row, conditions, relation)) : []
  }
  if (kinds.some(Boolean)) return rows.flatMap((row) => byColumn(row, kinds, lexicon))
  const alike = columnsAlike(rows, caption ?? section, lexicon)
  return [head, ...rows].flatMap((row, index) => {
    const relation = headingRelation(row[0]?.text ?? '')
    if (relation && row.length > 1) return row.slice(1).map((cell) => reading(cell, relation))
    const own = caption ?? section
    const [first, ...others] = row
    if (!own || !first || (index === 0 && table.rows[0]?.cells[0]?.header)) return []
    const more = others.filter((_, at) => alike.has(at + 1))
    const remark = others.filter((_, at) => !alike.has(at + 1)).map(({text}) => text)
    return [first, ...more]
      .filter(({text}) => text.trim() !== '')
      .map((cell) => ({...reading(cell, own), remark: remark.join(', ')}))
  })
}

/** Columns after the first that name things of the kind that the table lists, and say nothing of them. */
function columnsAlike(
  rows: readonly (readonly PlacedCell[])[],
  relation: ClaimRelation | undefined,
  lexicon: Lexicon,
): ReadonlySet<number> {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({length: width}, (_, at) =>
    rows.flatMap((row) => (row[at]?.text.trim() ? [row[at].text] : [])),
  )
  return new Set(
    columns.flatMap((cells, at) => {
      if (at === 0 || !relation || cells.length === 0) return []
      const known = cells.filter((text) =>
        lexicon.kinds(text.replace(/^(?:an?|the) /i, '')).has(EXPECTED[relation]),
      )
      return known.length * 2 >= cells.length ? [at] : []
    }),
  )
}

function conditionOf(text: string, lexicon: Lexicon): Entity | undefined {
  const entity = lexicon.named(text)
  return entity?.type === 'condition' ? entity : undefined
}

function compared(
  [first, ...cells]: readonly PlacedCell[],
  conditions: readonly (Entity | undefined)[],
  relation: ClaimRelation,
): CellReading[] {
  if (!first) return []
  return cells.flatMap(({text}, index) => {
    const subject = conditions[index + 1]
    if (!subject || text.trim() === '') return []
    return [{...reading(first, relation), subject, remark: text, denied: DENIED.test(text.trim())}]
  })
}

function byColumn(
  row: readonly PlacedCell[],
  kinds: readonly (ClaimRelation | undefined)[],
  lexicon: Lexicon,
): CellReading[] {
  const subject = kinds[0] === undefined ? conditionOf(row[0]?.text ?? '', lexicon) : undefined
  return row.flatMap((cell, index) => {
    const relation = kinds[index]
    if (!relation) return []
    const remark = row.filter((_, at) => !kinds[at]).map(({text}) => text)
    return [{...reading(cell, relation), subject, remark: remark.join(', ')}]
  })
}

function reading({text, start, end}: PlacedCell, relation: ClaimRelation): CellReading {
  const words = text.replace(/\n+/g, ', ')
  return {words, relation, subject: undefined, remark: '', denied: false, start, end}
}

/** The cells with their places in `bodyText`, which leaves out those that are empty. */
function placedRows({caption, rows}: DataTable): PlacedCell[][] {
  let at = caption ? caption.length + 1 : 0
  const place = ({text}: TableCell): PlacedCell => {
    const cell = {text: plain(text), start: at, end: at + text.length}
    if (text) at += text.length + 1
    return cell
  }
  return rows.map(({cells}) => cells.map(place))
}
