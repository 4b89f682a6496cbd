import {uuid} from '@sanity/uuid'
import {expandActions} from '../actions/index.ts'
import type {Identity} from '../auth/accounts.ts'
import {checkRule} from '../auth/change-rule.ts'
import {rightsOf} from '../auth/grants.ts'
import {isObject, type StoredDocument} from '../document.ts'
import {badRequest} from '../errors.ts'
import {isValidTransactionId, publishedIdOf} from '../ids.ts'
import {parseMutations} from '../mutations/parse.ts'
import type {Change, Step} from '../mutations/types.ts'
import {parsePerspective, View, type Visible} from '../query/perspective.ts'
import type {QueryRequest} from '../query/protocol.ts'
import {sourceMapOf} from '../query/source-map.ts'
import {visibleBy, type Visibility} from '../query/visibility.ts'
import type {Dataset} from '../store/dataset.ts'
import {
  datasetOf,
  readJson,
  requireIdentity,
  requireWriter,
  sendJson,
  versionOf,
  type LakeContext,
  type Lakeside,
} from './context.ts'

/** `GET|POST /data/query/:dataset` */
export async function handleQuery(lake: Lakeside, c: LakeContext): Promise<Response> {
  const dataset = datasetOf(lake, c)
  const {query, params} = await readQuery(lake, c)
  await dataset.settled()
  const started = performance.now()
  const {json, tags} = await lake.engineOf(dataset.name).query({
    query,
    params,
    ...seenBy(c, c.req.query('perspective')),
    projectId: lake.project,
    dataset: dataset.name,
    now: lake.clock().getTime(),
  })
  const head = c.req.query('returnQuery') === 'false' ? '' : `"query":${JSON.stringify(query)},`
  const sources = sourcesOf(c, dataset, json)
  const tail = `${sources},"syncTags":${JSON.stringify(tags)},"ms":${Math.round(performance.now() - started)}}`
  return sendJson(
    c,
    typeof json === 'string'
      ? `{${head}"result":${json}${tail}`
      : Buffer.concat([Buffer.from(`{${head}"result":`), json, Buffer.from(tail)]),
  )
}

/** The `resultSourceMap` of an answer, when it was asked for. */
function sourcesOf(c: LakeContext, dataset: Dataset, json: string | Uint8Array): string {
  const asked = c.req.query('resultSourceMap')
  if (asked !== 'true' && asked !== 'withKeyArraySelector') return ''
  const view = viewOf(c, dataset, c.req.query('perspective'))
  const result: unknown = JSON.parse(
    typeof json === 'string' ? json : new TextDecoder().decode(json),
  )
  const map = sourceMapOf(result, (id) => view.get(id), asked === 'withKeyArraySelector')
  return `,"resultSourceMap":${JSON.stringify(map)}`
}

async function readQuery(
  lake: Lakeside,
  c: LakeContext,
): Promise<{query: string; params: Record<string, unknown>}> {
  if (c.req.method === 'POST') {
    const body = await readJson(c, lake.limits.requestBytes)
    if (!isObject(body) || typeof body['query'] !== 'string') throw badRequest('"query" is missing')
    if (body['params'] !== undefined && !isObject(body['params'])) {
      throw badRequest('"params" must be an object')
    }
    return {query: body['query'], params: isObject(body['params']) ? body['params'] : {}}
  }
  const query = c.req.query('query')
  if (query === undefined) throw badRequest('"query" is missing')
  return {query, params: readParams(c)}
}

/** Query parameters, `$name=<JSON>`. */
export function readParams(c: LakeContext): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(c.req.query())) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(value)
    } catch {
      throw badRequest(`The parameter ${name} must be JSON`)
    }
  }
  return params
}

/** What the one who asks sees: without a token only what a public dataset shows. */
export function seenBy(
  c: LakeContext,
  perspective: string | undefined,
): Pick<QueryRequest, 'perspective' | 'visibility' | 'identity'> {
  const identity = c.get('identity')
  const parsed = parsePerspective(perspective, versionOf(c))
  return {
    perspective: identity.kind === 'anonymous' ? 'published' : parsed,
    visibility: visibilityOf(identity),
    identity: identity.id,
  }
}

function visibilityOf(identity: Identity): Visibility {
  if (identity.kind === 'anonymous') return {kind: 'public'}
  const grants = identity.kind === 'user' ? identity.user.grants : undefined
  return grants ? {kind: 'granted', identity: identity.id, grants} : {kind: 'all'}
}

/** Which documents an identity may read; undefined when it may read all. */
export function visibleTo(identity: Identity): Visible | undefined {
  return visibleBy(visibilityOf(identity))
}

export function viewOf(c: LakeContext, dataset: Dataset, perspective: string | undefined): View {
  const seen = seenBy(c, perspective)
  return new View(dataset.documents, seen.perspective, visibleBy(seen.visibility))
}

/** `GET /data/doc/:dataset/:id[,:id]` */
export async function handleDocuments(lake: Lakeside, c: LakeContext): Promise<Response> {
  const dataset = datasetOf(lake, c)
  await dataset.settled()
  const view = viewOf(c, dataset, 'raw')
  const documents: StoredDocument[] = []
  const omitted: {id: string; reason: 'existence' | 'permission'}[] = []
  for (const id of (c.req.param('ids') ?? '').split(',')) {
    const document = view.get(id)
    if (document) documents.push(document)
    else omitted.push({id, reason: dataset.documents.get(id) ? 'permission' : 'existence'})
  }
  return c.json({documents, omitted})
}

/** `POST /data/mutate/:dataset` */
export async function handleMutate(lake: Lakeside, c: LakeContext): Promise<Response> {
  const dataset = datasetOf(lake, c)
  const identity = requireWriter(lake, c)
  const body = await readJson(c, lake.limits.requestBytes)
  if (!isObject(body)) throw badRequest('The body must be an object with "mutations"')
  const transactionId = transactionIdOf(body)
  const found = await findTargets(lake, c, dataset, body['mutations'])
  const mutations = parseMutations(body['mutations'], (target) => found.get(target) ?? [], uuid)
  const {changes, results, written} = dataset.transact(mutations, {
    transactionId,
    author: identity.id,
    autoGenerateArrayKeys: c.req.query('autoGenerateArrayKeys') === 'true',
    dryRun: c.req.query('dryRun') === 'true',
    authorize: permitting(lake, dataset, identity),
  })
  await written
  const after = new Map(changes.map((change) => [change.id, change.after]))
  const withDocuments = c.req.query('returnDocuments') === 'true'
  return c.json({
    transactionId,
    results: results.map((result) =>
      withDocuments
        ? {
            ...result,
            document: after.has(result.id)
              ? after.get(result.id)
              : dataset.documents.get(result.id),
          }
        : result,
    ),
    documentIds: results.map(({id}) => id),
  })
}

/**
 * A check of whether an identity may do what a transaction does.
 *
 * @param actions type of the action that each mutation is part of
 * @returns a function that throws LakeError 403 when a grant or the rule on changes forbids it
 */
export function permitting(
  lake: Lakeside,
  dataset: Dataset,
  identity: Identity,
  actions: readonly string[] = [],
): (steps: readonly Step[], changes: readonly Change[]) => void {
  const {documents} = dataset
  return (steps, changes) => {
    rightsOf(identity).checkSteps(steps, {
      actionOf: (index) => actions[index],
      versionsOf(id) {
        const publishedId = publishedIdOf(id)
        return [publishedId, ...documents.versionsOf(publishedId)]
          .map((version) => documents.get(version))
          .filter((version) => version !== undefined)
      },
    })
    checkRule(lake.changeRule, identity, changes, (id) => documents.get(id))
  }
}

/** The documents that mutations by query are about. */
async function findTargets(
  lake: Lakeside,
  c: LakeContext,
  dataset: Dataset,
  mutations: unknown,
): Promise<Map<unknown, string[]>> {
  const found = new Map<unknown, string[]>()
  for (const mutation of Array.isArray(mutations) ? mutations : []) {
    const target: unknown = isObject(mutation)
      ? (mutation['patch'] ?? mutation['delete'])
      : undefined
    if (!isObject(target) || typeof target['query'] !== 'string' || target['id'] !== undefined)
      continue
    const {json} = await lake.engineOf(dataset.name).query({
      query: target['query'],
      params: isObject(target['params']) ? target['params'] : {},
      ...seenBy(c, 'raw'),
      projectId: lake.project,
      dataset: dataset.name,
      now: lake.clock().getTime(),
    })
    found.set(
      target,
      idsOf(JSON.parse(typeof json === 'string' ? json : new TextDecoder().decode(json))),
    )
  }
  return found
}

function transactionIdOf(body: Record<string, unknown>): string {
  const id = body['transactionId']
  if (id === undefined || id === null) return uuid()
  if (isValidTransactionId(id)) return id
  throw badRequest('"transactionId" must be up to 128 letters, digits, "-", "_" and "."')
}

function idsOf(result: unknown): string[] {
  const list = Array.isArray(result) ? result : [result]
  return list.map((item) => {
    if (isObject(item) && typeof item['_id'] === 'string') return item['_id']
    throw badRequest('The query of a mutation must find documents')
  })
}

/** `POST /data/actions/:dataset` */
export async function handleActions(lake: Lakeside, c: LakeContext): Promise<Response> {
  const dataset = datasetOf(lake, c)
  const identity = requireWriter(lake, c)
  const body = await readJson(c, lake.limits.requestBytes)
  if (!isObject(body)) throw badRequest('The body must be an object with "actions"')
  const transactionId = transactionIdOf(body)
  const {mutations, origins, purge} = expandActions(
    dataset,
    body['actions'],
    transactionId,
    lake.clock().toISOString(),
  )
  const {written} = dataset.transact(mutations, {
    transactionId,
    author: identity.id,
    purge,
    dryRun: body['dryRun'] === true || c.req.query('dryRun') === 'true',
    authorize(steps, changes) {
      permitting(lake, dataset, identity, origins)(steps, changes)
      rightsOf(identity).checkPurge(purge, (id) => dataset.documents.get(id))
    },
  })
  await written
  return c.json({transactionId})
}

/** `GET /data/export/:dataset`: every document as NDJSON. */
export async function handleExport(lake: Lakeside, c: LakeContext): Promise<Response> {
  const dataset = datasetOf(lake, c)
  requireIdentity(c)
  await dataset.settled()
  const view = viewOf(c, dataset, 'raw')
  const types = c.req.query('types')?.split(',')
  const documents = view.all()
  const encoder = new TextEncoder()
  let position = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const lines: string[] = []
      for (; position < documents.length && lines.length < 100; position += 1) {
        const document = documents[position]
        if (document && (!types || types.includes(document._type))) {
          lines.push(`${JSON.stringify(document)}\n`)
        }
      }
      if (lines.length > 0) controller.enqueue(encoder.encode(lines.join('')))
      if (position >= documents.length) controller.close()
    },
  })
  return new Response(stream, {headers: {'content-type': 'application/x-ndjson'}})
}
