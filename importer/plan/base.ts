import {z} from 'zod'

import type {ArticleFields} from './article.ts'

/**
 * What the last import wrote, as the import record keeps it: the common ancestor of the
 * next merge. The signature stands first, where a query can read it without the rest.
 */
export interface ImportBase {
  signature: string
  fields: Partial<ArticleFields>
  /** Keys of the flags: one that an editor took out is not raised again. */
  flags: readonly string[]
}

const keyed = z.looseObject({_key: z.string()})

const shape = z.object({
  signature: z.string(),
  fields: z.looseObject({
    body: z.array(keyed).optional(),
    about: z.array(keyed).optional(),
    sources: z.array(keyed).optional(),
    authors: z.array(keyed).optional(),
  }),
  flags: z.array(z.string()).default([]),
})

/** A base as the import record keeps it: JSON, in pieces that a request can hold. */
export interface StoredBase {
  base: string
  /** What follows `base`; missing where that is all. */
  baseRest?: string[]
}

/** Longer strings are kept in pieces: written as JSON within JSON, one takes up to twice as many bytes. */
const PIECE = 1_000_000

/** The JSON of a base, for the import record. */
export function writeBase({signature, fields, flags}: ImportBase): StoredBase {
  const json = JSON.stringify({signature, fields, flags})
  const [base = '', ...rest] = piecesOf(json)
  return {base, ...(rest.length > 0 && {baseRest: rest})}
}

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (let start = 0; start < text.length;) {
    const end = start + PIECE
    const isPair = /[\ud800-\udbff]/.test(text.charAt(end - 1))
    pieces.push(text.slice(start, isPair ? end - 1 : end))
    start = isPair ? end - 1 : end
  }
  return pieces
}

/** GROQ for the signature in a base, from the JSON that `writeBase` makes. */
export const SIGNATURE_PROJECTION = `string::split(importRecord.base, '"')[3]`

/** Reads the base in an import record; undefined when there is none, or none that can be trusted. */
export function readBase(record: unknown): ImportBase | undefined {
  if (typeof record !== 'object' || record === null || !('base' in record)) return undefined
  const rest: unknown = 'baseRest' in record ? record.baseRest : undefined
  // A base that is whole by itself counts: the pieces behind it are of one that is being written.
  const whole = parse(record.base)
  return whole ?? (Array.isArray(rest) ? parse([record.base, ...rest].join('')) : undefined)
}

function parse(json: unknown): ImportBase | undefined {
  if (typeof json !== 'string') return undefined
  try {
    const {signature, fields, flags} = shape.parse(JSON.parse(json))
    return {signature, fields: fields as Partial<ArticleFields>, flags}
  } catch {
    return undefined
  }
}
