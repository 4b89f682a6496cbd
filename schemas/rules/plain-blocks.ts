import type {SanityDocumentLike} from '../types/base.ts'
import {asList, asText, isRecord, refOf} from './loose.ts'

/**
 * A copy of a document without the blocks of text that are beyond doubt.
 *
 * The stock validator waits between any two nodes, which adds up to seconds for
 * an article of 2,000 blocks, to find what these lines find: that each member of
 * a block has its type and its required fields. Anything out of the ordinary
 * stays and goes through the stock validator.
 */
export function withoutPlainBlocks(document: SanityDocumentLike): SanityDocumentLike {
  return strip(document, 0) as SanityDocumentLike
}

/** Deeper than any declared field: what lies below is not ours, and stays as it is. */
const MAX_DEPTH = 12

function strip(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return value
  if (Array.isArray(value)) {
    // Where an item has no key, its place is its path, and no item may go.
    const keyed = value.every((item) => isRecord(item) && asText(item._key))
    const kept = keyed && value.length > 1 ? keepDoubtful(value) : value
    return kept.map((item) => strip(item, depth + 1))
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, strip(member, depth + 1)]),
  )
}

/** One item stays, so that a required text is not empty. */
function keepDoubtful(items: unknown[]): unknown[] {
  return items.filter((item, index) => index === 0 || !isPlainBlock(item))
}

const blockFields = new Set(['_key', '_type', 'style', 'listItem', 'level', 'children', 'markDefs'])
const spanFields = new Set(['_key', '_type', 'text', 'marks'])

function isPlainBlock(block: unknown): boolean {
  return (
    isRecord(block) &&
    block._type === 'block' &&
    Object.keys(block).every((key) => blockFields.has(key)) &&
    isOptional('string', block.style) &&
    isOptional('string', block.listItem) &&
    isOptional('number', block.level) &&
    Array.isArray(block.children) &&
    block.children.every(isPlainSpan) &&
    (block.markDefs === undefined || Array.isArray(block.markDefs)) &&
    asList(block.markDefs).every(isPlainMark)
  )
}

function isPlainSpan(span: unknown): boolean {
  return (
    isRecord(span) &&
    span._type === 'span' &&
    typeof span.text === 'string' &&
    Object.keys(span).every((key) => spanFields.has(key)) &&
    (span.marks === undefined || Array.isArray(span.marks)) &&
    asList(span.marks).every((mark) => typeof mark === 'string')
  )
}

const markFields: Record<string, {required: string; kind: 'text' | 'reference'; others: string[]}> =
  {
    link: {required: 'href', kind: 'text', others: []},
    entityLink: {required: 'reference', kind: 'reference', others: []},
    citation: {required: 'source', kind: 'reference', others: ['locator', 'quote']},
    abbreviation: {required: 'title', kind: 'text', others: []},
  }

function isPlainMark(mark: unknown): boolean {
  if (!isRecord(mark)) return false
  const declared = markFields[asText(mark._type) ?? '']
  if (!declared) return false
  const {required, kind, others} = declared
  const allowed = ['_key', '_type', required, ...others]
  return (
    Object.keys(mark).every((key) => allowed.includes(key)) &&
    others.every((field) => isOptional('string', mark[field])) &&
    (kind === 'text' ? asText(mark[required]) : refOf(mark[required])) !== undefined
  )
}

function isOptional(kind: 'string' | 'number', value: unknown): boolean {
  return value === undefined || typeof value === kind
}
