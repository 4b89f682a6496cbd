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

/** The JSON of a base, for the import record. */
export function writeBase({signature, fields, flags}: ImportBase): string {
  return JSON.stringify({signature, fields, flags})
}

/** GROQ for the signature in a base, from the JSON that `writeBase` makes. */
export const SIGNATURE_PROJECTION = `string::split(importRecord.base, '"')[3]`

/** Reads a base; undefined when there is none, or none that can be trusted. */
export function readBase(json: unknown): ImportBase | undefined {
  if (typeof json !== 'string') return undefined
  try {
    const {signature, fields, flags} = shape.parse(JSON.parse(json))
    return {signature, fields: fields as Partial<ArticleFields>, flags}
  } catch {
    return undefined
  }
}
