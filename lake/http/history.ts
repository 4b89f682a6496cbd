import {rightsOf} from '../auth/grants.ts'
import type {MendozaPatch} from '../mendoza.ts'
import {encodeEffects} from '../mendoza.ts'
import {badRequest, notFound} from '../errors.ts'
import {isObject, parseDocument} from '../document.ts'
import {documentEvents} from '../history/events.ts'
import type {LoggedRevision, LoggedTransaction} from '../store/log.ts'
import type {Dataset} from '../store/dataset.ts'
import {datasetOf, requireIdentity, type LakeContext, type Lakeside} from './context.ts'

/** `GET /data/history/:dataset/transactions/:ids`: the transactions of documents, as NDJSON. */
export async function handleTransactions(lake: Lakeside, c: LakeContext): Promise<Response> {
  const dataset = datasetOf(lake, c)
  await dataset.settled()
  const ids = readableIds(c, dataset)
  const transactions = selectTransactions(dataset.log.transactionsOf(ids), c)
  const lines = transactions.map((transaction) => {
    const revisions = dataset.log.revisionsIn(transaction.sequence)
    return `${JSON.stringify(
      describe(dataset, transaction, revisions, {
        only: c.req.query('includeIdentifiedDocumentsOnly') === 'true' ? ids : undefined,
        withContent: c.req.query('excludeContent') !== 'true',
        withEffects: c.req.query('effectFormat') === 'mendoza',
      }),
    )}\n`
  })
  return new Response(lines.join(''), {headers: {'content-type': 'application/x-ndjson'}})
}

/**
 * The documents asked for, without those whose history the one who asks may not see, going by
 * their last state.
 *
 * @throws LakeError 401 without a token or a session
 */
function readableIds(c: LakeContext, dataset: Dataset): string[] {
  const rights = rightsOf(requireIdentity(c))
  const ids = (c.req.param('ids') ?? c.req.param('id') ?? '').split(',')
  if (rights.unrestricted) return ids
  return ids.filter((id) => {
    const body = dataset.log.lastBody(id)
    if (body === undefined) return true
    const document = parseDocument(body)
    return rights.may('history', document) && rights.may('read', document)
  })
}

function selectTransactions(
  all: readonly LoggedTransaction[],
  c: LakeContext,
): LoggedTransaction[] {
  const {fromTransaction, toTransaction, fromTime, toTime, authors, reverse, limit} = c.req.query()
  const position = (id: string) => all.findIndex((transaction) => transaction.id === id)
  const first = fromTransaction ? Math.max(position(fromTransaction), 0) : 0
  const last = toTransaction ? position(toTransaction) : -1
  const selected = all
    .slice(first, last === -1 ? undefined : last + 1)
    .filter(({time}) => (!fromTime || time >= fromTime) && (!toTime || time <= toTime))
    .filter(({author}) => !authors || authors.split(',').includes(author))
  if (reverse === 'true') selected.reverse()
  if (limit === undefined) return selected
  if (!/^\d+$/.test(limit)) throw badRequest('"limit" must be a number')
  return selected.slice(0, Number(limit))
}

function describe(
  dataset: Dataset,
  transaction: LoggedTransaction,
  revisions: readonly LoggedRevision[],
  options: {only: readonly string[] | undefined; withContent: boolean; withEffects: boolean},
): Record<string, unknown> {
  const shown = revisions.filter(({document}) => options.only?.includes(document) ?? true)
  const effects: Record<string, {apply: MendozaPatch; revert: MendozaPatch}> = {}
  if (options.withEffects) {
    for (const {document, body} of shown) {
      const before = dataset.log.bodyBefore(document, transaction.sequence)
      effects[document] = encodeEffects(parse(before), parse(body))
    }
  }
  return {
    id: transaction.id,
    timestamp: transaction.time,
    author: transaction.author,
    documentIDs: shown.map(({document}) => document),
    ...(options.withContent ? {mutations: fullMutations(transaction, revisions)} : {}),
    ...(options.withEffects ? {effects} : {}),
  }
}

/** Creating mutations are logged without the document, which is the revision itself. */
function fullMutations(
  transaction: LoggedTransaction,
  revisions: readonly LoggedRevision[],
): unknown[] {
  const mutations: Record<string, unknown>[] = JSON.parse(transaction.mutations)
  return mutations.map((mutation) => {
    const [kind] = Object.keys(mutation)
    const stub = kind === undefined ? undefined : mutation[kind]
    if (!kind?.startsWith('create') || !isObject(stub) || Object.keys(stub).length > 1)
      return mutation
    const revision = revisions.find(({document}) => document === stub['_id'])
    return {[kind]: parse(revision?.body ?? null) ?? stub}
  })
}

function parse(body: string | null): unknown {
  return body === null ? null : JSON.parse(body)
}

/** `GET /data/history/:dataset/documents/:id`: a document as it was at a revision or a time. */
export async function handleRevision(lake: Lakeside, c: LakeContext): Promise<Response> {
  const dataset = datasetOf(lake, c)
  await dataset.settled()
  const {revision, time, lastRevision} = c.req.query()
  const documents = readableIds(c, dataset).map((id) => {
    if (revision) return dataset.log.bodyAtRevision(id, revision)
    if (time) return dataset.log.bodyAtTime(id, new Date(time).toISOString())
    if (lastRevision) return dataset.log.lastBody(id)
    throw badRequest('"revision" or "time" is missing')
  })
  return c.json({documents: documents.filter((body) => typeof body === 'string').map(parse)})
}

/** `GET /data/history/:dataset/events/documents/:id`: newest first, with a cursor to go on. */
export async function handleEvents(lake: Lakeside, c: LakeContext): Promise<Response> {
  const dataset = datasetOf(lake, c)
  await dataset.settled()
  const [id] = readableIds(c, dataset)
  if (id === undefined) throw notFound('There is no such document')
  const limit = Number(c.req.query('limit') ?? 100)
  const start = Number(c.req.query('nextCursor') || 0)
  if (!Number.isInteger(limit) || !Number.isInteger(start) || limit < 1 || start < 0) {
    throw badRequest('"limit" and "nextCursor" must be numbers')
  }
  const events = documentEvents(dataset.log, id)
  const end = start + limit
  return c.json({
    events: {[id]: events.slice(start, end)},
    nextCursor: end < events.length ? String(end) : '',
  })
}
