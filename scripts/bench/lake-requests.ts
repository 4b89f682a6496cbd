import {subscribe, unsubscribe} from 'node:diagnostics_channel'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {setTimeout as pause} from 'node:timers/promises'

/** Why requests went to the lake, and how many for each reason. */
export type Requests = Record<string, number>

/** What a lake of this process is asked, seen where it arrives and not where it is sent. */
export interface LakeRequests {
  /** Forgets what was counted. */
  reset: () => void
  /** How many came since, by their tag, or by their path where they have none. */
  counts: () => Requests
  /** Resolves when nothing was asked or answered for some milliseconds, but for open streams. */
  quiet: (ms: number) => Promise<void>
  stop: () => void
}

const STREAM = /\/(?:listen|live\/events|socket)\b/

/** Counts the requests to a port of this process. */
export function watchRequests(port: number): LakeRequests {
  const seen = {counts: {} as Requests, pending: 0, last: performance.now()}
  const count = (message: unknown) => {
    const {request, response} = message as {request: IncomingMessage; response: ServerResponse}
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (request.socket.localPort !== port || STREAM.test(url.pathname)) return
    const reason = url.searchParams.get('tag') ?? url.pathname
    const name = request.method === 'OPTIONS' ? 'preflight' : reason
    seen.counts[name] = (seen.counts[name] ?? 0) + 1
    seen.pending += 1
    seen.last = performance.now()
    response.once('close', () => {
      seen.pending -= 1
      seen.last = performance.now()
    })
  }
  subscribe('http.server.request.start', count)
  return {
    reset: () => {
      seen.counts = {}
    },
    counts: () => seen.counts,
    quiet: async (ms) => {
      seen.last = performance.now()
      while (seen.pending > 0 || performance.now() - seen.last < ms) await pause(50)
    },
    stop: () => void unsubscribe('http.server.request.start', count),
  }
}
