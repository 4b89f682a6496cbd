import type {StoredDocument} from '../document.ts'

/** A document as a client sends it: system fields are optional or ignored. */
export interface IncomingDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

export interface Insert {
  before?: string
  after?: string
  replace?: string
  items: unknown[]
}

export interface PatchOperations {
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown>
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: Insert
  diffMatchPatch?: Record<string, string>
}

export interface Patch extends PatchOperations {
  id: string
  ifRevisionID?: string
}

/** A mutation of exactly one document. Queries and lists of ids are expanded before. */
export type Mutation =
  | {create: IncomingDocument}
  | {createIfNotExists: IncomingDocument}
  | {createOrReplace: IncomingDocument}
  | {delete: {id: string; ifRevisionID?: string}}
  | {patch: Patch}

/** What a transaction did to one document, and with which mutations. */
export interface Change {
  id: string
  before: StoredDocument | undefined
  after: StoredDocument | undefined
  mutations: Mutation[]
}

/** What one mutation of a transaction did, between those before and after it. */
export interface Step {
  /** Position of the mutation. */
  index: number
  id: string
  before: StoredDocument | undefined
  after: StoredDocument | undefined
}

export interface MutationResult {
  id: string
  operation: 'create' | 'update' | 'delete' | 'none'
}
