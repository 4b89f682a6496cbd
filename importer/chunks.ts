import type {ConvertedFile, Pending} from './convert-file.ts'
import type {DocumentReport} from './report.ts'

/** Articles that are planned and written together. */
export interface Chunk {
  /** What is known of all articles in it, in the order of the files. */
  reports: DocumentReport[]
  /** Those that are to be planned. */
  pending: Pending[]
}

export const MOST_ARTICLES = 50
const MOST_BYTES = 8_000_000

/**
 * Collects converted articles and works on a chunk of them while the next is collected:
 * memory does not grow with the number of articles. Chunks are finished one after the other.
 */
export class Chunks {
  readonly #work: (chunk: Chunk) => Promise<void>
  #open: Chunk = {reports: [], pending: []}
  #bytes = 0
  #busy: Promise<void> = Promise.resolve()

  constructor(work: (chunk: Chunk) => Promise<void>) {
    this.#work = work
  }

  /** @throws what the work on an earlier chunk threw */
  async add({reports, pending, bytes}: ConvertedFile): Promise<void> {
    this.#open.reports.push(...reports)
    this.#open.pending.push(...pending)
    this.#bytes += bytes
    if (this.#open.reports.length >= MOST_ARTICLES || this.#bytes >= MOST_BYTES) await this.#next()
  }

  /** Works on all that is left. */
  async end(): Promise<void> {
    await this.#next()
    await this.#busy
  }

  async #next(): Promise<void> {
    await this.#busy
    const chunk = this.#open
    this.#open = {reports: [], pending: []}
    this.#bytes = 0
    this.#busy = this.#work(chunk)
    // A failure is thrown where the next chunk waits for this one.
    this.#busy.catch(() => {})
  }
}
