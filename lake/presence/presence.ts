import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import {uuid} from '@sanity/uuid'
import {WebSocket, WebSocketServer} from 'ws'
import {ANONYMOUS, type Accounts, type Identity} from '../auth/accounts.ts'
import {isObject} from '../document.ts'
import {isLocalHost} from '../http/guard.ts'

const HEARTBEAT_MS = 30_000
const MAX_MESSAGE_BYTES = 64_000

interface Peer {
  socket: WebSocket
  dataset: string
  identity: Identity
  subscription: string | undefined
  session: string | undefined
}

export interface PresenceOptions {
  accounts: Accounts
  studioOrigins: readonly string[]
  hasDataset: (name: string) => boolean
  port: () => number
}

/**
 * Tells the Studio windows on a dataset of each other: who is there, and on which field. A
 * JSON-RPC over WebSocket, `/v<version>/socket/<dataset>`.
 */
export class Presence {
  readonly #options: PresenceOptions
  readonly #peers = new Set<Peer>()
  readonly #sockets = new WebSocketServer({noServer: true, maxPayload: MAX_MESSAGE_BYTES})
  readonly #heartbeat: NodeJS.Timeout

  constructor(server: Server, options: PresenceOptions) {
    this.#options = options
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head))
    this.#heartbeat = setInterval(() => {
      for (const {socket} of this.#peers) socket.send('♥')
    }, HEARTBEAT_MS)
    this.#heartbeat.unref()
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const dataset = /^\/v[^/]+\/socket\/([^/]+)$/.exec(pathname)?.[1] ?? ''
    const {origin, host = ''} = request.headers
    const allowed =
      isLocalHost(host, this.#options.port()) &&
      (origin === undefined || this.#options.studioOrigins.includes(origin)) &&
      this.#options.hasDataset(dataset)
    if (!allowed) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened, dataset))
  }

  #welcome(socket: WebSocket, dataset: string): void {
    const peer: Peer = {
      socket,
      dataset,
      identity: ANONYMOUS,
      subscription: undefined,
      session: undefined,
    }
    this.#peers.add(peer)
    socket.send('♥')
    socket.on('error', () => socket.terminate())
    socket.on('message', (data) => this.#receive(peer, String(data)))
    socket.on('close', () => {
      this.#peers.delete(peer)
      this.#leave(peer)
    })
  }

  #receive(peer: Peer, message: string): void {
    const request = parse(message)
    if (!request) {
      peer.socket.close(4000, 'Bad request')
      return
    }
    const {id, method, params} = request
    const answer = (result: unknown) =>
      peer.socket.send(JSON.stringify({jsonrpc: '2.0', id, result}))
    if (method === 'authorization') {
      const secret = /^Bearer (.+)$/.exec(String(params['authorization']))?.[1] ?? ''
      peer.identity = this.#options.accounts.identify(secret) ?? ANONYMOUS
      if (peer.identity.kind === 'anonymous') peer.socket.close(4001, 'Unauthorized')
      else answer({ok: true})
      return
    }
    if (peer.identity.kind === 'anonymous') {
      peer.socket.close(4001, 'Unauthorized')
      return
    }
    switch (method) {
      case 'presence_subscribe':
        peer.subscription = uuid()
        return answer(peer.subscription)
      case 'presence_unsubscribe':
        peer.subscription = undefined
        return answer(true)
      case 'presence_rollcall':
        peer.session = String(params['session'])
        this.#tell(peer, {type: 'rollCall', i: peer.identity.id, session: peer.session})
        return answer(true)
      case 'presence_announce': {
        const data = isObject(params['data']) ? params['data'] : {}
        peer.session = String(data['sessionId'])
        this.#tell(peer, {type: 'state', i: peer.identity.id, m: data})
        return answer(true)
      }
      case 'presence_disconnect':
        this.#leave(peer)
        return answer(true)
      default:
        peer.socket.send(
          JSON.stringify({jsonrpc: '2.0', id, error: {code: -32_601, message: 'Method not found'}}),
        )
    }
  }

  #leave(peer: Peer): void {
    if (peer.session === undefined) return
    this.#tell(peer, {type: 'disconnect', i: peer.identity.id, m: {session: peer.session}})
    peer.session = undefined
  }

  #tell(sender: Peer, result: Record<string, unknown>): void {
    for (const {socket, subscription, dataset} of this.#peers) {
      if (subscription === undefined || dataset !== sender.dataset) continue
      if (socket === sender.socket || socket.readyState !== WebSocket.OPEN) continue
      socket.send(
        JSON.stringify({
          jsonrpc: '2.0',
          method: 'presence_subscription',
          params: {subscription, result},
        }),
      )
    }
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const {socket} of this.#peers) socket.terminate()
  }
}

interface RpcRequest {
  id: unknown
  method: string
  params: Record<string, unknown>
}

function parse(message: string): RpcRequest | undefined {
  try {
    const request: unknown = JSON.parse(message)
    if (!isObject(request) || typeof request['method'] !== 'string') return undefined
    const params = isObject(request['params']) ? request['params'] : {}
    return {id: request['id'], method: request['method'], params}
  } catch {
    return undefined
  }
}
