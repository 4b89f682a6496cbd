import type {ComponentType} from 'react'
import type {CollectionBuilder, StructureBuilder} from 'sanity/structure'

/** A line of a list: what it is called, how many documents it holds, and what opens beside it. */
export interface ListEntry {
  /** Part of the address. */
  id: string
  title: string
  icon: ComponentType
  /** How to count what the line opens; a line without one shows no number. */
  count?: Count
  child: (S: StructureBuilder) => CollectionBuilder
}

/** A number that GROQ gives, or one that takes more than GROQ can say. */
export type Count = FilterCount | RowCount

/** The documents of some types that match a filter. */
export interface FilterCount {
  kind: 'filter'
  types: readonly string[]
  /** GROQ, over documents of the types alone. */
  filter?: string
}

/** The rows that a function makes of an answer. */
export interface RowCount {
  kind: 'rows'
  list: ComputedList
}

/** A list of which the members follow from a function over the answer to a query. */
export interface ComputedList {
  /** The types whose changes make the answer stale. */
  types: readonly string[]
  /** GROQ. Its `$today` is the day in a year: what falls due until then is known beforehand. */
  query: string
  rows: (answer: unknown, reader: Reader) => Row[]
  /** What it means that there is none. */
  empty: string
}

/** Who looks, and when. */
export interface Reader {
  /** YYYY-MM-DD. */
  today: string
  /** The account in the Studio. */
  userId: string
}

/** A member of a computed list: a document, or one place in it. */
export interface Row {
  /** Different from that of every other row. */
  key: string
  documentId: string
  documentType: string
  title: string
  /** What is the matter, as one or two sentences. */
  note: string
  /** Where in the document, as the Studio writes paths. */
  path?: string
  /** The view of the document to open; its form when left out. */
  view?: string
  /** Rows of one group stand together under its name; in the order in which they come. */
  group?: string
}

/** A heading, or the entries below it. */
export interface ListSection {
  heading?: string
  entries: readonly ListEntry[]
}

/** GROQ for the documents that a filter count counts. */
export function documentsOf({types, filter}: FilterCount): string {
  const type =
    types.length === 1
      ? `_type == ${JSON.stringify(types[0])}`
      : `_type in ${JSON.stringify(types)}`
  return filter ? `${type} && (${filter})` : type
}
