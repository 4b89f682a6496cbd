import type {ServerResponse} from 'node:http'
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response'
import type {LakeContext} from '../http/context.ts'

const KEEP_ALIVE_MS = 20_000

/** A stream of server-sent events to one client, kept open until either side ends it. */
export class EventStream {
  readonly #response: ServerResponse
  readonly #timer: NodeJS.Timeout

  constructor(response: ServerResponse, onClose: () => void) {
    this.#response = response
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    })
    response.write(':\n\n')
    this.#timer = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS)
    this.#timer.unref()
    response.on('close', () => {
      clearInterval(this.#timer)
      onClose()
    })
  }

  send(event: string, data: unknown, id?: string): void {
    const head = id === undefined ? '' : `id: ${id}\n`
    this.#response.write(`${head}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  end(): void {
    this.#response.end()
  }
}

/**
 * Answers a request with a stream of events.
 *
 * @param start gets the stream, and returns what to do when it ends
 */
export function respondWithEvents(
  c: LakeContext,
  open: Set<EventStream>,
  start: (stream: EventStream) => () => void,
): Response {
  let stop: (() => void) | undefined
  const stream = new EventStream(c.env.outgoing as ServerResponse, () => {
    open.delete(stream)
    stop?.()
  })
  open.add(stream)
  stop = start(stream)
  return RESPONSE_ALREADY_SENT
}
