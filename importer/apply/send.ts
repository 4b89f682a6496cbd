import {setTimeout as sleep} from 'node:timers/promises'

import type {SanityClient} from '@sanity/client'

import {LARGEST_REQUEST, requestOf, type Batch} from './batches.ts'

/** How requests are spaced and repeated. */
export interface SendOptions {
  /** Requests a second; the service allows 25. */
  rate: number
  /** Bytes that a request may take; the service allows 4,000,000 with what is around the mutations. */
  largestRequest: number
  /** How often a request is tried. */
  attempts: number
  /** Waits; tests need not. */
  wait: (ms: number) => Promise<unknown>
  /** The time in milliseconds, for spacing. */
  now: () => number
  /** Called before each repetition. */
  onRetry?: (retry: {attempt: number; reason: string; delayMs: number}) => void
}

export const DEFAULT_SEND: SendOptions = {
  rate: 25,
  largestRequest: LARGEST_REQUEST,
  attempts: 12,
  wait: sleep,
  now: () => performance.now(),
}

/** The service or the lake does not answer, however often it is asked. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** The service refuses to be written to at all: no request of this run can succeed. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/** One transaction was refused for what is in it. Sending it again does not help. */
export class Refused extends Error {
  override name = 'Refused'
}

const LONGEST_WAIT_MS = 30_000
const REQUEST_TIMEOUT_MS = 120_000

/** Sends transactions one after the other, at the rate that the service allows, until each is decided. */
export class Sender {
  readonly #client: SanityClient
  readonly #options: SendOptions
  #next = 0

  constructor(client: SanityClient, options: Partial<SendOptions> = {}) {
    this.#client = client
    this.#options = {...DEFAULT_SEND, ...options}
  }

  /**
   * Writes one transaction. It is repeated under the same id after 429, after 5xx and
   * after a lost answer. The service takes an id once: when a repetition is told that
   * the id was used, an earlier attempt had arrived and its answer was lost.
   *
   * @param options.mayExist - An earlier run may have sent it already.
   * @throws Refused, NotAllowed, Unreachable
   */
  async send(
    batch: Batch,
    {dryRun = false, mayExist = false}: {dryRun?: boolean; mayExist?: boolean} = {},
  ): Promise<void> {
    const body = requestOf(batch)
    let uncertain = mayExist
    for (let attempt = 1; ; attempt += 1) {
      await this.#pace()
      try {
        await this.#request(body, dryRun)
        return
      } catch (error) {
        const failure = classify(error)
        if (failure.kind === 'exists' && uncertain) return
        if (failure.kind === 'notAllowed') throw new NotAllowed(failure.reason, {cause: error})
        if (failure.kind === 'refused' || failure.kind === 'exists') {
          throw new Refused(failure.reason, {cause: error})
        }
        if (failure.kind === 'lost') uncertain = true
        if (attempt >= this.#options.attempts) {
          throw new Unreachable(`Gave up after ${attempt} attempts: ${failure.reason}`, {
            cause: error,
          })
        }
        const delayMs = failure.retryAfterMs ?? Math.min(250 * 2 ** (attempt - 1), LONGEST_WAIT_MS)
        this.#options.onRetry?.({attempt, reason: failure.reason, delayMs})
        await this.#options.wait(delayMs)
      }
    }
  }

  async #request(body: string, dryRun: boolean): Promise<void> {
    await this.#client.request({
      method: 'POST',
      url: `/data/mutate/${this.#client.config().dataset}`,
      query: {returnIds: 'false', visibility: 'async', ...(dryRun && {dryRun: 'true'})},
      headers: {'content-type': 'application/json'},
      body,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    })
  }

  async #pace(): Promise<void> {
    const {rate, wait, now} = this.#options
    const delay = this.#next - now()
    if (delay > 0) await wait(delay)
    this.#next = Math.max(this.#next, now()) + 1000 / rate
  }
}

interface Failure {
  /**
   * `exists`: the transaction id was used. `busy`: nothing was done, try later. `lost`:
   * nobody knows whether it was done.
   */
  kind: 'exists' | 'refused' | 'notAllowed' | 'busy' | 'lost'
  reason: string
  retryAfterMs?: number
}

function classify(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error)
  const {status, type, retryAfter} = answerOf(error)
  if (status === undefined) return {kind: 'lost', reason: `no answer (${reason})`}
  if (status === 429) return {kind: 'busy', reason, retryAfterMs: retryAfterMs(retryAfter)}
  if (status === 408 || status >= 500) {
    return {kind: 'lost', reason: `${status} ${reason}`, retryAfterMs: retryAfterMs(retryAfter)}
  }
  if (status === 401 || status === 403) return {kind: 'notAllowed', reason}
  if (
    status === 409 &&
    (type === 'transactionAlreadyExistsError' || /transaction.*(?:already|used)/i.test(reason))
  ) {
    return {kind: 'exists', reason}
  }
  return {kind: 'refused', reason}
}

/** What the answer behind an error says; nothing when there was none. */
function answerOf(error: unknown): {status?: number; type?: string; retryAfter?: string} {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return {}
  const {statusCode} = error
  if (typeof statusCode !== 'number') return {}
  const response: unknown = 'response' in error ? error.response : undefined
  return {
    status: statusCode,
    type: textAt(response, 'body', 'error', 'type'),
    retryAfter: textAt(response, 'headers', 'retry-after'),
  }
}

function textAt(value: unknown, ...path: string[]): string | undefined {
  let at: unknown = value
  for (const name of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<string, unknown>)[name]
  }
  return typeof at === 'string' ? at : undefined
}

/** `Retry-After` is in seconds, or a date. */
function retryAfterMs(value: string | undefined): number | undefined {
  if (!value) return undefined
  const seconds = Number(value)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 300_000) : undefined
}
