import type {StoredDocument} from './document.ts'
import type {Fault} from './http/faults.ts'

/**
 * What may be done with documents that match a filter: read them, make them, change or delete
 * them (`update`), see their history, make their history be forgotten (`editHistory`).
 */
export const PERMISSIONS = ['read', 'create', 'update', 'history', 'editHistory', 'manage'] as const

export type Permission = (typeof PERMISSIONS)[number]

/** Permission to do something with some documents. What no grant permits is refused. */
export interface Grant {
  /** A GROQ filter over a document, for example `_type == "article" && owner == identity()`. */
  filter: string
  permissions: readonly Permission[]
  /**
   * Narrows `create` and `update` to some changes: GROQ in delta mode, for example
   * `!delta::changedAny(state) || after().state == "draft"`. The hosted service has nothing like
   * it, and the Studio does not see it.
   */
  change?: string
}

export interface LakeUser {
  id: string
  name: string
  email: string
  roles: readonly {name: string; title: string}[]
  /** What the user may do, the grants of all roles together; everything when left out. */
  grants?: readonly Grant[]
}

/** What a transaction does to one document; undefined where it does not exist. */
export interface ProposedChange {
  readonly id: string
  readonly before: StoredDocument | undefined
  readonly after: StoredDocument | undefined
}

/**
 * Says why a user may not make the changes of a transaction, taken together; undefined lets them.
 * For what grants cannot say: it may compute, and look at other documents as they are before the
 * transaction. It must be quick, and must not throw. The hosted service has nothing like it.
 */
export type ChangeRule = (
  changes: readonly ProposedChange[],
  context: {user: LakeUser; read: (id: string) => StoredDocument | undefined},
) => string | undefined

export interface LakeLimits {
  /** Writing requests a second; 0 for no limit. The hosted service allows 25. */
  mutationsPerSecond: number
  /** Body of a writing request. */
  requestBytes: number
  /** JSON of one document. */
  documentBytes: number
  /** Levels of objects and arrays in a document. */
  nesting: number
  /** Time for one query. */
  queryMs: number
  /** Time for reading the query of a listener, once. */
  listenParseMs: number
  /** Characters of a query. */
  queryLength: number
  /** Documents that a query may go through without being handed to a worker. */
  inlineDocuments: number
  /** Memory of the worker, in megabytes. */
  workerMegabytes: number
  /** How long the worker stays without a query. */
  workerIdleMs: number
  /** Body of an upload. */
  assetBytes: number
}

export const DEFAULT_LIMITS: LakeLimits = {
  mutationsPerSecond: 0,
  requestBytes: 4_000_000,
  documentBytes: 32_000_000,
  nesting: 20,
  queryMs: 10_000,
  listenParseMs: 1000,
  queryLength: 200_000,
  inlineDocuments: 4000,
  workerMegabytes: 2048,
  workerIdleMs: 300_000,
  assetBytes: 100_000_000,
}

export interface LakeOptions {
  /** Folder of the data, made when it is not there. */
  dataDir: string
  /** Keep everything in memory; `dataDir` is not touched. */
  memory?: boolean
  /** 0 for any free port. */
  port?: number
  /** Address to listen on. Anything but loopback gives the network access to the lake. */
  host?: string
  project?: string
  datasets?: readonly string[]
  users?: readonly LakeUser[]
  /** Asked about every transaction of a user, after the grants; never about the write token. */
  changeRule?: ChangeRule
  /** Origins of browsers that may sign in and write, for example `http://localhost:3333`. */
  studioOrigins?: readonly string[]
  readOnly?: boolean
  limits?: Partial<LakeLimits>
  /** Faults to inject from the start. */
  faults?: readonly Fault[]
  clock?: () => Date
}
