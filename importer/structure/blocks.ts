/** A reference as the Content Lake stores it. */
export interface Reference {
  _type: 'reference'
  _ref: string
  _weak?: true
  _strengthenOnPublish?: {type: string}
}

export interface Span {
  _type: 'span'
  _key: string
  text: string
  marks: string[]
}

export type MarkDefinition = {_key: string} & (
  | {_type: 'link'; href: string}
  | {_type: 'abbreviation'; title: string}
  | {_type: 'citation'; source: Reference}
  | {_type: 'entityLink'; reference: Reference}
)

export type TextStyle = 'normal' | 'h2' | 'h3' | 'h4' | 'blockquote'

export interface TextBlock {
  _type: 'block'
  _key: string
  style: TextStyle
  listItem?: 'bullet' | 'number'
  level?: number
  markDefs: MarkDefinition[]
  children: Span[]
}

export interface Figure {
  _type: 'figure'
  _key: string
  image: {_type: 'image'; asset: Reference}
  alt?: string
  decorative?: true
  caption?: string
}

export interface TableCell {
  _type: 'tableCell'
  _key: string
  text: string
  header?: true
  colspan?: number
  rowspan?: number
}

export interface TableRow {
  _type: 'tableRow'
  _key: string
  cells: TableCell[]
}

export interface DataTable {
  _type: 'dataTable'
  _key: string
  caption?: string
  rows: TableRow[]
}

/** A member of `healthText` that the importer writes. */
export type BodyBlock = TextBlock | Figure | DataTable

/** The text of a block of the body, as its words are counted. */
export function bodyText(block: BodyBlock): string {
  if (block._type === 'block') return block.children.map((child) => child.text).join('')
  if (block._type === 'figure') return [block.alt, block.caption].filter(Boolean).join('\n')
  const cells = block.rows.flatMap((row) => row.cells.map((cell) => cell.text))
  return [block.caption, ...cells].filter(Boolean).join('\n')
}
