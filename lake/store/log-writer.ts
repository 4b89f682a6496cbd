import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import type {LogEntry, TransactionLog} from './log.ts'

/** The thread's file: beside this one, as source or as it was built. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './log-thread.ts' : './log-thread.js',
  import.meta.url,
)

/** What the thread is sent: entries for one commit, or nothing when it is to end. */
export type ToLogThread = readonly LogEntry[]

/** What the thread answers when it has written entries, or could not. */
export interface FromLogThread {
  failure?: string
}

/**
 * Writes to a log in a thread of its own, so that a disk that takes its time keeps nobody waiting
 * who has nothing to write. The thread starts with the first write.
 */
export class LogWriter {
  readonly #log: TransactionLog
  #worker: Worker | undefined

  /** @param log the same log, from which only this writer is written to until it is closed */
  constructor(log: TransactionLog) {
    this.#log = log
  }

  /**
   * Writes all entries with one commit. Call it again only when that is done.
   *
   * @throws Error when none of them is on disk
   */
  async append(entries: readonly LogEntry[]): Promise<void> {
    const worker = this.#running()
    // The process may end while nothing is being written, but not before this is.
    worker.ref()
    send(worker, entries)
    try {
      const {failure} = await answerOf(worker)
      if (failure !== undefined) throw new Error(failure)
    } catch (error) {
      const [first] = entries
      // A thread that died did so before its commit or after.
      if (!first || !this.#log.hasTransaction(first.id)) throw error
    } finally {
      worker.unref()
    }
  }

  #running(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(THREAD, {workerData: this.#log.file, execArgv: []})
    worker.once('error', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    this.#worker = worker
    return worker
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    worker.ref()
    send(worker, [])
    await once(worker, 'exit')
  }
}

function send(worker: Worker, entries: ToLogThread): void {
  worker.postMessage(entries, [])
}

/** @throws Error when the thread dies first */
async function answerOf(worker: Worker): Promise<FromLogThread> {
  const [answer] = await once(worker, 'message')
  return answer
}
