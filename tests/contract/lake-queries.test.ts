import type {ClientPerspective} from '@sanity/client'
import {resolveEditInfo, type ContentSourceMapParsedPath} from '@sanity/client/csm'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Lake} from '../../lake/index.ts'
import {clientFor, post, request, signIn, startTestLake} from '../lake-support/lake.ts'

let lake: Lake

const QUERY = '/v2025-02-19/data/query/production'

beforeAll(async () => {
  lake = await startTestLake()
  await lake.dataset('production').load([
    {_id: 'a', _type: 't', title: 'a'},
    {_id: 'b', _type: 't', title: 'b', to: {_ref: 'a'}},
    {_id: 'c', _type: 't', title: 'c'},
    {_id: 'drafts.a', _type: 't', title: 'a, draft'},
    {_id: 'drafts.d', _type: 't', title: 'd, draft'},
    {_id: 'versions.r1.a', _type: 't', title: 'a, r1'},
    {_id: 'versions.r1.b', _type: 't', title: 'b, r1', _system: {delete: true}},
    {_id: 'versions.r2.c', _type: 't', title: 'c, r2'},
    {_id: 'private.x', _type: 't', title: 'x'},
    {_id: 'secret', _type: 'secret', title: 'secret'},
  ])
})

afterAll(() => lake.close())

const title = (perspective: string) =>
  clientFor(lake).fetch('*[_id == "b"][0].to->title', {}, {perspective: perspective as 'raw'})

const count = (apiVersion: string) => clientFor(lake, {apiVersion}).fetch('count(*[_type == "t"])')

const all = async (token: string | null, perspective: string) => {
  const path = `${QUERY}?query=${encodeURIComponent('*[]._id')}&perspective=${perspective}`
  const {body} = await request(lake, path, {token})
  return (body as {result: string[]}).result
}

describe('perspectives', () => {
  const query = '*[_type == "t"] | order(_id) {_id, title, _originalId}'

  test.each([
    [
      'raw',
      [
        'a:a',
        'b:b',
        'c:c',
        'drafts.a:a, draft',
        'drafts.d:d, draft',
        'private.x:x',
        'versions.r1.a:a, r1',
        'versions.r1.b:b, r1',
        'versions.r2.c:c, r2',
      ],
    ],
    ['published', ['a:a', 'b:b', 'c:c', 'private.x:x']],
    [
      'drafts',
      ['a<drafts.a:a, draft', 'b<b:b', 'c<c:c', 'd<drafts.d:d, draft', 'private.x<private.x:x'],
    ],
    [
      'previewDrafts',
      ['a<drafts.a:a, draft', 'b<b:b', 'c<c:c', 'd<drafts.d:d, draft', 'private.x<private.x:x'],
    ],
    [['r1'], ['a<versions.r1.a:a, r1', 'c<c:c', 'private.x<private.x:x']],
    [
      ['r2', 'r1', 'drafts'],
      [
        'a<versions.r1.a:a, r1',
        'c<versions.r2.c:c, r2',
        'd<drafts.d:d, draft',
        'private.x<private.x:x',
      ],
    ],
  ])('%s', async (perspective, expected) => {
    const found: {_id: string; title: string; _originalId: string | null}[] = await clientFor(
      lake,
    ).fetch(query, {}, {perspective: perspective as 'raw'})
    const described = found.map(({_id, title, _originalId}) =>
      _originalId === null ? `${_id}:${title}` : `${_id}<${_originalId}:${title}`,
    )
    expect(described).toEqual(expected)
  })

  test('references follow the perspective', async () => {
    expect([await title('published'), await title('drafts'), await title('raw')]).toEqual([
      'a',
      'a, draft',
      'a',
    ])
  })

  test('published is the default from 2025-02-19 on, and raw before', async () => {
    expect([await count('2025-02-18'), await count('2025-02-19')]).toEqual([9, 4])
  })

  test.each(['raw,drafts', 'no such', '../x'])('%s is none', async (perspective) => {
    const {status} = await request(
      lake,
      `${QUERY}?query=*&perspective=${encodeURIComponent(perspective)}`,
    )
    expect(status).toBe(400)
  })
})

describe('who asks', () => {
  test('without a token only published documents without a dot are seen, whatever the perspective', async () => {
    const expected = ['a', 'b', 'c', 'secret']
    expect([
      await all(null, 'raw'),
      await all(null, 'drafts'),
      await all(null, 'published'),
    ]).toEqual([expected, expected, expected])
  })

  test('a wrong token is an error, not public reading', async () => {
    expect((await request(lake, `${QUERY}?query=*`, {token: 'wrong'})).status).toBe(401)
  })

  test('documents by id: what is hidden is named so, and what is not there', async () => {
    const {body} = await request(lake, '/v1/data/doc/production/a,drafts.a,nowhere', {token: null})
    expect(body).toEqual({
      documents: [lake.dataset('production').get('a')],
      omitted: [
        {id: 'drafts.a', reason: 'permission'},
        {id: 'nowhere', reason: 'existence'},
      ],
    })
  })

  test('grants hold on reading and on writing', async () => {
    const token = await signIn(lake, 'eve')
    const write = async (document: object) => {
      const {status} = await post(
        lake,
        '/v1/data/mutate/production',
        {mutations: [{create: document}]},
        token,
      )
      return status
    }
    expect({
      read: (await all(token, 'raw')).length,
      draft: await write({_id: 'drafts.eve', _type: 't'}),
      published: await write({_id: 'eve', _type: 't'}),
      secret: await write({_id: 'drafts.eve2', _type: 'secret'}),
    }).toEqual({read: 10, draft: 200, published: 403, secret: 403})
    await clientFor(lake).delete('drafts.eve')
  })
})

describe('answers', () => {
  test('an answer has the query, the result, tags and the time it took', async () => {
    const {body} = await request(
      lake,
      `${QUERY}?query=${encodeURIComponent('*[_id == $id].title')}&$id=%22a%22`,
    )
    expect(body).toEqual({
      query: '*[_id == $id].title',
      result: ['a'],
      syncTags: ['s1:all'],
      ms: expect.any(Number),
    })
  })

  test('returnQuery=false leaves the query out, and long queries go by POST', async () => {
    const {body} = await post(lake, `${QUERY}?returnQuery=false`, {
      query: 'count(*[_type == $type])',
      params: {type: 't'},
    })
    expect(body).toEqual({result: 4, syncTags: ['s1:type-t'], ms: expect.any(Number)})
  })

  test('tags name the types and the documents that a result depends on', async () => {
    const {body} = await post(lake, QUERY, {
      query: '*[_type == "t" && defined(to)]{"to": to->title}',
    })
    expect(body).toMatchObject({result: [{to: 'a'}], syncTags: ['s1:type-t', 's1:doc-a']})
  })

  test.each([
    ['*[', 'queryParseError', 1],
    ['*[_type == $nothing]', 'queryParseError', 11],
    ['geo::distance(1, 2)', 'queryParseError', 0],
    ['*{foo} | score(a == 1)', 'queryParseError', 0],
  ])('%s is a 400 with its place, and clients say why', async (query, type, start) => {
    const {status, body} = await post(lake, QUERY, {query})
    expect({status, body}).toMatchObject({
      status: 400,
      body: {error: {type, query, start, end: Math.max(start, 1)}},
    })
    const {description} = (body as {error: {description: string}}).error
    await expect(clientFor(lake).fetch(query)).rejects.toThrow(`^ ${description}`)
  })

  test('what groq-js knows by name alone is named', async () => {
    const query = '{"a": geo::latLng(1, 2), "b": text::query("x")}'
    expect(await post(lake, QUERY, {query})).toMatchObject({
      status: 400,
      body: {
        error: {description: 'Not implemented in this lake: geo::latLng(), text::query()'},
      },
    })
  })

  test.each([
    [`${QUERY}`, 400],
    [`${QUERY}?query=*&$x=nonsense`, 400],
    ['/v1/data/query/nothing?query=*', 404],
  ])('%s is a %i', async (path, status) => {
    expect((await request(lake, path)).status).toBe(status)
  })

  test.each([
    ['array::unique([1, null, 2, null, 1])', [1, 2, null]],
    ['array::unique([1, 1])', [1]],
    ['array::unique(1)', null],
    ['array::unique(*[_type == "nowhere"].a)', []],
    ['path("a.b.c") in path("a.**")', true],
  ])('%s is what the language says, where groq-js departs from it', async (query, result) => {
    const {body} = await post(lake, `${QUERY}?returnQuery=false`, {query})
    expect(body).toMatchObject({result})
  })

  test('a list of one empty text finds what is in it, as an empty list finds nothing', async () => {
    await lake.dataset('production').load([
      {_id: 'e1', _type: 'e', n: '', tags: ['']},
      {_id: 'e2', _type: 'e', n: 'x', tags: []},
    ])
    const query = '*[_type == "e"] | order(_id){_id, "same": *[_type == "e" && n in ^.tags[]]._id}'
    expect(await clientFor(lake).fetch(query)).toEqual([
      {_id: 'e1', same: ['e1']},
      {_id: 'e2', same: []},
    ])
    await clientFor(lake).delete({query: '*[_type == "e"]'})
  })

  test('a field called hasOwnProperty, or __proto__, harms no query', async () => {
    await lake
      .dataset('production')
      .load([
        JSON.parse(
          '{"_id": "odd", "_type": "odd", "hasOwnProperty": "mine", "n": 1, "__proto__": {"x": 1}}',
        ),
      ])
    const found = await clientFor(lake).fetch('*[_type == "odd"]{n, hasOwnProperty}')
    expect(found).toEqual([{n: 1, hasOwnProperty: 'mine'}])
    await clientFor(lake).delete('odd')
  })
})

describe('source maps', () => {
  const STUDIO = 'https://studio.example'

  /** The field that a client opens for a value of a result. */
  async function fieldAt(
    query: string,
    path: (string | number)[],
    perspective: ClientPerspective = 'raw',
  ): Promise<unknown> {
    const {resultSourceMap} = await clientFor(lake).fetch(
      query,
      {},
      {filterResponse: false, resultSourceMap: 'withKeyArraySelector', perspective},
    )
    if (!resultSourceMap) throw new Error('The answer has no source map')
    const resultPath = path as ContentSourceMapParsedPath
    const found = resolveEditInfo({resultSourceMap, resultPath, studioUrl: STUDIO})
    return found && [found.id, found.path]
  }

  beforeAll(() =>
    lake.dataset('production').load([
      {_id: 'm', _type: 'm', title: 'M', parts: [{_key: 'k1', text: 'one', to: {_ref: 'n'}}]},
      {_id: 'drafts.m', _type: 'm', title: 'M, later', parts: []},
      {_id: 'n', _type: 'n', title: 'N'},
    ]),
  )

  test.each<[string, (string | number)[], unknown]>([
    ['*[_id == "m"]', [0, 'title'], ['m', ['title']]],
    ['*[_id == "m"][0]{_id, title}', ['title'], ['m', ['title']]],
    ['*[_id == "m"]{..., "n": 1}', [0, 'title'], ['m', ['title']]],
    [
      '*[_id == "m"]{_id, parts[]{_key, text}}',
      [0, 'parts', 0, 'text'],
      ['m', ['parts', {_key: 'k1', _index: -1}, 'text']],
    ],
    [
      '{"page": *[_id == "m"][0]{_id, "n": parts[0].to->{_id, title}}}',
      ['page', 'n', 'title'],
      ['n', ['title']],
    ],
    ['*[_id == "m"]{_id, "title": "another"}', [0, 'title'], undefined],
    ['*[_id == "m"]{title}', [0, 'title'], undefined],
  ])('%s: the value at %j is that of %j', async (query, path, field) => {
    expect(await fieldAt(query, path)).toEqual(field)
  })

  test('a draft is named where a perspective shows it', async () => {
    const query = '*[_id == "m"]{_id, title}'
    expect(await fieldAt(query, [0, 'title'], ['drafts'])).toEqual(['drafts.m', ['title']])
  })

  test('there is none unless it is asked for', async () => {
    const {body} = await post(lake, QUERY, {query: '*'})
    expect(body).not.toHaveProperty('resultSourceMap')
  })
})
