import {Hono} from 'hono'
import {badRequest, LakeError} from '../errors.ts'
import type {EventStream} from '../listen/events.ts'
import {jsonText, unknownEndpoint, type Env, type Lakeside} from './context.ts'
import {handleAsset, handleUpload} from './assets.ts'
import {handleActions, handleDocuments, handleExport, handleMutate, handleQuery} from './data.ts'
import {injectFaults, limitWrites, type Faults} from './faults.ts'
import {checkHost, cors, identify} from './guard.ts'
import {handleEvents, handleRevision, handleTransactions} from './history.ts'
import type {Ledger} from './ledger.ts'
import {handleListen, handleLive} from './listen.ts'
import * as people from './people.ts'

/** What the Studio asks for and can do without; an answer saves it an error in the console. */
const FEATURELESS: Record<string, unknown> = {
  '/:version/intake/telemetry-status': {status: 'denied'},
  '/:version/check/cors': {result: {allowed: true, withCredentials: true}},
  '/:version/projects/:project/grants': {},
  '/:version/projects/:project/user-applications': [],
  // Which of the Studio's screens have something behind them.
  '/:version/features': ['contentReleases'],
  '/:version/projects/:project/new-content-release-allowed': {
    data: {
      orgActiveReleaseCount: 0,
      orgMeteredActiveReleaseCount: 0,
      orgActiveReleaseLimit: null,
      datasetReleaseLimit: 1_000_000,
    },
  },
  '/:version/subscriptions/project/:project': null,
  '/:version/help': {},
  '/:version/data/ping/:dataset': {},
}

/** Every endpoint of the lake. */
export function makeRoutes(
  lake: Lakeside,
  ledger: Ledger,
  streams: Set<EventStream>,
  port: () => number,
  faults: Faults,
): Hono<Env> {
  const app = new Hono<Env>()
  app.use(
    checkHost(port),
    cors(lake),
    injectFaults(faults),
    limitWrites(lake.limits.mutationsPerSecond, lake.clock),
    identify(lake),
  )

  app.on(['GET', 'POST'], '/:version/data/query/:dataset', (c) => handleQuery(lake, c))
  app.get('/:version/data/doc/:dataset/:ids', (c) => handleDocuments(lake, c))
  app.post('/:version/data/mutate/:dataset', (c) => handleMutate(lake, c))
  app.post('/:version/data/actions/:dataset', (c) => handleActions(lake, c))
  app.get('/:version/data/listen/:dataset', (c) => handleListen(lake, c, streams))
  app.get('/:version/data/live/events/:dataset', (c) => handleLive(lake, c, streams))
  app.get('/:version/data/export/:dataset', (c) => handleExport(lake, c))
  app.get('/:version/data/history/:dataset/transactions/:ids', (c) => handleTransactions(lake, c))
  app.get('/:version/data/history/:dataset/documents/:ids', (c) => handleRevision(lake, c))
  app.get('/:version/data/history/:dataset/events/documents/:id', (c) => handleEvents(lake, c))
  app.get('/:version/data/references/:dataset/documents/:id/to', (c) =>
    c.json({totalCount: 0, references: []}),
  )

  for (const kind of ['images', 'files'] as const) {
    app.post(`/:version/assets/${kind}/:dataset`, (c) => handleUpload(lake, c, kind))
    app.get(`/${kind}/:project/:dataset/:name`, (c) => handleAsset(lake, c, kind))
  }

  app.get('/:version/users/me', (c) => people.handleMe(lake, c))
  app.get('/:version/users/me/keyvalue', (c) => people.handleReadKeyValues(lake, c))
  app.get('/:version/users/me/keyvalue/:keys', (c) => people.handleReadKeyValues(lake, c))
  app.put('/:version/users/me/keyvalue', (c) => people.handleWriteKeyValues(lake, c))
  app.get('/:version/users/:ids', (c) => people.handleUsers(lake, c))
  app.get('/:version/auth/providers', (c) => people.handleProviders(lake, c))
  app.get('/:version/auth/login/:user', (c) => people.handleLogin(lake, c))
  app.get('/:version/auth/fetch', (c) => people.handleFetchSession(lake, c))
  app.get('/:version/auth/id', (c) => people.handleAuthId(c))
  app.post('/:version/auth/logout', (c) => people.handleLogout(lake, c))
  app.get('/:version/projects/:project', (c) => people.handleProject(lake, c))
  app.get('/:version/projects/:project/datasets', (c) => people.handleDatasets(lake, c))
  app.get('/:version/projects/:project/datasets/:dataset/acl', (c) => people.handleAcl(c))
  app.get('/:version/datasets', (c) => people.handleDatasets(lake, c))

  for (const [path, answer] of Object.entries(FEATURELESS)) {
    app.get(path, () => jsonText(JSON.stringify(answer)))
  }
  app.get('/:version/journey/*', (c) => c.json([]))
  app.post('/:version/intake/batch', (c) => c.body(null, 204))
  app.get('/:version/ping', (c) => c.text('PONG'))
  app.get('/:version/_lake/unexpected', (c) => c.json(ledger.entries))

  app.notFound((c) => {
    ledger.record(c.req.method, c.req.path)
    throw unknownEndpoint(c.req.method, c.req.path)
  })
  app.onError(answerError)
  return app
}

function answerError(error: Error): Response {
  if (error instanceof LakeError) {
    const response = jsonText(
      JSON.stringify({error: error.error, statusCode: error.status, message: error.message}),
      error.status,
    )
    for (const [name, value] of Object.entries(error.headers)) response.headers.set(name, value)
    return response
  }
  if (error instanceof RangeError) {
    // The stack is full: only input that is nested thousands of levels deep gets here.
    return answerError(badRequest('The request is nested too deeply', 'nestedTooDeeplyError'))
  }
  const description = `The lake failed: ${error.message}`
  return jsonText(
    JSON.stringify({error: {type: 'internalError', description}, statusCode: 500}),
    500,
  )
}
