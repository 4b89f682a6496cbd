import type {ErrorBody} from '../errors.ts'
import type {Perspective} from './perspective.ts'
import type {Visibility} from './visibility.ts'

/** A query with everything its result depends on, apart from the documents. */
export interface QueryRequest {
  query: string
  params: Record<string, unknown>
  perspective: Perspective
  visibility: Visibility
  identity: string
  projectId: string
  dataset: string
  /** Milliseconds since 1970, for `now()`. */
  now: number
}

/** What a result depends on: the tags that live clients listen for. */
export interface QueryAnswer {
  /** The result as JSON. */
  json: string | Uint8Array<ArrayBuffer>
  tags: string[]
}

export interface WorkerSetup {
  /** SQLite file of the dataset; undefined when it is in memory and comes by messages. */
  file: string | undefined
}

/** From the lake to the worker, in order: a query sees all changes sent before it. */
export type ToWorker =
  | {kind: 'changes'; changes: {id: string; body: string | null}[]}
  | {kind: 'query'; number: number; request: QueryRequest; milliseconds: number}

export type FromWorker =
  | {kind: 'ready'}
  | {kind: 'answer'; number: number; answer: QueryAnswer}
  | {kind: 'failure'; number: number; status: number; error: ErrorBody}
