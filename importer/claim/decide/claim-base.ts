import {z} from 'zod'

import {canonicalJson, type Claim} from '../../../schemas/index.ts'

/** What a claim says and how it stands, as far as an import decides it. */
export const STATEMENT_FIELDS = [
  'subject',
  'relation',
  'object',
  'polarity',
  'hedge',
  'state',
  'duplicateOf',
  'reason',
  'decidedBy',
  'decidedAt',
] as const satisfies readonly (keyof Claim)[]

/** Where a claim stands in its article: it follows the text. */
export const PLACE_FIELDS = [
  'confidence',
  'article',
  'quote',
  'section',
  'blockKey',
  'range',
  'rule',
] as const satisfies readonly (keyof Claim)[]

/** The fields of a claim that an import writes. All others belong to the editors. */
const CLAIM_FIELDS = [
  ...STATEMENT_FIELDS,
  'proposed',
  ...PLACE_FIELDS,
] as const satisfies readonly (keyof Claim)[]

/** A claim as the last import wrote it. */
export type ClaimBase = Pick<Claim, (typeof CLAIM_FIELDS)[number]>

const entity = z.looseObject({label: z.string()})
const shape = z.looseObject({
  subject: entity,
  relation: z.string(),
  object: entity,
  polarity: z.string(),
  quote: z.string(),
  state: z.string(),
})

/** The JSON that the next import compares a claim with. */
export function writeClaimBase(claim: ClaimBase): string {
  return canonicalJson(Object.fromEntries(CLAIM_FIELDS.map((field) => [field, claim[field]])))
}

/** What the last import wrote into a claim; undefined when there is nothing that can be trusted. */
export function readClaimBase({base}: Pick<Claim, 'base'>): ClaimBase | undefined {
  if (typeof base !== 'string') return undefined
  try {
    return shape.parse(JSON.parse(base)) as unknown as ClaimBase
  } catch {
    return undefined
  }
}
