import {request as httpRequest} from 'node:http'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Lake} from '../../lake/index.ts'
import {
  clientFor,
  post,
  request,
  signIn,
  startTestLake,
  STUDIO_ORIGIN,
} from '../lake-support/lake.ts'

const MUTATE = '/v2025-02-19/data/mutate/production'
const CREATE = {mutations: [{create: {_type: 't'}}]}

let lake: Lake

beforeEach(async () => {
  lake = await startTestLake()
})

afterEach(() => lake.close())

/** fetch() does not let the Host be set. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(`${lake.url}/v1/users/me`, {headers: {host}}, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('who may reach the lake', () => {
  test.each([
    ['127.0.0.1', 200],
    ['localhost', 200],
    ['local.localhost', 200],
    ['s1a2b3.local.localhost', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['192.168.0.1', 421],
  ])('the host %s: %i', async (name, status) => {
    expect(await statusFor(`${name}:${lake.port}`)).toBe(status)
  })

  test('the host with another port is another server', async () => {
    expect(await statusFor('127.0.0.1:1')).toBe(421)
  })

  test('it listens on loopback only', () => {
    expect(lake.url).toBe(`http://127.0.0.1:${lake.port}`)
  })
})

describe('who may write', () => {
  test('nobody without a token, nobody with a wrong one', async () => {
    expect([
      (await post(lake, MUTATE, CREATE, null)).status,
      (await post(lake, MUTATE, CREATE, 'wrong')).status,
      (await post(lake, MUTATE, CREATE)).status,
      lake.dataset('production').size,
    ]).toEqual([401, 401, 200, 1])
  })

  test('a page of another origin can neither write nor use a session, and the Studio can', async () => {
    const token = await signIn(lake, 'ada')
    const from = async (origin: string) => {
      const {status} = await request(lake, MUTATE, {
        method: 'POST',
        body: JSON.stringify(CREATE),
        headers: {origin, 'content-type': 'application/json'},
        token,
      })
      const {headers} = await request(lake, MUTATE, {
        method: 'OPTIONS',
        headers: {origin, 'access-control-request-headers': 'authorization'},
        token: null,
      })
      return [
        status,
        headers.get('access-control-allow-credentials'),
        headers.get('access-control-allow-methods'),
      ]
    }
    expect([await from('http://evil.example'), await from(STUDIO_ORIGIN)]).toEqual([
      [403, null, 'GET, OPTIONS'],
      [200, 'true', 'GET, POST, PUT, PATCH, DELETE, OPTIONS'],
    ])
  })

  test('any page may read what is public', async () => {
    const {status, headers} = await request(lake, '/v1/data/query/production?query=*', {
      headers: {origin: 'http://site.example'},
      token: null,
    })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([
      200,
      'http://site.example',
    ])
  })

  test('a read-only lake takes no writes, not even with the token', async () => {
    await lake.close()
    lake = await startTestLake({readOnly: true})
    expect([(await post(lake, MUTATE, CREATE)).status, lake.dataset('production').size]).toEqual([
      403, 0,
    ])
  })
})

describe('the limits of the hosted service, as switches', () => {
  test('a rate limit answers 429 with Retry-After, and lets go with time', async () => {
    await lake.close()
    let now = 0
    lake = await startTestLake({limits: {mutationsPerSecond: 2}, clock: () => new Date(now)})
    const attempt = async () => {
      const {status, headers} = await post(lake, MUTATE, CREATE)
      return [status, headers.get('retry-after')]
    }
    const first = [await attempt(), await attempt(), await attempt()]
    now += 1000
    expect([...first, await attempt()]).toEqual([
      [200, null],
      [200, null],
      [429, '1'],
      [200, null],
    ])
  })

  test('faults strike when and as often as they are told to', async () => {
    const attempt = async (transactionId: string) => {
      try {
        const {status} = await post(lake, MUTATE, {
          mutations: [{create: {_id: transactionId, _type: 't'}}],
          transactionId,
        })
        return [status, lake.dataset('production').get(transactionId) !== undefined]
      } catch {
        return ['dropped', lake.dataset('production').get(transactionId) !== undefined]
      }
    }
    lake.faults.set([
      {kind: 'error', when: 'before', path: '/data/mutate/', times: 1},
      {kind: 'error', when: 'after', status: 502, path: '/data/mutate/', skip: 1, times: 1},
      {kind: 'drop', when: 'after', path: '/data/mutate/', skip: 2, times: 1},
      {kind: 'rateLimit', path: '/data/mutate/', skip: 3, times: 1, retryAfter: 7},
    ])
    expect([
      await attempt('a'),
      await attempt('b'),
      await attempt('c'),
      await attempt('d'),
      await attempt('e'),
    ]).toEqual([
      [503, false],
      [502, true],
      ['dropped', true],
      [429, false],
      [200, true],
    ])
    lake.faults.clear()
  })
})

describe('the ledger', () => {
  test('an unknown endpoint is a 404 that names it, and is remembered', async () => {
    const path = '/v1/no/such/endpoint'
    const {status, body} = await request(lake, path, {method: 'PUT'})
    await request(lake, path, {method: 'PUT'})
    expect({status, body}).toMatchObject({
      status: 404,
      body: {error: {description: `This lake has no endpoint PUT ${path}`}},
    })
    expect(lake.unexpected).toEqual([{method: 'PUT', path, count: 2}])
    expect((await request(lake, '/v1/_lake/unexpected')).body).toEqual(lake.unexpected)
    expect(await clientFor(lake).fetch('count(*)')).toBe(0)
  })
})
