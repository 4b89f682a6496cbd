import {z} from 'zod'

import type {ArticleFields} from './article.ts'

/**
 * What the last import wrote, as the import record keeps it: the common ancestor of the
 * next merge. The signature stands first, where a query can read it without the rest.
 */
export interface ImportBase {
  signature: string
  fields: Partial<ArticleFields>
}

const keyed = z.looseObject({_key: z.string()})

const shape = z.object({
  signature: z.string(),
  fields: z.looseObject({
    body: z.array(keyed).optional(),
    about: z.array(keyed).optional(),
    authors: z.array(keyed).optional(),
  }),
})

/** The JSON of a base, for the import record. */
export function writeBase({signature, fields}: ImportBase): string {
  return JSON.stringify({signature, fields})
}

/** GROQ for the signature in a base, from the JSON that `writeBase` makes. */
export const SIGNATURE_PROJECTION = `string::split(importRecord.base, '"')[3]`

/** Reads a base; undefined when there is none, or none that can be trusted. */
export function readBase(json: unknown): ImportBase | undefined {
  if (typeof json !== 'string') return undefined
  try {
    const {signature, fields} = shape.parse(JSON.parse(json))
    return {signature, fields: fields as Partial<ArticleFields>}
  } catch {
    return undefined
  }
}
