import type {ItemBlock, Mark, Run} from '../../types.ts'
import type {BlockWriter} from './block-writer.ts'
import type {Notes} from './notes.ts'
import type {Element, Node, ParentNode} from './tree.ts'

/** What a text will be a block of. */
type Shape =
  | {kind: 'paragraph' | 'quote'}
  | {kind: 'heading'; level: number}
  | {kind: 'item'; list: 'bullet' | 'number'; level: number}

/** What the elements around a piece of a page say of it. */
export interface Context {
  marks: readonly Mark[]
  shape: Shape
  /** How deep in lists it stands. */
  depth: number
  quoted: boolean
  /** The list item that paragraphs inside it belong to. */
  item?: {block?: ItemBlock; glue: string}
  /** Why it is no part of the article. */
  region?: string
  inArticle: boolean
}

export const TOP: Context = {
  marks: [],
  shape: {kind: 'paragraph'},
  depth: 0,
  quoted: false,
  inArticle: false,
}

/** A walk through a page, for what reads one kind of element to go on with what is inside. */
export interface Walk {
  readonly out: BlockWriter
  readonly notes: Notes
  /** Base for relative links and images. */
  readonly baseUrl: string | undefined
  walk: (node: Node, context: Context) => void
  walkAll: (node: ParentNode, context: Context) => void
  /** The text of an element that is no block of its own: a cell, a caption, a note. */
  collect: (element: Element, context: Context) => Run[]
}

/** Reads one kind of element. */
export type ElementReader = (element: Element, context: Context, walk: Walk) => void

/** An address as it is written on the page, made whole where the page's own is known. */
export function resolveAddress(address: string, {baseUrl}: Pick<Walk, 'baseUrl'>): string {
  if (!baseUrl || address.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address
  return URL.canParse(address, baseUrl) ? new URL(address, baseUrl).href : address
}
