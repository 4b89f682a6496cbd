import type {LogEntry, TransactionLog} from './log.ts'

interface Waiting {
  entry: LogEntry
  undo: () => void
  resolve: () => void
  reject: (error: unknown) => void
}

/**
 * Writes all transactions that arrive in one turn of the event loop with one commit, because
 * a commit that waits for the disk costs the same for one transaction as for a hundred.
 */
export class GroupCommit {
  readonly #log: TransactionLog
  #waiting: Waiting[] = []
  #flush: Promise<void> | undefined

  constructor(log: TransactionLog) {
    this.#log = log
  }

  /**
   * @param undo takes the transaction out of memory again, when it cannot be written
   * @returns a promise that is kept when the transaction is on disk
   */
  add(entry: LogEntry, undo: () => void): Promise<void> {
    const written = new Promise<void>((resolve, reject) => {
      this.#waiting.push({entry, undo, resolve, reject})
    })
    this.#flush ??= new Promise((resolve) => {
      setImmediate(() => {
        this.flush()
        resolve()
      })
    })
    return written
  }

  /** True when a transaction of this id waits to be written. */
  has(id: string): boolean {
    return this.#waiting.some(({entry}) => entry.id === id)
  }

  /** Is kept when everything that was added until now is on disk, or failed. */
  async settled(): Promise<void> {
    await this.#flush
  }

  /** Writes what waits, now. */
  flush(): void {
    const batch = this.#waiting
    this.#waiting = []
    this.#flush = undefined
    if (batch.length === 0) return
    try {
      this.#log.append(batch.map(({entry}) => entry))
    } catch (error) {
      // Later transactions were computed from earlier ones, so none of the batch can stay.
      for (const {undo} of batch.toReversed()) undo()
      for (const {reject} of batch) reject(error)
      return
    }
    for (const {resolve} of batch) resolve()
  }
}
