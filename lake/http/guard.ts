import type {MiddlewareHandler} from 'hono'
import {ANONYMOUS} from '../auth/accounts.ts'
import {forbidden, LakeError, unauthorized} from '../errors.ts'
import type {Env, Lakeside} from './context.ts'
import {bearerOf} from './people.ts'

/**
 * Refuses requests that were made for another host: a page elsewhere may point its own name at
 * this machine (DNS rebinding), but cannot change the Host that its browser sends.
 */
export function checkHost(allowedPort: () => number): MiddlewareHandler<Env> {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!isLocalHost(host, allowedPort())) {
      throw new LakeError(421, {
        type: 'misdirectedRequestError',
        description: `This lake does not answer for the host "${host}"`,
      })
    }
    await next()
  }
}

export function isLocalHost(host: string, port: number): boolean {
  const match = /^(.+?)(?::(\d+))?$/.exec(host.toLowerCase())
  const [, name = '', given = '80'] = match ?? []
  return (
    Number(given) === port &&
    (name === '127.0.0.1' ||
      name === '[::1]' ||
      name === 'localhost' ||
      /^[a-z0-9.-]+\.localhost$/.test(name))
  )
}

/**
 * Tells browsers who may read answers. Any page may read what a public dataset shows; only the
 * Studio's own origins may send a session or write.
 */
export function cors(lake: Lakeside): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('origin')
    if (origin === undefined) return next()
    const trusted = lake.studioOrigins.includes(origin)
    const headers: Record<string, string> = {
      'access-control-allow-origin': origin,
      vary: 'Origin',
      ...(trusted ? {'access-control-allow-credentials': 'true'} : {}),
    }
    if (c.req.method === 'OPTIONS') {
      return c.body(null, 204, {
        ...headers,
        'access-control-allow-methods': trusted
          ? 'GET, POST, PUT, PATCH, DELETE, OPTIONS'
          : 'GET, OPTIONS',
        'access-control-allow-headers':
          c.req.header('access-control-request-headers') ?? 'content-type',
        'access-control-max-age': '86400',
      })
    }
    // On Node's own response, so that they also reach event streams and errors.
    for (const [name, value] of Object.entries(headers)) c.env.outgoing.setHeader(name, value)
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (!trusted && (writes ? !isQuery(c.req.path) : c.req.header('authorization') !== undefined)) {
      throw forbidden(
        `The origin ${origin} may not do this. Start the lake with it as a Studio origin.`,
      )
    }
    return next()
  }
}

/** Long queries are sent as POST, and change nothing. */
function isQuery(path: string): boolean {
  return path.includes('/data/query/')
}

/** Finds out who asks. A wrong token is an error, never a fall back to public reading. */
export function identify(lake: Lakeside): MiddlewareHandler<Env> {
  return async (c, next) => {
    const secret = bearerOf(c)
    const identity = secret === undefined ? ANONYMOUS : lake.accounts.identify(secret)
    if (!identity) {
      // The Studio signs out by itself when its session is not known any more.
      if (c.req.path.endsWith('/users/me') || c.req.path.includes('/auth/')) {
        c.set('identity', ANONYMOUS)
        return next()
      }
      throw unauthorized('The token is not known to this lake')
    }
    c.set('identity', identity)
    return next()
  }
}
