import {badRequest} from '../errors.ts'
import type {LakeLimits} from '../options.ts'
import type {Dataset} from '../store/dataset.ts'
import {evaluationError, prepareRun, tagsOf, toJson} from './answer.ts'
import {isQuick} from './cost.ts'
import {PlanCache} from './evaluate.ts'
import type {Plan} from './plan.ts'
import type {QueryAnswer, QueryRequest} from './protocol.ts'
import {TooMuchWork} from './run.ts'
import {TimeUp, withTimeLimit} from './watchdog.ts'
import {WorkerPool} from './worker-pool.ts'

/** How long the lake lets one query keep all others waiting, before a worker takes it. */
export const INLINE_MS = 50
/** Queries below this many characters are parsed without a time limit: they cannot take long. */
export const SHORT_QUERY = 500

/** A query waits so often for indexes that it needs. */
const MAX_WAITS = 8

/**
 * Answers queries on a dataset. Those that indexes serve run at once, the others in a worker
 * with a time limit, so that no query keeps other clients waiting.
 */
export class QueryEngine {
  readonly #dataset: Dataset
  readonly #limits: LakeLimits
  readonly #plans = new PlanCache()
  readonly #worker: WorkerPool

  constructor(dataset: Dataset, limits: LakeLimits) {
    this.#dataset = dataset
    this.#limits = limits
    this.#worker = new WorkerPool(dataset, limits)
  }

  /** @throws LakeError 400 when the query is no GROQ, fails or takes too long */
  async query(request: QueryRequest): Promise<QueryAnswer> {
    if (request.query.length > this.#limits.queryLength) {
      throw badRequest(`The query is longer than ${this.#limits.queryLength} characters`)
    }
    for (let waits = 0; ; waits += 1) {
      try {
        return this.#inline(request)
      } catch (error) {
        if (!(error instanceof TimeUp || error instanceof TooMuchWork)) {
          throw evaluationError(error, request.query)
        }
      }
      // An index is made sooner than a worker has read all documents.
      const indexes = this.#dataset.documents.pendingIndexes()
      if (!indexes || waits === MAX_WAITS) return this.#worker.query(request)
      await indexes
      await this.#dataset.settled()
    }
  }

  #inline(request: QueryRequest): QueryAnswer {
    const plan = this.#planOf(request)
    if (plan.asynchronous) throw new TooMuchWork('Only a worker can wait for it')
    const {documents} = this.#dataset
    const run = prepareRun(plan, request, documents, {
      maxDocuments: this.#limits.inlineDocuments,
    })
    const compute = () => toJson(run.run())
    const quick = isQuick(plan.shape, request.params, documents.longestArray)
    const json = quick ? compute() : withTimeLimit(INLINE_MS, compute)
    return {json, tags: tagsOf(run.touched)}
  }

  #planOf({query, params}: QueryRequest): Plan {
    const parse = () => this.#plans.planOf(query, params)
    return query.length < SHORT_QUERY || this.#plans.has(query)
      ? parse()
      : withTimeLimit(INLINE_MS, parse)
  }

  close(): Promise<void> {
    return this.#worker.close()
  }
}
