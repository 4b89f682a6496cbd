import type {StoredDocument} from '../document.ts'
import {badRequest} from '../errors.ts'
import {respondWithEvents, type EventStream} from '../listen/events.ts'
import {makeListenerName, matcherOf, mutationEvents} from '../listen/listen.ts'
import {changedTags} from '../listen/tags.ts'
import {evaluationError, tooSlow} from '../query/answer.ts'
import {isQuick, shapeOf} from '../query/cost.ts'
import {SHORT_QUERY} from '../query/engine.ts'
import {TimeUp, withTimeLimit} from '../query/watchdog.ts'
import {parseQuery} from '../query/evaluate.ts'
import {readParams, viewOf, visibleTo} from './data.ts'
import {datasetOf, requireIdentity, type LakeContext, type Lakeside} from './context.ts'

/** `GET /data/listen/:dataset`: one event for each document that a transaction changes. */
export function handleListen(lake: Lakeside, c: LakeContext, open: Set<EventStream>): Response {
  const dataset = datasetOf(lake, c)
  const query = c.req.query('query')
  if (query === undefined) throw badRequest('"query" is missing')
  const params = readParams(c)
  const flag = (name: string, fallback: boolean) =>
    (c.req.query(name) ?? String(fallback)) === 'true'
  const options = {
    includeResult: flag('includeResult', false),
    includePreviousRevision: flag('includePreviousRevision', false),
    includeMutations: flag('includeMutations', true),
    withEffects: c.req.query('effectFormat') === 'mendoza',
    // The Studio waits another second before it asks again when it is not told `query`.
    visibility: c.req.query('visibility') === 'query' ? 'query' : 'transaction',
  } as const
  const identity = c.get('identity')
  const view = viewOf(c, dataset, 'raw')
  const get = (id: string) => view.get(id)
  if (query.length > lake.limits.queryLength) throw badRequest('The query is too long')
  const parse = () => parseQuery(query, params)
  // Generous, because it is measured by the clock: on a busy machine a Studio would otherwise
  // lose its streams, and a 400 is final to it.
  const tree = query.length < SHORT_QUERY ? parse() : limited(lake.limits.listenParseMs, parse)
  const quick = isQuick(shapeOf(tree), params, dataset.documents.longestArray)
  const found = matcherOf(tree, params, identity.id, get, quick ? undefined : limitedMatch)
  const visible = visibleTo(identity)
  const matches = (document: StoredDocument | undefined) =>
    document !== undefined && (visible?.(document) ?? true) && found(document)
  return respondWithEvents(c, open, (stream) => {
    stream.send('welcome', {listenerName: makeListenerName()})
    return dataset.subscribe((transaction) => {
      try {
        for (const event of mutationEvents(transaction, matches, options)) {
          stream.send('mutation', event, String(event['eventId']))
        }
      } catch (error) {
        stream.send('channelError', {error: {description: evaluationError(error, query).message}})
        stream.end()
      }
    })
  })
}

/** Every change is tried on every listened-to query, so that must not take long. */
const MATCH_MS = 200

const limitedMatch = <T>(compute: () => T): T => limited(MATCH_MS, compute)

function limited<T>(milliseconds: number, compute: () => T): T {
  try {
    return withTimeLimit(milliseconds, compute)
  } catch (error) {
    throw error instanceof TimeUp ? tooSlow() : error
  }
}

/** `GET /data/live/events/:dataset`: tags of query results that a transaction outdates. */
export function handleLive(lake: Lakeside, c: LakeContext, open: Set<EventStream>): Response {
  const dataset = datasetOf(lake, c)
  const includeDrafts = c.req.query('includeDrafts') === 'true'
  if (includeDrafts) requireIdentity(c)
  return respondWithEvents(c, open, (stream) => {
    stream.send('welcome', {id: makeListenerName()})
    return dataset.subscribe((transaction) => {
      const tags = changedTags(transaction, includeDrafts)
      if (tags.length > 0) stream.send('message', {tags}, transaction.id)
    })
  })
}
