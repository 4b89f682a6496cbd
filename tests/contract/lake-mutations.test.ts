import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Lake} from '../../lake/index.ts'
import {GOLDEN_MUTATIONS} from '../lake-support/golden-mutations.ts'
import {clientFor, content, post, startTestLake} from '../lake-support/lake.ts'

let lake: Lake

beforeEach(async () => {
  lake = await startTestLake()
})

afterEach(() => lake.close())

const MUTATE = '/v2025-02-19/data/mutate/production'

describe('golden mutations, over HTTP', () => {
  test.each(GOLDEN_MUTATIONS)('$name', async (golden) => {
    if (golden.before?.length) {
      await clientFor(lake).mutate(golden.before.map((document) => ({create: document})) as never)
    }
    const {status, body} = await post(lake, MUTATE + (golden.query ?? ''), {
      mutations: golden.mutations,
      ...(golden.transactionId === undefined ? {} : {transactionId: golden.transactionId}),
    })
    const stored = Object.fromEntries(
      Object.keys(golden.after ?? {}).map((id) => [
        id,
        content(lake.dataset('production').get(id)),
      ]),
    )
    expect({status, ...errorOf(body)}).toEqual(
      golden.error ? {status: golden.error.status, type: golden.error.type} : {status: 200},
    )
    for (const word of golden.error?.mentions ?? [])
      expect(JSON.stringify(body)).toContain(escaped(word))
    expect(stored).toEqual(golden.after ?? {})
  })

  test('there are at least sixty', () => {
    expect(GOLDEN_MUTATIONS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(GOLDEN_MUTATIONS.map(({name}) => name)).size).toBe(GOLDEN_MUTATIONS.length)
  })
})

function escaped(word: string): string {
  return JSON.stringify(word).slice(1, -1)
}

/** The type of what is wrong with the mutation, or with the request. */
function errorOf(body: unknown): {type?: string} {
  const {error} = body as {error?: {type: string; items?: {error: {type: string}}[]}}
  return error ? {type: error.items?.[0]?.error.type ?? error.type} : {}
}

describe('revisions and times', () => {
  const times = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z']
  let tick = 0

  beforeEach(async () => {
    await lake.close()
    tick = 0
    lake = await startTestLake({clock: () => new Date(times[tick] ?? 0)})
  })

  async function mutate(transactionId: string, ...mutations: unknown[]) {
    const answer = await post(lake, `${MUTATE}?returnDocuments=true`, {mutations, transactionId})
    tick += 1
    return answer
  }

  test('the revision is the transaction id, and _createdAt stays when a document is replaced', async () => {
    await mutate('one', {create: {_id: 'a', _type: 't', n: 1}})
    const {body} = await mutate('two', {createOrReplace: {_id: 'a', _type: 't', n: 2}})
    expect(body).toEqual({
      transactionId: 'two',
      documentIds: ['a'],
      results: [
        {
          id: 'a',
          operation: 'update',
          document: {
            _id: 'a',
            _type: 't',
            _rev: 'two',
            _createdAt: times[0],
            _updatedAt: times[1],
            n: 2,
          },
        },
      ],
    })
  })

  test('_updatedAt moves only when something changed', async () => {
    await mutate('one', {create: {_id: 'a', _type: 't', n: 1}})
    await mutate('two', {patch: {id: 'a', set: {n: 1}}})
    expect(lake.dataset('production').get('a')).toEqual({
      _id: 'a',
      _type: 't',
      _rev: 'two',
      _createdAt: times[0],
      _updatedAt: times[0],
      n: 1,
    })
  })

  test('the right revision lets a patch pass', async () => {
    await mutate('one', {create: {_id: 'a', _type: 't', n: 1}})
    const {status} = await mutate('two', {patch: {id: 'a', ifRevisionID: 'one', set: {n: 2}}})
    expect({status, rev: lake.dataset('production').get('a')?.['_rev']}).toEqual({
      status: 200,
      rev: 'two',
    })
  })

  test('the same transaction id again is a conflict, not a second write', async () => {
    await mutate('one', {create: {_id: 'a', _type: 't', n: 1}})
    await mutate('two', {patch: {id: 'a', inc: {n: 1}}})
    const {status, body} = await mutate('two', {patch: {id: 'a', inc: {n: 1}}})
    expect(status).toBe(409)
    expect(body).toMatchObject({
      error: {type: 'transactionAlreadyExistsError', transactionId: 'two'},
    })
    expect(lake.dataset('production').get('a')?.['n']).toBe(2)
  })

  test('a transaction id may be tried again when its first try failed', async () => {
    await mutate('one', {patch: {id: 'a', set: {n: 1}}})
    const {status} = await mutate('one', {create: {_id: 'a', _type: 't'}})
    expect(status).toBe(200)
  })
})

describe('keys and ids that the lake makes', () => {
  test('autoGenerateArrayKeys gives objects in arrays a key, and leaves those that have one', async () => {
    await post(lake, `${MUTATE}?autoGenerateArrayKeys=true`, {
      mutations: [
        {
          create: {
            _id: 'a',
            _type: 't',
            list: [{v: 1, inner: [{w: 1}]}, {_key: 'mine', v: 2}, 'text'],
          },
        },
        {patch: {id: 'a', insert: {after: 'list[-1]', items: [{v: 3}]}}},
      ],
    })
    const key = expect.stringMatching(/^[0-9a-f]{12}$/)
    expect(content(lake.dataset('production').get('a'))).toEqual({
      _id: 'a',
      _type: 't',
      list: [
        {_key: key, v: 1, inner: [{_key: key, w: 1}]},
        {_key: 'mine', v: 2},
        'text',
        {_key: key, v: 3},
      ],
    })
  })

  test('without it objects stay as they are', async () => {
    await post(lake, MUTATE, {mutations: [{create: {_id: 'a', _type: 't', list: [{v: 1}]}}]})
    expect(content(lake.dataset('production').get('a'))).toEqual({
      _id: 'a',
      _type: 't',
      list: [{v: 1}],
    })
  })

  test('create makes an id, also behind a prefix', async () => {
    const client = clientFor(lake)
    const plain = await client.create({_type: 't'})
    const draft = await client.create({_id: 'drafts.', _type: 't'})
    expect(plain._id).toMatch(/^[0-9a-f-]{36}$/)
    expect(draft._id).toMatch(/^drafts\.[0-9a-f-]{36}$/)
  })
})

describe('limits', () => {
  test.each([
    [
      'a document too large',
      {documentBytes: 1000},
      {s: 'x'.repeat(1000)},
      400,
      'documentTooLargeError',
    ],
    ['a document too deep', {nesting: 3}, {a: {b: {c: {d: 1}}}}, 400, 'documentTooDeepError'],
    [
      'a request too large',
      {requestBytes: 500},
      {s: 'x'.repeat(1000)},
      413,
      'payloadTooLargeError',
    ],
  ])('%s', async (_, limits, fields, status, type) => {
    await lake.close()
    lake = await startTestLake({limits})
    const answer = await post(lake, MUTATE, {
      mutations: [{create: {_id: 'a', _type: 't', ...fields}}],
    })
    expect({status: answer.status, ...errorOf(answer.body)}).toEqual({status, type})
    expect(lake.dataset('production').size).toBe(0)
  })
})
