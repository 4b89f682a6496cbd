import type {MiddlewareHandler} from 'hono'
import {LakeError} from '../errors.ts'
import type {Env} from './context.ts'

/**
 * A fault to inject, so that clients can be tried against a service on a bad day.
 *
 * `before` means nothing happened, `after` that it happened and the answer was lost.
 */
export interface Fault {
  kind: 'error' | 'drop' | 'latency' | 'rateLimit'
  /** When `error` or `drop` strikes. */
  when?: 'before' | 'after'
  /** Part of the paths it strikes, for example `/data/mutate/`; all when left out. */
  path?: string
  /** How many requests it leaves alone first. */
  skip?: number
  /** How many requests it strikes; all when left out. */
  times?: number
  /** Status of an `error`, 503 when left out. */
  status?: number
  /** Milliseconds of `latency`. */
  ms?: number
  /** Seconds in the `Retry-After` of a `rateLimit`, 1 when left out. */
  retryAfter?: number
}

/** The faults in force; may be changed while the lake runs. */
export class Faults {
  #active: {fault: Fault; skip: number; left: number}[] = []

  constructor(faults: readonly Fault[] = []) {
    this.set(faults)
  }

  set(faults: readonly Fault[]): void {
    this.#active = faults.map((fault) => ({
      fault,
      skip: fault.skip ?? 0,
      left: fault.times ?? Number.POSITIVE_INFINITY,
    }))
  }

  clear(): void {
    this.#active = []
  }

  /** The faults that strike a request, which count it. */
  strike(path: string): Fault[] {
    return this.#active.flatMap((entry) => {
      if (!path.includes(entry.fault.path ?? '') || entry.left === 0) return []
      if (entry.skip > 0) {
        entry.skip -= 1
        return []
      }
      entry.left -= 1
      return [entry.fault]
    })
  }
}

export function injectFaults(faults: Faults): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return next()
    const striking = faults.strike(c.req.path)
    for (const fault of striking) {
      if (fault.kind === 'latency')
        await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 0))
      else if (fault.kind === 'rateLimit') throw tooManyRequests(fault.retryAfter ?? 1)
      else if (fault.when !== 'after') throw failure(fault, c.env.outgoing)
    }
    await next()
    for (const fault of striking) {
      if ((fault.kind === 'error' || fault.kind === 'drop') && fault.when === 'after') {
        throw failure(fault, c.env.outgoing)
      }
    }
    return undefined
  }
}

function failure(fault: Fault, outgoing: Env['Bindings']['outgoing']): LakeError {
  if (fault.kind === 'drop') outgoing.destroy()
  return new LakeError(fault.status ?? 503, {
    type: 'injectedFault',
    description: `Injected fault: ${fault.kind}, ${fault.when ?? 'before'}`,
  })
}

export function tooManyRequests(seconds: number): LakeError {
  return new LakeError(
    429,
    {type: 'rateLimitExceededError', description: `Too many requests; try again in ${seconds} s`},
    {'retry-after': String(seconds)},
  )
}

/** Refuses writing requests beyond so many a second. */
export function limitWrites(perSecond: number, clock: () => Date): MiddlewareHandler<Env> {
  let tokens = perSecond
  let last = clock().getTime()
  return async (c, next) => {
    if (perSecond > 0 && /\/data\/(mutate|actions)\//.test(c.req.path) && c.req.method === 'POST') {
      const now = clock().getTime()
      tokens = Math.min(perSecond, tokens + ((now - last) / 1000) * perSecond)
      last = now
      if (tokens < 1) throw tooManyRequests(1)
      tokens -= 1
    }
    return next()
  }
}
