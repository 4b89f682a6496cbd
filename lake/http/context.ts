import type {HttpBindings} from '@hono/node-server'
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response'
import type {Context} from 'hono'
import type {AssetStore} from '../assets/store.ts'
import type {Accounts, Identity} from '../auth/accounts.ts'
import {badRequest, forbidden, LakeError, notFound, unauthorized} from '../errors.ts'
import type {ChangeRule, LakeLimits} from '../options.ts'
import type {QueryEngine} from '../query/engine.ts'
import type {Dataset} from '../store/dataset.ts'

/** What handlers share. */
export interface Lakeside {
  project: string
  datasets: Map<string, Dataset>
  engineOf: (dataset: string) => QueryEngine
  accounts: Accounts
  assets: (dataset: string) => AssetStore
  limits: LakeLimits
  changeRule: ChangeRule | undefined
  readOnly: boolean
  studioOrigins: readonly string[]
  clock: () => Date
  /** Base address for links to assets. */
  url: () => string
}

export interface Env {
  Bindings: HttpBindings
  Variables: {identity: Identity}
}

export type LakeContext = Context<Env>

export function datasetOf(lake: Lakeside, c: LakeContext): Dataset {
  const name = c.req.param('dataset') ?? ''
  const dataset = lake.datasets.get(name)
  if (dataset) return dataset
  throw new LakeError(404, {
    type: 'datasetNotFoundError',
    description: `Dataset "${name}" not found for project ID "${lake.project}"`,
  })
}

/** The API version of the request, without its `v`. */
export function versionOf(c: LakeContext): string {
  return (c.req.param('version') ?? '').replace(/^v/, '')
}

/** @throws LakeError 401 unless a token or a session came with the request */
export function requireIdentity(c: LakeContext): Exclude<Identity, {kind: 'anonymous'}> {
  const identity = c.get('identity')
  if (identity.kind === 'anonymous') throw unauthorized('This needs a token or a session')
  return identity
}

/** @throws LakeError 401, or 403 when the lake takes no writes */
export function requireWriter(
  lake: Lakeside,
  c: LakeContext,
): Exclude<Identity, {kind: 'anonymous'}> {
  const identity = requireIdentity(c)
  if (lake.readOnly) throw forbidden('This lake is read-only')
  return identity
}

/**
 * Reads a JSON body up to the limit.
 *
 * @throws LakeError 413 or 400
 */
export async function readJson(c: LakeContext, limit: number): Promise<unknown> {
  const text = (await readBody(c, limit)).toString('utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw badRequest(
      `The body is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Reads a body, and stops at the limit whatever its length was said to be. */
export async function readBody(c: LakeContext, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of c.env.incoming) {
    size += chunk.length
    if (size > limit) {
      throw new LakeError(413, {
        type: 'payloadTooLargeError',
        description: `The request is larger than ${limit} bytes`,
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Sends text that is JSON already, past the cost of a `Response`. */
export function sendJson(c: LakeContext, text: string | Uint8Array): Response {
  c.env.outgoing.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  })
  c.env.outgoing.end(text)
  return RESPONSE_ALREADY_SENT
}

/** A response made from text that is JSON already. */
export function jsonText(text: string, status = 200): Response {
  return new Response(text, {status, headers: {'content-type': 'application/json; charset=utf-8'}})
}

export function unknownEndpoint(method: string, path: string): LakeError {
  return notFound(`This lake has no endpoint ${method} ${path}`)
}
