import {mkdirSync} from 'node:fs'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {uuid} from '@sanity/uuid'
import {createAdaptorServer} from '@hono/node-server'
import {publishOnSchedule} from './actions/schedule.ts'
import {Accounts, TOKEN_USER} from './auth/accounts.ts'
import {checkGrants} from './auth/grants.ts'
import {folderStore, memoryStore, type AssetStore} from './assets/store.ts'
import {ensureToken, makeSecret} from './auth/tokens.ts'
import {permitting} from './http/data.ts'
import {Faults} from './http/faults.ts'
import type {Lakeside} from './http/context.ts'
import {Ledger, type UnknownEndpoint} from './http/ledger.ts'
import {makeRoutes} from './http/routes.ts'
import type {EventStream} from './listen/events.ts'
import {DEFAULT_LIMITS, type LakeOptions} from './options.ts'
import {Presence} from './presence/presence.ts'
import {QueryEngine} from './query/engine.ts'
import {Dataset, IN_MEMORY} from './store/dataset.ts'
import {lockFolder} from './store/lock.ts'

/** Direct access to a dataset, past HTTP: for loading and for looking after tests. */
export interface LakeDataset {
  /** Number of documents, drafts and versions included. */
  readonly size: number
  /** Writes documents as they are: no checks, no system fields added. */
  load(documents: readonly Record<string, unknown>[]): Promise<void>
  /** The stored document of exactly this id. */
  get(id: string): Record<string, unknown> | undefined
}

export interface Lake {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  readonly port: number
  /** The write token, in `dataDir` for other commands of this machine. */
  readonly token: string
  /**
   * A new session of a configured user, as a token for a client that acts as that user.
   *
   * @throws Error when there is no such user
   */
  signIn(userId: string): string
  /** @throws Error when the lake has no dataset of that name */
  dataset(name: string): LakeDataset
  /** Requests to endpoints that the lake does not have. */
  readonly unexpected: readonly UnknownEndpoint[]
  /** Switches injected faults on and off. */
  readonly faults: Faults
  close(): Promise<void>
}

/**
 * Starts a lake: opens its data folder, and serves it on this machine.
 *
 * @throws Error with code `EADDRINUSE` when the port is taken, `ELOCKED` when another lake has
 *   the folder, `ECORRUPT` (naming the file) when the data cannot be read; without a code when a
 *   user has a grant that cannot be used
 */
export async function startLake(options: LakeOptions): Promise<Lake> {
  const {dataDir, memory = false, port = 3900, host = '127.0.0.1'} = options
  if (!memory) mkdirSync(join(dataDir, 'datasets'), {recursive: true})
  const unlock = memory ? () => {} : lockFolder(dataDir)
  const opened: {close: () => void | Promise<void>}[] = []
  try {
    const token = memory ? makeSecret() : ensureToken(dataDir)
    const clock = options.clock ?? (() => new Date())
    const limits = {...DEFAULT_LIMITS, ...options.limits}
    const file = (...names: string[]) => (memory ? IN_MEMORY : join(dataDir, ...names))
    checkGrants(options.users ?? [])
    const accounts = new Accounts(options.users ?? [], token, file('accounts.sqlite'), clock)
    opened.push(accounts)
    const datasets = new Map<string, Dataset>()
    const engines = new Map<string, QueryEngine>()
    const assetStores = new Map<string, AssetStore>()
    for (const name of options.datasets ?? ['production']) {
      const dataset = new Dataset(name, file('datasets', `${name}.sqlite`), limits, clock)
      opened.push(dataset)
      datasets.set(name, dataset)
      engines.set(name, new QueryEngine(dataset, limits))
      assetStores.set(name, memory ? memoryStore() : folderStore(join(dataDir, 'assets', name)))
    }
    const lakeside: Lakeside = {
      project: options.project ?? 'local',
      datasets,
      engineOf: (name) => required(engines, name),
      accounts,
      assets: (name) => required(assetStores, name),
      limits,
      changeRule: options.changeRule,
      readOnly: options.readOnly ?? false,
      studioOrigins: options.studioOrigins ?? [],
      clock,
      url: () => url,
    }
    for (const dataset of options.readOnly ? [] : datasets.values()) {
      const close = publishOnSchedule(dataset, clock, (author, actions) =>
        permitting(lakeside, dataset, accounts.identityOf(author), actions),
      )
      opened.push({close})
    }
    const faults = new Faults(options.faults)
    const ledger = new Ledger()
    const streams = new Set<EventStream>()
    const app = makeRoutes(lakeside, ledger, streams, () => address.port, faults)
    const server = createAdaptorServer({fetch: app.fetch, overrideGlobalObjects: false}) as Server
    // Longer than clients keep connections: one that is closed as it is used again is an error there.
    server.keepAliveTimeout = 65_000
    const presence = new Presence(server, {
      accounts,
      studioOrigins: lakeside.studioOrigins,
      hasDataset: (name) => datasets.has(name),
      port: () => address.port,
    })
    const address = await listen(server, port, host)
    const url = `http://${host}:${address.port}`
    return {
      url,
      port: address.port,
      token,
      signIn: (userId) => accounts.signIn(userId),
      dataset: (name) => directAccess(datasets, name),
      unexpected: ledger.entries,
      faults,
      async close() {
        presence.close()
        for (const stream of streams) stream.end()
        await new Promise((resolve) => {
          server.close(resolve)
          server.closeAllConnections()
        })
        for (const engine of engines.values()) await engine.close()
        for (const resource of opened.toReversed()) await resource.close()
        unlock()
      },
    }
  } catch (error) {
    for (const resource of opened.toReversed()) await resource.close()
    unlock()
    throw error
  }
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? Object.assign(new Error(`Port ${port} on ${host} is already in use.`, {cause: error}), {
              code: 'EADDRINUSE',
            })
          : error,
      )
    })
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
}

function directAccess(datasets: ReadonlyMap<string, Dataset>, name: string): LakeDataset {
  const dataset = required(datasets, name)
  return {
    get size() {
      return dataset.documents.size
    },
    load: (documents) => dataset.load(documents, TOKEN_USER.id, uuid()),
    get: (id) => dataset.documents.get(id),
  }
}

function required<T>(map: ReadonlyMap<string, T>, dataset: string): T {
  const value = map.get(dataset)
  if (value === undefined) throw new Error(`This lake has no dataset "${dataset}"`)
  return value
}
