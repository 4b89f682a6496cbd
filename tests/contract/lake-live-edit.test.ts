import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Lake} from '../../lake/index.ts'
import {Collected} from '../lake-support/events.ts'
import {clientFor, content, request, startTestLake} from '../lake-support/lake.ts'

/*
 * What the Studio does for a type with `liveEdit: true`: it edits the published document by plain
 * mutations and never makes a draft; versions in releases and the end are actions, as for others.
 */

const PAIR = '*[_id == $publishedId || _id == $draftId]'
const IDS = {publishedId: 'a', draftId: 'drafts.a'}

type Event = Record<string, unknown>

let lake: Lake
let client: SanityClient
let events: Collected<Event>

beforeEach(async () => {
  lake = await startTestLake()
  client = clientFor(lake)
  events = new Collected(
    client.listen(PAIR, IDS, {
      includeResult: false,
      events: ['welcome', 'mutation', 'reconnect'],
      effectFormat: 'mendoza',
    } as never) as never,
  )
  await events.atLeast(1)
})

afterEach(async () => {
  events.stop()
  await lake.close()
})

/** As the Studio commits what was typed. */
function commit(transactionId: string, ...mutations: object[]): Promise<unknown> {
  return client.dataRequest(
    'mutate',
    {transactionId, mutations},
    {
      visibility: 'async',
      returnDocuments: false,
      tag: 'document.commit',
      skipCrossDatasetReferenceValidation: true,
    },
  )
}

const set = (fields: object) => ({patch: {id: 'a', set: fields}})

const raw = () => client.fetch('*[_type == "t"] | order(_id)', {}, {perspective: 'raw'})

async function told(count: number): Promise<unknown[]> {
  const [, ...changes] = await events.atLeast(count + 1)
  return changes.map(({documentId, transition, previousRev, resultRev}) => [
    documentId,
    transition,
    previousRev,
    resultRev,
  ])
}

describe('a document of a type that is edited live', () => {
  test('typing makes and changes the published document, and no draft', async () => {
    await commit('one', {createIfNotExists: {_id: 'a', _type: 't'}}, set({title: 'T'}))
    await commit('two', {createIfNotExists: {_id: 'a', _type: 't'}}, set({title: 'Ti'}))
    await commit('three', set({title: 'Tit'}), {patch: {id: 'a', unset: ['none']}})
    expect((await raw()).map(content)).toEqual([{_id: 'a', _type: 't', title: 'Tit'}])
    expect(await told(3)).toEqual([
      ['a', 'appear', undefined, 'one'],
      ['a', 'update', 'one', 'two'],
      ['a', 'update', 'two', 'three'],
    ])
    // Whoever reads without a token sees each change at once.
    const reader = clientFor(lake, {token: undefined})
    expect(await reader.fetch('*[_type == "t"].title')).toEqual(['Tit'])
  })

  test('an edit of a revision that is gone is refused, so that the Studio starts from the new one', async () => {
    await commit('one', {createIfNotExists: {_id: 'a', _type: 't', n: 1}})
    await commit('two', set({n: 2}))
    const stale = {patch: {id: 'a', ifRevisionID: 'one', set: {n: 3}}}
    await expect(commit('three', stale)).rejects.toMatchObject({
      statusCode: 409,
      response: {
        body: {error: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]}},
      },
    })
    expect(content(await client.getDocument('a'))).toEqual({_id: 'a', _type: 't', n: 2})
  })

  test('its version in a release replaces it when that is published', async () => {
    await commit('one', {createIfNotExists: {_id: 'a', _type: 't', n: 1}})
    await client.releases.create({releaseId: 'r1', metadata: {title: 'One', releaseType: 'asap'}})
    await client.createVersion({publishedId: 'a', baseId: 'a', releaseId: 'r1'})
    await client.patch('versions.r1.a').set({n: 2}).commit()
    expect((await raw()).map(content)).toEqual([
      {_id: 'a', _type: 't', n: 1},
      {_id: 'versions.r1.a', _type: 't', n: 2},
    ])
    await client.releases.publish({releaseId: 'r1'})
    expect((await raw()).map(content)).toEqual([{_id: 'a', _type: 't', n: 2}])
    expect(await told(2)).toMatchObject([
      ['a', 'appear', undefined, 'one'],
      ['a', 'update', 'one', expect.any(String)],
    ])
  })

  test('deleting it takes the published document alone, and its history stays', async () => {
    await commit('one', {createIfNotExists: {_id: 'a', _type: 't', n: 1}})
    await commit('two', set({n: 2}))
    await client.action(
      {actionType: 'sanity.action.document.delete', publishedId: 'a', includeDrafts: []},
      {transactionId: 'three', tag: 'document.delete'},
    )
    expect(await raw()).toEqual([])
    expect((await told(3)).at(-1)).toEqual(['a', 'disappear', 'two', 'three'])
    const history = '/v1/data/history/production/transactions/a,drafts.a?excludeContent=true'
    const {body} = await request(lake, history)
    const ids = String(body)
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line).id)
    expect(ids).toEqual(['one', 'two', 'three'])
  })
})
