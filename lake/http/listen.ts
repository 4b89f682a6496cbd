import {ANONYMOUS} from '../auth/accounts.ts'
import {badRequest} from '../errors.ts'
import {respondWithEvents, type EventStream} from '../listen/events.ts'
import {makeListenerName, matcherOf, mutationEvents} from '../listen/listen.ts'
import {parseQuery} from '../query/evaluate.ts'
import {readParams, viewOf} from './data.ts'
import {datasetOf, type LakeContext, type Lakeside} from './context.ts'

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
  }
  const identity = c.get('identity') ?? ANONYMOUS
  const view = viewOf(c, dataset, 'raw')
  const get = (id: string) => view.get(id)
  const matches = matcherOf(parseQuery(query, params), params, identity.id, get)
  return respondWithEvents(c, open, (stream) => {
    stream.send('welcome', {listenerName: makeListenerName()})
    return dataset.subscribe((transaction) => {
      for (const event of mutationEvents(transaction, matches, options)) {
        stream.send('mutation', event, String(event['eventId']))
      }
    })
  })
}
