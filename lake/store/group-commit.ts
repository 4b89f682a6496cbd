import type {LogEntry} from './log.ts'

interface Waiting {
  entry: LogEntry
  undo: () => void
  done: PromiseWithResolvers<void>
}

/** Puts all entries on disk, or none and throws. */
export type Append = (entries: readonly LogEntry[]) => Promise<void>

/**
 * Writes all transactions that arrive in one turn of the event loop, or while others are being
 * written, with one commit, because a commit that waits for the disk costs the same for one
 * transaction as for a hundred.
 */
export class GroupCommit {
  readonly #append: Append
  #writing: Waiting[] = []
  #waiting: Waiting[] = []
  #running = false

  constructor(append: Append) {
    this.#append = append
  }

  /**
   * @param undo takes the transaction out of memory again, when it cannot be written
   * @returns a promise that is kept when the transaction is on disk
   */
  add(entry: LogEntry, undo: () => void): Promise<void> {
    const done = Promise.withResolvers<void>()
    this.#waiting.push({entry, undo, done})
    if (!this.#running) {
      this.#running = true
      setImmediate(() => void this.#run())
    }
    return done.promise
  }

  /** True when a transaction of this id waits to be written. */
  has(id: string): boolean {
    return [...this.#writing, ...this.#waiting].some(({entry}) => entry.id === id)
  }

  /** Is kept when everything that was added until now is on disk, or failed. */
  async settled(): Promise<void> {
    const last = this.#waiting.at(-1) ?? this.#writing.at(-1)
    await Promise.allSettled([last?.done.promise])
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      this.#writing = this.#waiting
      this.#waiting = []
      try {
        await this.#append(this.#writing.map(({entry}) => entry))
        for (const {done} of this.#writing) done.resolve()
      } catch (error) {
        // Later transactions were computed from earlier ones, so none of them can stay.
        const lost = [...this.#writing, ...this.#waiting]
        this.#waiting = []
        for (const {undo} of lost.toReversed()) undo()
        for (const {done} of lost) done.reject(error)
      }
      this.#writing = []
    }
    this.#running = false
  }
}
