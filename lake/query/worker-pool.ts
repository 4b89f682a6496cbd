import {Worker} from 'node:worker_threads'
import {LakeError, badRequest} from '../errors.ts'
import type {LakeLimits} from '../options.ts'
import {IN_MEMORY, type Dataset} from '../store/dataset.ts'
import {tooSlow} from './answer.ts'
import type {FromWorker, QueryAnswer, QueryRequest, ToWorker, WorkerSetup} from './protocol.ts'

/** The worker's file: beside this one, as source or as it was built. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
)

/** After its time is up a query gets so long to notice, before its worker is ended. */
const GRACE_MS = 1000

interface Pending {
  request: QueryRequest
  resolve: (answer: QueryAnswer) => void
  reject: (error: unknown) => void
}

/**
 * One worker that evaluates queries, one after the other. It is started when a query first needs
 * it, and ended when none did for a while, because its copy of the documents takes memory.
 */
export class WorkerPool {
  readonly #dataset: Dataset
  readonly #limits: LakeLimits
  readonly #waiting: Pending[] = []
  #running: {pending: Pending; number: number; timer: NodeJS.Timeout} | undefined
  #worker: Worker | undefined
  #ready = false
  #number = 0
  #unsubscribe: (() => void) | undefined
  #idle: NodeJS.Timeout | undefined

  constructor(dataset: Dataset, limits: LakeLimits) {
    this.#dataset = dataset
    this.#limits = limits
  }

  query(request: QueryRequest): Promise<QueryAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({request, resolve, reject})
      if (!this.#worker) this.#start()
      this.#next()
    })
  }

  #start(): void {
    const {file} = this.#dataset.log
    const inMemory = file === IN_MEMORY
    const worker = new Worker(WORKER, {
      workerData: {file: inMemory ? undefined : file} satisfies WorkerSetup,
      resourceLimits: {maxOldGenerationSizeMb: this.#limits.workerMegabytes, stackSizeMb: 4},
      execArgv: [],
    })
    this.#worker = worker
    this.#ready = false
    worker.on('message', (message: FromWorker) => this.#receive(worker, message))
    worker.on('error', (error) => this.#fail(worker, error))
    worker.on('exit', () => this.#fail(worker, new Error('The worker ended')))
    if (inMemory)
      this.#send({kind: 'changes', changes: this.#dataset.documents.all().map(toChange)})
    // From here on, so that a change is either in what the worker reads or sent, or both.
    this.#unsubscribe = this.#dataset.subscribe(({changes}) => {
      this.#send({
        kind: 'changes',
        changes: changes.map(({id, after}) => ({id, body: after ? JSON.stringify(after) : null})),
      })
    })
  }

  #send(message: ToWorker): void {
    this.#worker?.postMessage(message)
  }

  #next(): void {
    if (!this.#ready || this.#running) return
    clearTimeout(this.#idle)
    const pending = this.#waiting.shift()
    if (!pending) {
      this.#idle = setTimeout(() => void this.close(), this.#limits.workerIdleMs)
      this.#idle.unref()
      return
    }
    this.#number += 1
    const timer = setTimeout(() => this.#giveUp(), this.#limits.queryMs + GRACE_MS)
    this.#running = {pending, number: this.#number, timer}
    this.#send({
      kind: 'query',
      number: this.#number,
      request: pending.request,
      milliseconds: this.#limits.queryMs,
    })
  }

  #receive(worker: Worker, message: FromWorker): void {
    if (worker !== this.#worker) return
    if (message.kind === 'ready') {
      this.#ready = true
      this.#next()
      return
    }
    if (this.#running?.number !== message.number) return
    const {pending, timer} = this.#running
    clearTimeout(timer)
    this.#running = undefined
    if (message.kind === 'answer') pending.resolve(message.answer)
    else pending.reject(new LakeError(message.status, message.error))
    this.#next()
  }

  /** The query does not end by itself: its worker is ended, and the next query gets another. */
  #giveUp(): void {
    const running = this.#running
    this.#running = undefined
    running?.pending.reject(tooSlow())
    void this.close()
    if (this.#waiting.length > 0) this.#start()
  }

  #fail(worker: Worker, error: Error): void {
    if (worker !== this.#worker) return
    const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    const failure = outOfMemory
      ? badRequest('The query needs more memory than it may use', 'queryTooComplexError')
      : error
    const {pending, timer} = this.#running ?? {}
    clearTimeout(timer)
    this.#running = undefined
    pending?.reject(failure)
    const neverReady = !this.#ready
    void this.close()
    if (neverReady) for (const waiting of this.#waiting.splice(0)) waiting.reject(failure)
    if (this.#waiting.length > 0) this.#start()
  }

  /** Ends the worker. A later query starts another. */
  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    this.#ready = false
    this.#unsubscribe?.()
    clearTimeout(this.#idle)
    await worker?.terminate()
  }
}

function toChange(document: {_id: string}): {id: string; body: string} {
  return {id: document._id, body: JSON.stringify(document)}
}
