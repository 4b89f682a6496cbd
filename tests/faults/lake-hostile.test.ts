import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Lake} from '../../lake/index.ts'
import {clientFor, post, request, startTestLake} from '../lake-support/lake.ts'

const QUERY = '/v2025-02-19/data/query/production'
const MUTATE = '/v2025-02-19/data/mutate/production'
const QUERY_MS = 1500
/** For the first start of the worker and for a busy machine. */
const GRACE_MS = 6000

let lake: Lake

beforeAll(async () => {
  lake = await startTestLake({limits: {queryMs: QUERY_MS, workerMegabytes: 256}})
  await lake.dataset('production').load(
    Array.from({length: 2000}, (_, n) => ({
      _id: `d${n}`,
      _type: 't',
      text: `${'a'.repeat(60)} ${n}`,
      list: [1, 2, 3],
      to: {_ref: `d${(n + 1) % 2000}`},
    })),
  )
})

afterAll(() => lake.close())

/** Asks small questions one after the other, and tells the longest time one took. */
async function bystander(stop: Promise<unknown>): Promise<{answers: number; longest: number}> {
  const state = {running: true}
  void stop.finally(() => {
    state.running = false
  })
  let longest = 0
  let answers = 0
  while (state.running) {
    const started = performance.now()
    const {body} = await post(lake, QUERY, {query: '*[_id == "d7"][0].list[0]'})
    if ((body as {result: unknown}).result === 1) answers += 1
    longest = Math.max(longest, performance.now() - started)
  }
  return {answers, longest}
}

const doubled = `{"a": [1, 2]}${'{"a": a + a}'.repeat(40)}`

describe('a hostile query gets a clear 400 in time, while others are served', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    [
      'a pattern that backtracks, made of the document',
      '*[text match "a*a*a*a*a*a*a*a*" + "b" + _type]',
    ],
    ['the same in a score', '*[_type == "t"] | score(text match "a*a*a*a*a*a*a*a*b")'],
    ['nested subqueries', '*[count(*[count(*[count(*[count(*[text != "x"]) > 0]) > 0]) > 0]) > 0]'],
    ['a cross product', 'count(*[]{"x": *[text != ^.text]{"y": *[text != ^.text].text}})'],
    ['an array that doubles forty times', doubled],
    ['an array literal that takes seconds to parse', `[${'1,'.repeat(90_000)}1]`],
    ['a query that is too long', `[${'1,'.repeat(200_000)}1]`],
    ['thousands of parentheses', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['an unfinished string', `*[text == "${'\\u0000'.repeat(1000)}`],
  ])(
    '%s',
    async (_, query, params = {}) => {
      const started = performance.now()
      const hostile = post(lake, QUERY, {query, params})
      const [{status, body}, others] = await Promise.all([hostile, bystander(hostile)])
      expect({status, body}).toMatchObject({
        status: 400,
        body: {
          error: {
            type: expect.stringMatching(/Error$/),
            description: expect.stringMatching(/\w{4}/),
          },
        },
      })
      expect(performance.now() - started).toBeLessThan(QUERY_MS + GRACE_MS)
      expect(others.answers).toBeGreaterThan(0)
      expect(others.longest).toBeLessThan(1000)
    },
    20_000,
  )

  test.each([
    [
      'two thousand conditions',
      `*[${Array.from({length: 2000}, () => '_id == "d1"').join(' && ')}]._id`,
    ],
    ['a chain of ten thousand dereferences', `*[_id == "d0"][0]${'.to->'.repeat(10_000)}._id`],
  ])(
    '%s: an answer or a clear 400',
    async (_, query) => {
      const {status, body} = await post(lake, QUERY, {query})
      expect([200, 400]).toContain(status)
      expect(body).toHaveProperty(status === 200 ? 'result' : 'error.description')
    },
    20_000,
  )

  test.each<[string, string, Record<string, unknown>?]>([
    ['a pattern that would backtrack', 'count(*[text match "a*a*a*a*a*a*a*a*b"])'],
    ['the same as a parameter', 'count(*[text match $q])', {q: 'a*a*a*a*a*a*a*a*b'}],
    ['the same over many fields', 'count(*[[text, to._ref] match $q])', {q: 'a*a*a*a*a*a*a*a*b'}],
  ])(
    '%s is answered',
    async (_, query, params = {}) => {
      expect(await post(lake, QUERY, {query, params})).toMatchObject({
        status: 200,
        body: {result: 0},
      })
    },
    20_000,
  )

  test('afterwards everything still works, in the worker too', async () => {
    const client = clientFor(lake)
    expect(await client.fetch('count(*[text match "aaa*"])')).toBe(2000)
    expect(await client.fetch('count(*[count(list) == 3 && to->_id != null && text != "x"])')).toBe(
      2000,
    )
    await client.create({_id: 'new', _type: 'u'})
    expect(await client.fetch('count(*[!(_type in ["t"])])')).toBe(1)
  }, 20_000)
})

describe('hostile queries in other places', () => {
  test('a mutation by such a query is a 400, and changes nothing', async () => {
    const before = lake.dataset('production').size
    const {status} = await post(lake, MUTATE, {
      mutations: [{delete: {query: '*[text match "a*a*a*a*a*a*a*a*b" + _type]'}}],
    })
    expect([status, lake.dataset('production').size]).toEqual([400, before])
  }, 20_000)

  test('a listener with one is told, and ended', async () => {
    const response = await fetch(
      `${lake.url}/v1/data/listen/production?query=${encodeURIComponent('*[text match "a*a*a*a*a*a*a*a*a*a*b" + _type]')}`,
      {headers: {authorization: `Bearer ${lake.token}`}},
    )
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    await clientFor(lake).create({_type: 'long', text: 'a'.repeat(300)})
    let received = ''
    for (;;) {
      const {done, value} = (await reader?.read()) ?? {done: true}
      if (done) break
      received += value
    }
    expect(received).toContain('event: channelError')
    expect(received).not.toContain('event: mutation')
  }, 20_000)
})

describe('hostile requests', () => {
  test.each<[string, string, string]>([
    ['no JSON', MUTATE, '{"mutations": ['],
    ['no mutations', MUTATE, '{}'],
    ['null', MUTATE, 'null'],
    [
      'a document nested a hundred thousand levels deep',
      MUTATE,
      `{"mutations":[{"create":{"_id":"x","_type":"t","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}]}`,
    ],
    [
      'a document nested five thousand levels deep',
      MUTATE,
      `{"mutations":[{"create":{"_id":"x","_type":"t","a":${'['.repeat(5000)}${']'.repeat(5000)}}}]}`,
    ],
    [
      'a field called __proto__',
      MUTATE,
      '{"mutations":[{"create":{"_id":"x","_type":"t","__proto__":{"y":1}}}]}',
    ],
    ['actions that are none', '/v1/data/actions/production', '{"actions":[1]}'],
    ['parameters that are none', QUERY, '{"query":"*","params":[1]}'],
  ])('%s is a 400', async (_, path, body) => {
    const answer = await request(lake, path, {
      method: 'POST',
      body,
      headers: {'content-type': 'application/json'},
    })
    expect(answer).toMatchObject({status: 400, body: {error: {description: expect.any(String)}}})
    expect(lake.dataset('production').get('x')).toBeUndefined()
  })

  test('a body over the limit is a 413, even when it does not say how long it is', async () => {
    const chunk = new Uint8Array(1_000_000).fill(32)
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(chunk)
      },
    })
    const answer = await fetch(lake.url + MUTATE, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: {authorization: `Bearer ${lake.token}`},
    } as RequestInit).then(
      ({status}) => status,
      () => 'connection closed',
    )
    expect([413, 'connection closed']).toContain(answer)
  })
})
