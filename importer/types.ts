import type {ImportTarget} from './plan/target.ts'

/** The formats that the importer reads. */
export const FORMATS = ['text', 'html', 'markdown', 'wxr', 'docx'] as const

export type Format = (typeof FORMATS)[number]

/** What one stretch of text carries besides its characters. */
export type Mark =
  | {type: 'strong' | 'em' | 'sup' | 'sub'}
  | {type: 'link'; href: string}
  | {type: 'abbreviation'; title: string}
  /** The text rests on the footnote with this id. */
  | {type: 'note'; id: string}

/** A stretch of text with the same marks throughout. */
export interface Run {
  text: string
  marks: readonly Mark[]
}

export interface SourceCell {
  runs: Run[]
  header: boolean
  colspan: number
  rowspan: number
}

interface Placed {
  /** Line in the file, from 1. */
  line: number
  /** Why the place of this block says that it is not part of the article, for example 'navigation'. */
  region?: string
}

/** A line of plain text, of which nothing is known yet but whether an empty line stands before it. */
export interface LineBlock extends Placed {
  kind: 'line'
  runs: Run[]
  blankBefore: boolean
}

export interface ParagraphBlock extends Placed {
  kind: 'paragraph' | 'quote'
  runs: Run[]
}

export interface HeadingBlock extends Placed {
  kind: 'heading'
  level: number
  runs: Run[]
}

export interface ItemBlock extends Placed {
  kind: 'item'
  list: 'bullet' | 'number'
  level: number
  runs: Run[]
}

export interface TableBlock extends Placed {
  kind: 'table'
  caption: Run[]
  rows: SourceCell[][]
}

export interface ImageBlock extends Placed {
  kind: 'image'
  src: string
  /** Undefined when the source gives none; empty when it says that the image is decorative. */
  alt: string | undefined
  caption: Run[]
}

/** The text of a footnote or a reference; what rests on it carries a `note` mark with the same id. */
export interface NoteBlock extends Placed {
  kind: 'note'
  id: string
  runs: Run[]
  /** It is an entry of a list of references, and a source of the article whether or not it is cited. */
  listed?: true
}

/** One piece of a source document, the same for every format. */
export type SourceBlock =
  | LineBlock
  | ParagraphBlock
  | HeadingBlock
  | ItemBlock
  | TableBlock
  | ImageBlock
  | NoteBlock

/**
 * What became of a piece of the source that is not simply text of the document.
 *
 * `dropped` is in the source and not in the document. `changed` is in the document in
 * another form. `kept` is in the document as it was, and an editor should look at it.
 */
export const LEDGER_ACTIONS = ['dropped', 'changed', 'kept'] as const

export type LedgerAction = (typeof LEDGER_ACTIONS)[number]

export interface LedgerEntry {
  /** Line in the file, from 1. */
  line: number
  text: string
  action: LedgerAction
  /** Why, in words for an editor. */
  reason: string
  /** A short stable name of the kind of thing, to count by: 'banner', 'repeated-title'. */
  construct: string
  /** How many of the source's words are here and not in the document. */
  words: number
}

/** Something that an editor should know and that stops nothing. */
export interface Warning {
  file: string
  line?: number
  field?: string
  message: string
}

/** What is known of a source beside its text, from front matter, sidecar, options or the file. */
export interface SourceMetadata {
  title?: string
  slug?: string
  summary?: string
  authors?: string[]
  /** ISO date, or date and time. */
  date?: string
  language?: string
  sourceUrl?: string
  licence?: string
  /** Where the article is to be written, where its file says so. */
  target?: ImportTarget
}

/** One article as it was read, before anything is dropped. */
export interface SourceDocument {
  /** The path as given, relative to where the import was started; `#post-7` follows for an item of an export. */
  file: string
  format: Format
  /** SHA-256 of the file's bytes, in hex; of the item, for an item of an export. */
  checksum: string
  metadata: SourceMetadata
  blocks: SourceBlock[]
  /** Words of the source, counted on what was read and not on `blocks`. */
  words: number
  ledger: LedgerEntry[]
  warnings: Warning[]
}

/** One file as it was read. An export holds many documents, and items that are none. */
export interface SourceFile {
  file: string
  documents: SourceDocument[]
  /** Items of an export that are no articles. */
  ledger: LedgerEntry[]
  words: number
}
