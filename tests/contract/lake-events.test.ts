import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {applyPatch, type RawPatch} from 'mendoza'
import {WebSocket} from 'ws'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startLake, type Lake} from '../../lake/index.ts'
import {Collected} from '../lake-support/events.ts'
import {
  clientFor,
  post,
  request,
  signIn,
  startTestLake,
  STUDIO_ORIGIN,
} from '../lake-support/lake.ts'

type Event = Record<string, unknown>

let lake: Lake

beforeEach(async () => {
  lake = await startTestLake()
})

afterEach(() => lake.close())

function listen(
  to: Lake,
  query: string,
  params: Record<string, unknown> = {},
  options: Record<string, unknown> = {},
  token: string | undefined = to.token,
): Collected<Event> {
  const events = ['welcome', 'mutation', 'reconnect']
  return new Collected(
    clientFor(to, {token}).listen(query, params, {events, ...options} as never) as never,
  )
}

function withoutRevision(document: unknown): unknown {
  if (document === null) return null
  const {_rev, ...rest} = document as Event
  return rest
}

describe('listen', () => {
  test('tells of appearing, changing and disappearing, with a chain of revisions', async () => {
    const events = listen(
      lake,
      '*[_type == $type && n < 3]',
      {type: 't'},
      {
        includeResult: true,
        includePreviousRevision: true,
        effectFormat: 'mendoza',
      },
    )
    await events.atLeast(1)
    const write = (transactionId: string, mutation: unknown) =>
      post(lake, '/v1/data/mutate/production', {transactionId, mutations: [mutation]})
    await write('one', {create: {_id: 'a', _type: 't', n: 1, deep: [{_key: 'k', text: 'before'}]}})
    await write('two', {patch: {id: 'a', set: {'deep[_key=="k"].text': 'after', n: 2}}})
    await write('other', {create: {_id: 'b', _type: 'u', n: 1}})
    await write('three', {patch: {id: 'a', set: {n: 3}}})
    const [welcome, ...changes] = await events.atLeast(4)
    events.stop()
    expect(welcome).toMatchObject({type: 'welcome', listenerName: expect.any(String)})
    expect(
      changes.map(({transition, previousRev, resultRev, identity}) => [
        transition,
        previousRev,
        resultRev,
        identity,
      ]),
    ).toEqual([
      ['appear', undefined, 'one', 'lake-token'],
      ['update', 'one', 'two', 'lake-token'],
      ['disappear', 'two', 'three', 'lake-token'],
    ])
    for (const {effects, previous = null, result} of changes) {
      const {apply, revert} = effects as {apply: RawPatch; revert: RawPatch}
      // The Studio takes the revision away first, and positions of fields depend on that.
      const [before, after] = [withoutRevision(previous), withoutRevision(result)]
      expect(applyPatch(before, apply)).toEqual(after)
      expect(applyPatch(after, revert)).toEqual(before)
    }
    expect(changes[1]?.['mutations']).toEqual([
      {patch: {id: 'a', set: {'deep[_key=="k"].text': 'after', n: 2}}},
    ])
  })

  test('says that queries show a change, to who asks for that', async () => {
    const listeners = ['query', 'transaction', 'sync'].map((visibility) =>
      listen(lake, '*', {}, {visibility}),
    )
    for (const events of listeners) await events.atLeast(1)
    await clientFor(lake).create({_id: 'a', _type: 't'})
    const said = await Promise.all(listeners.map(async (events) => (await events.atLeast(2))[1]))
    for (const events of listeners) events.stop()
    expect(said.map((event) => event?.['visibility'])).toEqual([
      'query',
      'transaction',
      'transaction',
    ])
  })

  test('all events of a transaction come, numbered', async () => {
    const events = listen(lake, '*[_type == "t"]')
    await events.atLeast(1)
    await clientFor(lake)
      .transaction()
      .create({_id: 'a', _type: 't'})
      .create({_id: 'b', _type: 't'})
      .create({_id: 'c', _type: 'u'})
      .commit()
    const [, first, second] = await events.atLeast(3)
    events.stop()
    const numbers = ({documentId, transactionCurrentEvent, transactionTotalEvents}: Event = {}) => [
      documentId,
      transactionCurrentEvent,
      transactionTotalEvents,
    ]
    expect([numbers(first), numbers(second)]).toEqual([
      ['a', 1, 2],
      ['b', 2, 2],
    ])
  })

  test('without a token drafts stay unseen', async () => {
    const events = listen(lake, '*', {}, {}, undefined)
    const open = new Collected(
      clientFor(lake, {token: undefined}).listen('*', {}, {
        events: ['welcome', 'mutation'],
      } as never) as never,
    )
    await open.atLeast(1)
    await clientFor(lake).create({_id: 'drafts.a', _type: 't'})
    await clientFor(lake).create({_id: 'a', _type: 't'})
    const [, first] = (await open.atLeast(2)) as Event[]
    open.stop()
    events.stop()
    expect(first?.['documentId']).toBe('a')
  })

  test('a client that lost its lake connects again, and hears what happens then', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lake-'))
    const first = await startLake({dataDir: folder, port: 0})
    const events = listen(first, '*')
    await events.atLeast(1)
    await first.close()
    const second = await startLake({dataDir: folder, port: first.port})
    const types = new Set<unknown>()
    for (let count = 2; !types.has('welcome'); count += 1) {
      types.add((await events.atLeast(count))[count - 1]?.['type'])
    }
    await clientFor(second).create({_id: 'a', _type: 't'})
    const known = events.items.length
    await events.atLeast(known + (events.items.at(-1)?.['type'] === 'mutation' ? 0 : 1))
    events.stop()
    expect(events.items.at(-1)).toMatchObject({type: 'mutation', documentId: 'a'})
    await second.close()
    rmSync(folder, {recursive: true})
  })
})

describe('a long query to listen to', () => {
  // So long to read that a limit for one query among many would cut it off.
  const query = `*[n in [${[...Array(2500).keys()].join(',')}]]`

  const statusWith = async (listenParseMs: number) => {
    const other = await startTestLake({limits: {listenParseMs}})
    const stop = new AbortController()
    const {status} = await fetch(
      `${other.url}/v1/data/listen/production?query=${encodeURI(query)}`,
      {headers: {authorization: `Bearer ${other.token}`}, signal: stop.signal},
    )
    stop.abort()
    await other.close()
    return status
  }

  test('has a limit of its own, because a Studio does not come back after a refusal', async () => {
    expect([await statusWith(60_000), await statusWith(1)]).toEqual([200, 400])
  })
})

describe('live events', () => {
  test('a change names the tags of the results it outdates, and no others', async () => {
    const client = clientFor(lake, {token: undefined})
    const events = new Collected<Event>(client.live.events() as never)
    await events.atLeast(1)
    await clientFor(lake).create({_id: 'drafts.hidden', _type: 't'})
    await clientFor(lake).create({_id: 'a', _type: 't'})
    const [welcome, message] = await events.atLeast(2)
    events.stop()
    expect([welcome?.['type'], message]).toEqual([
      'welcome',
      {type: 'message', id: expect.any(String), tags: ['s1:all', 's1:doc-a', 's1:type-t']},
    ])
    const tagsOf = async (query: string) => {
      const {syncTags} = await client.fetch(query, {}, {filterResponse: false})
      return syncTags
    }
    expect([await tagsOf('*[_type == "t"]'), await tagsOf('*[_type == "u"]')]).toEqual([
      ['s1:type-t'],
      ['s1:type-u'],
    ])
  })
})

describe('presence', () => {
  async function join(user: string): Promise<{
    send: (method: string, params?: object) => void
    received: Collected<Event>
    socket: WebSocket
  }> {
    const socket = new WebSocket(
      `${lake.url.replace('http', 'ws')}/v2022-06-30/socket/production`,
      {origin: STUDIO_ORIGIN},
    )
    const received = new Collected<Event>({
      subscribe: ({next}) => {
        socket.on('message', (data) => {
          const text = String(data)
          if (text !== '♥') next(JSON.parse(text))
        })
        return {unsubscribe: () => socket.close()}
      },
    })
    await new Promise((resolve) => {
      socket.on('open', resolve)
    })
    let id = 0
    const send = (method: string, params: object = {}) => {
      id += 1
      socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}))
    }
    send('authorization', {authorization: `Bearer ${await signIn(lake, user)}`})
    send('presence_subscribe')
    await received.atLeast(2)
    return {send, received, socket}
  }

  test('two windows hear of each other, and of one leaving', async () => {
    const ada = await join('ada')
    const eve = await join('eve')
    ada.send('presence_rollcall', {session: 'ada-1'})
    await eve.received.atLeast(3)
    eve.send('presence_announce', {data: {sessionId: 'eve-1', locations: [{type: 'document'}]}})
    await ada.received.atLeast(4)
    ada.received.stop()
    await eve.received.atLeast(5)
    eve.received.stop()
    const pushes = ({items}: Collected<Event>) =>
      items
        .filter(({method}) => method === 'presence_subscription')
        .map(({params}) => (params as {result: unknown}).result)
    expect([pushes(ada.received), pushes(eve.received)]).toEqual([
      [{type: 'state', i: 'eve', m: {sessionId: 'eve-1', locations: [{type: 'document'}]}}],
      [
        {type: 'rollCall', i: 'ada', session: 'ada-1'},
        {type: 'disconnect', i: 'ada', m: {session: 'ada-1'}},
      ],
    ])
  })

  test.each([
    ['a page of another origin', 'http://evil.example', '/v1/socket/production'],
    ['an unknown dataset', STUDIO_ORIGIN, '/v1/socket/nothing'],
  ])('%s gets no socket', async (_, origin, path) => {
    const socket = new WebSocket(lake.url.replace('http', 'ws') + path, {origin})
    const error = await new Promise<Error>((resolve) => {
      socket.on('error', resolve)
    })
    expect(error.message).toContain('403')
  })
})

describe('history', () => {
  const path = '/v1/data/history/production'

  async function edit(transactionId: string, ...mutations: unknown[]) {
    await post(lake, '/v1/data/mutate/production', {transactionId, mutations})
  }

  beforeEach(async () => {
    await edit('one', {
      create: {_id: 'drafts.a', _type: 't', title: 'one', list: [{_key: 'k', n: 1}]},
    })
    await edit('two', {patch: {id: 'drafts.a', set: {title: 'two'}}})
    await edit('three', {patch: {id: 'drafts.a', set: {'list[_key=="k"].n': 2}}})
    await post(lake, '/v1/data/actions/production', {
      transactionId: 'four',
      actions: [
        {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'},
      ],
    })
  })

  async function transactions(query: string): Promise<Event[]> {
    const {body} = await request(lake, `${path}/transactions/${query}`)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return text.trim() === ''
      ? []
      : text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
  }

  test.each([
    ['a,drafts.a?excludeContent=true', ['one', 'two', 'three', 'four']],
    ['a?excludeContent=true', ['four']],
    ['drafts.a?excludeContent=true&fromTransaction=two&toTransaction=three', ['two', 'three']],
    ['drafts.a?excludeContent=true&reverse=true&limit=2', ['four', 'three']],
    ['drafts.a?excludeContent=true&authors=nobody', []],
    ['nothing?excludeContent=true', []],
  ])('transactions of %s', async (query, expected) => {
    expect((await transactions(query)).map(({id}) => id)).toEqual(expected)
  })

  test('a transaction tells its author, documents, mutations and effects both ways', async () => {
    const [one, , three, four] = await transactions('a,drafts.a?effectFormat=mendoza')
    expect(one).toMatchObject({
      id: 'one',
      author: 'lake-token',
      documentIDs: ['drafts.a'],
      mutations: [{create: {_id: 'drafts.a', title: 'one'}}],
    })
    expect(three?.['mutations']).toEqual([{patch: {id: 'drafts.a', set: {'list[_key=="k"].n': 2}}}])
    expect(four).toMatchObject({documentIDs: ['a', 'drafts.a'], effects: {a: {}, 'drafts.a': {}}})
    const effects = three?.['effects'] as Record<string, {apply: RawPatch}> | undefined
    const apply = effects?.['drafts.a']?.apply
    expect(apply).toBeDefined()
    // The item is edited in place, so that the rest of it stays with who wrote it.
    expect(JSON.stringify(apply)).not.toContain('_key')
  })

  test('a document as it was at a revision and at a time', async () => {
    const at = async (id: string, query: string) => {
      const {body} = await request(lake, `${path}/documents/${id}?${query}`)
      return (body as {documents: {title: string; _rev: string}[]}).documents.map(
        ({title, _rev}) => [title, _rev],
      )
    }
    expect([
      await at('drafts.a', 'revision=one'),
      await at('drafts.a', 'revision=three'),
      await at('drafts.a', 'revision=four'),
      await at('a', 'revision=four'),
      await at('drafts.a', 'lastRevision=true'),
      await at('a', `time=${new Date(Date.now() + 1000).toISOString()}`),
      await at('a', 'time=2000-01-01T00:00:00Z'),
    ]).toEqual([
      [['one', 'one']],
      [['two', 'three']],
      [],
      [['two', 'four']],
      [['two', 'three']],
      [['two', 'four']],
      [],
    ])
  })

  test('an old revision can be restored', async () => {
    const {body} = await request(lake, `${path}/documents/drafts.a?revision=one`)
    const [old] = (body as {documents: Record<string, unknown>[]}).documents
    const answer = await post(lake, '/v1/data/actions/production', {
      actions: [
        {
          actionType: 'sanity.action.document.replaceDraft',
          publishedId: 'a',
          attributes: {...old, _id: 'drafts.a'},
        },
      ],
    })
    expect([answer.status, lake.dataset('production').get('drafts.a')]).toMatchObject([
      200,
      {title: 'one'},
    ])
  })

  test('the life of a document as events, newest first, in pages', async () => {
    const page = async (query: string) =>
      (await request(lake, `${path}/events/documents/a?${query}`)).body
    await edit('five', {delete: {id: 'a'}})
    expect(await page('limit=2')).toEqual({
      events: {
        a: [
          {
            id: 'five-deleteDocumentGroup',
            type: 'deleteDocumentGroup',
            timestamp: expect.any(String),
            author: 'lake-token',
            documentId: 'a',
          },
          {
            id: 'four-publishDocumentVersion',
            type: 'publishDocumentVersion',
            timestamp: expect.any(String),
            author: 'lake-token',
            documentId: 'a',
            revisionId: 'four',
            versionId: 'drafts.a',
            versionRevisionId: 'three',
            publishCause: 'document.publish',
          },
        ],
      },
      nextCursor: '2',
    })
    expect(await page('limit=2&nextCursor=2')).toMatchObject({
      events: {
        a: [{type: 'createDocumentVersion', versionId: 'drafts.a', versionRevisionId: 'one'}],
      },
      nextCursor: '',
    })
  })

  test('history needs a token', async () => {
    expect((await request(lake, `${path}/transactions/a`, {token: null})).status).toBe(401)
  })
})
