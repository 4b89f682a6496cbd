import type {CalloutTone} from '../vocabularies/care.ts'
import type {SanityReference} from './base.ts'

/** A run of text in one style. `marks` holds decorators and keys of mark definitions. */
export interface TextSpan {
  _key: string
  _type: 'span'
  text: string
  marks?: string[]
}

/** A link to a page anywhere. */
export interface LinkMark {
  _key: string
  _type: 'link'
  href: string
}

/** Names a condition, symptom, cause, treatment or test. */
export interface EntityLinkMark {
  _key: string
  _type: 'entityLink'
  reference: SanityReference
}

/** Says which source the marked words rest on. */
export interface CitationMark {
  _key: string
  _type: 'citation'
  source: SanityReference
  locator?: string
  quote?: string
}

/** Says what an abbreviation stands for. */
export interface AbbreviationMark {
  _key: string
  _type: 'abbreviation'
  title: string
}

export type MarkDefinition = LinkMark | EntityLinkMark | CitationMark | AbbreviationMark

/** A paragraph, heading, quote or list item. */
export interface TextBlock {
  _key: string
  _type: 'block'
  style?: 'normal' | 'h2' | 'h3' | 'h4' | 'blockquote'
  listItem?: 'bullet' | 'number'
  level?: number
  children: TextSpan[]
  markDefs?: MarkDefinition[]
}

/** An image with its text alternative. */
export interface Figure {
  _key?: string
  _type: 'figure'
  image?: {_type: 'image'; asset?: SanityReference; [field: string]: unknown}
  alt?: string
  decorative?: boolean
  caption?: string
  credit?: string
}

export interface TableCell {
  _key: string
  _type: 'tableCell'
  text?: string
  header?: boolean
  colspan?: number
  rowspan?: number
}

export interface TableRow {
  _key: string
  _type: 'tableRow'
  cells: TableCell[]
}

/** A table of plain text. */
export interface DataTable {
  _key?: string
  _type: 'dataTable'
  caption?: string
  rows: TableRow[]
}

/** A box that stands out from the text. */
export interface Callout {
  _key?: string
  _type: 'callout'
  tone: CalloutTone
  title?: string
  body: SimpleText
}

/** Paragraphs and lists. */
export type SimpleText = TextBlock[]

/** The rich text of articles and sections. */
export type HealthText = (
  | TextBlock
  | (Figure & {_key: string})
  | (DataTable & {_key: string})
  | (Callout & {_key: string})
)[]
