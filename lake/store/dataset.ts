import {parseAll, shieldOwnProperty, type StoredDocument} from '../document.ts'
import {LakeError} from '../errors.ts'
import {applyMutations} from '../mutations/apply.ts'
import {checkDocumentLimits, checkReferences} from '../mutations/integrity.ts'
import type {Change, Mutation, MutationResult, Step} from '../mutations/types.ts'
import {DocumentSet} from './documents.ts'
import {GroupCommit} from './group-commit.ts'
import {LogWriter} from './log-writer.ts'
import {TransactionLog, type LogEntry} from './log.ts'

/** A transaction that is on disk. */
export interface Committed {
  id: string
  author: string
  time: string
  changes: readonly Change[]
}

export interface TransactOptions {
  transactionId: string
  author: string
  autoGenerateArrayKeys?: boolean
  dryRun?: boolean
  /** Ids of documents whose history goes with them. */
  purge?: string[]
  /** Called with what would be done, before anything is. Throws to refuse it. */
  authorize?: (steps: readonly Step[], changes: readonly Change[]) => void
}

export interface Transacted {
  changes: readonly Change[]
  results: MutationResult[]
  /** Kept when the transaction is on disk. */
  written: Promise<void>
}

export interface DatasetLimits {
  documentBytes: number
  nesting: number
}

type Listener = (transaction: Committed) => void

/** The file of a dataset that is gone when it is closed. */
export const IN_MEMORY = ':memory:'

/** So that no other request waits longer than some milliseconds for an index. */
const IN_BACKGROUND = {atOnce: 5000, step: 1000}

/** One dataset: documents in memory, every change on disk before it is acknowledged. */
export class Dataset {
  readonly name: string
  readonly documents = new DocumentSet(IN_BACKGROUND)
  readonly log: TransactionLog
  readonly #writer: LogWriter | undefined
  readonly #commits: GroupCommit
  readonly #limits: DatasetLimits
  readonly #clock: () => Date
  readonly #listeners = new Set<Listener>()

  /** @throws Error naming the file when it cannot be read */
  constructor(name: string, file: string, limits: DatasetLimits, clock: () => Date) {
    this.name = name
    this.log = new TransactionLog(file)
    // A thread has no part in a database that is in the memory of this one.
    this.#writer = file === IN_MEMORY ? undefined : new LogWriter(this.log)
    const writer = this.#writer ?? this.log
    this.#commits = new GroupCommit(async (entries) => writer.append(entries))
    this.#limits = limits
    this.#clock = clock
    this.documents.fill(parseAll(this.log.currentBodies()))
  }

  /**
   * Applies the mutations of one transaction: all of them or, when it throws, none.
   *
   * @throws LakeError when a mutation cannot be applied, a reference would break, a limit is
   *   passed or the transaction id was used before
   */
  transact(mutations: readonly Mutation[], options: TransactOptions): Transacted {
    const {transactionId, author, dryRun = false} = options
    this.#checkUnused(transactionId)
    const time = this.#clock().toISOString()
    const {changes, steps, results} = applyMutations(mutations, {
      transactionId,
      time,
      autoGenerateArrayKeys: options.autoGenerateArrayKeys ?? false,
      read: (id) => this.documents.get(id),
    })
    checkReferences(changes, {
      read: (id) => this.documents.get(id),
      referrers: (id) => this.documents.byReference().find(id),
    })
    const revisions = changes.map(({id, after}) => {
      if (!after) return {document: id, body: null}
      const body = JSON.stringify(after)
      checkDocumentLimits(after, body, this.#limits)
      if (body.includes('hasOwnProperty')) shieldOwnProperty(after)
      return {document: id, body}
    })
    options.authorize?.(steps, changes)
    if (dryRun || changes.length === 0) return {changes, results, written: Promise.resolve()}
    const written = this.#commit(
      {
        id: transactionId,
        author,
        time,
        mutations: serializeMutations(changes),
        revisions,
        ...(options.purge ? {purge: options.purge} : {}),
      },
      changes,
    )
    return {changes, results, written}
  }

  /**
   * Writes documents as they are, without system fields, checks or events for each: for restore,
   * and for data that no client could write.
   */
  async load(documents: readonly unknown[], author: string, transactionId: string): Promise<void> {
    const changes = documents.map((value): Change => {
      const document = value as StoredDocument
      shieldOwnProperty(document)
      return {
        id: document._id,
        before: this.documents.get(document._id),
        after: document,
        mutations: [],
      }
    })
    const revisions = changes.map(({id, after}) => ({document: id, body: JSON.stringify(after)}))
    const time = this.#clock().toISOString()
    await this.#commit({id: transactionId, author, time, mutations: '[]', revisions}, changes)
  }

  #checkUnused(transactionId: string): void {
    if (!this.#commits.has(transactionId) && !this.log.hasTransaction(transactionId)) return
    throw new LakeError(409, {
      type: 'transactionAlreadyExistsError',
      transactionId,
      description: `Transaction ID "${transactionId}" has been used before`,
    })
  }

  async #commit(entry: LogEntry, changes: readonly Change[]): Promise<void> {
    for (const {id, after} of changes) this.documents.replace(id, after)
    try {
      await this.#commits.add(entry, () => {
        for (const {id, before} of changes.toReversed()) this.documents.replace(id, before)
      })
    } catch (cause) {
      throw Object.assign(
        new LakeError(507, {
          type: 'storageError',
          description: `The transaction could not be written to disk, and nothing of it is kept: ${cause instanceof Error ? cause.message : String(cause)}`,
        }),
        {cause},
      )
    }
    const committed = {id: entry.id, author: entry.author, time: entry.time, changes}
    for (const listener of this.#listeners) listener(committed)
  }

  /** Is kept when everything that is in memory is on disk too. */
  settled(): Promise<void> {
    return this.#commits.settled()
  }

  /** Calls back with each transaction once it is on disk, in order, until the result is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Writes what is not on disk yet, and lets go of the file. */
  async close(): Promise<void> {
    await this.#commits.settled()
    await this.#writer?.close()
    this.log.close()
  }
}

/**
 * The mutations for the log. A document that a single mutation creates is in the log as its
 * revision already, so only its id is written here.
 */
function serializeMutations(changes: readonly Change[]): string {
  return JSON.stringify(
    changes.flatMap(({id, mutations}): readonly unknown[] => {
      const [first] = mutations
      if (mutations.length !== 1 || !first || 'patch' in first || 'delete' in first)
        return mutations
      return [{[Object.keys(first)[0] ?? '']: {_id: id}}]
    }),
  )
}
