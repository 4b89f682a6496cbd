import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Lake} from '../../lake/index.ts'
import {clientFor, content, post, request, startTestLake} from '../lake-support/lake.ts'

let lake: Lake
let client: SanityClient

beforeEach(async () => {
  lake = await startTestLake()
  client = clientFor(lake)
})

afterEach(() => lake.close())

const get = (id: string) => content(lake.dataset('production').get(id))

/** Runs actions given without the long prefix of their types. */
async function act(...actions: {type: string; [field: string]: unknown}[]) {
  const {status, body} = await post(lake, '/v1/data/actions/production', {
    actions: actions.map(({type, ...fields}) => ({actionType: `sanity.action.${type}`, ...fields})),
  })
  const {error} = body as {
    error?: {type: string; description: string; items?: {error: {type: string}}[]}
  }
  return {
    status,
    type: error?.items?.[0]?.error.type ?? error?.type,
    description: error?.description,
  }
}

const ids = {draftId: 'drafts.a', publishedId: 'a'}

const draft = (n: number) => ({_id: 'drafts.a', _type: 't', n})

const published = (n: number) => ({_id: 'a', _type: 't', n})

const reference = (strengthen: object) => ({
  _type: 'reference',
  _ref: 'b',
  _weak: true,
  _strengthenOnPublish: {type: 't', ...strengthen},
})

const dry = (actions: unknown) => post(lake, '/v1/data/actions/production', {actions, dryRun: true})

const state = () => (get('_.releases.r1') as {state: string} | null)?.state

describe('a document from its first draft to its end', () => {
  test('create, edit, publish, edit again, discard, unpublish, delete', async () => {
    const steps: unknown[] = []
    const step = async (action: {type: string; [field: string]: unknown}) => {
      const {status} = await act(action)
      steps.push([action.type, status, get('drafts.a'), get('a')])
    }
    await step({
      type: 'document.create',
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 't', n: 1},
      ifExists: 'fail',
    })
    await step({
      type: 'document.create',
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 't', n: 9},
      ifExists: 'ignore',
    })
    await step({
      type: 'document.create',
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 't', n: 9},
      ifExists: 'fail',
    })
    await step({type: 'document.edit', ...ids, patch: {inc: {n: 1}}})
    await step({type: 'document.publish', ...ids})
    await step({type: 'document.publish', ...ids})
    await step({type: 'document.edit', ...ids, patch: {inc: {n: 1}}})
    await step({type: 'document.discard', draftId: 'drafts.a'})
    await step({type: 'document.edit', ...ids, patch: {set: {n: 5}}})
    await step({type: 'document.version.discard', versionId: 'drafts.a'})
    await step({type: 'document.unpublish', ...ids})
    await step({type: 'document.replaceDraft', publishedId: 'a', attributes: draft(7)})
    await step({type: 'document.publish', ...ids})
    await step({type: 'document.delete', publishedId: 'a', includeDrafts: ['drafts.a']})
    expect(steps).toEqual([
      ['document.create', 200, draft(1), null],
      ['document.create', 200, draft(1), null],
      ['document.create', 409, draft(1), null],
      ['document.edit', 200, draft(2), null],
      ['document.publish', 200, null, published(2)],
      ['document.publish', 409, null, published(2)],
      ['document.edit', 200, draft(3), published(2)],
      ['document.discard', 200, null, published(2)],
      ['document.edit', 200, draft(5), published(2)],
      ['document.version.discard', 200, null, published(2)],
      ['document.unpublish', 200, draft(2), null],
      ['document.replaceDraft', 200, draft(7), null],
      ['document.publish', 200, null, published(7)],
      ['document.delete', 200, null, null],
    ])
  })

  test('a document keeps its time of creation when it is published again', async () => {
    await client.create({_id: 'drafts.a', _type: 't'})
    const {_createdAt} = (await client.getDocument('drafts.a')) ?? {}
    await act({type: 'document.publish', ...ids})
    await act(
      {type: 'document.edit', ...ids, patch: {set: {n: 1}}},
      {type: 'document.publish', ...ids},
    )
    expect((await client.getDocument('a'))?._createdAt).toBe(_createdAt)
  })

  test('delete refuses to leave a draft behind', async () => {
    await client.create({_id: 'a', _type: 't'})
    await client.create({_id: 'drafts.a', _type: 't'})
    expect(await act({type: 'document.delete', publishedId: 'a', includeDrafts: []})).toMatchObject(
      {
        status: 409,
        type: 'documentHasVersionsError',
      },
    )
    expect([get('a'), get('drafts.a')]).not.toContain(null)
  })

  test('purge forgets the history too', async () => {
    await client.create({_id: 'a', _type: 't'})
    await act({type: 'document.delete', publishedId: 'a', includeDrafts: [], purge: true})
    const {body} = await request(lake, '/v1/data/history/production/transactions/a')
    expect(body).toBe('')
  })

  test('liveEdit types are mutated under their published id', async () => {
    await client.createIfNotExists({_id: 'live', _type: 't'})
    await client.patch('live').set({n: 1}).commit()
    const {body} = await request(lake, '/v1/data/history/production/events/documents/live')
    expect(body).toMatchObject({
      events: {live: [{type: 'updateLiveDocument'}, {type: 'createLiveDocument'}]},
    })
  })

  test('duplicate: a new draft with the content of another', async () => {
    await client.create({_id: 'a', _type: 't', list: [{_key: 'k', n: 1}]})
    await act({
      type: 'document.create',
      publishedId: 'copy',
      attributes: {...(get('a') as object), _id: 'drafts.copy'},
      ifExists: 'fail',
    })
    expect(get('drafts.copy')).toEqual({_id: 'drafts.copy', _type: 't', list: [{_key: 'k', n: 1}]})
  })
})

describe('two windows on one document', () => {
  test('concurrent edits of different fields both survive, and of one field the last wins', async () => {
    await client.create({_id: 'drafts.a', _type: 't', list: [{_key: 'k', n: 0}]})
    const edit = (set: object) => act({type: 'document.edit', ...ids, patch: {set}})
    const answers = await Promise.all(
      Array.from({length: 20}, (_, n) => [
        edit({title: `title ${n}`}),
        edit({'list[_key=="k"].n': n}),
        edit({[`field${n}`]: n}),
      ]).flat(),
    )
    expect(new Set(answers.map(({status}) => status))).toEqual(new Set([200]))
    expect(get('drafts.a')).toEqual({
      _id: 'drafts.a',
      _type: 't',
      title: expect.stringMatching(/^title \d+$/),
      list: [{_key: 'k', n: expect.any(Number)}],
      ...Object.fromEntries(Array.from({length: 20}, (_, n) => [`field${n}`, n])),
    })
  })
})

describe('guards', () => {
  test.each([
    ['ifDraftRevisionId', {ifDraftRevisionId: 'other'}],
    ['ifPublishedRevisionId', {ifPublishedRevisionId: 'other'}],
  ])('publish with another %s is a conflict', async (_, condition) => {
    await client.create({_id: 'a', _type: 't'})
    await client.create({_id: 'drafts.a', _type: 't'})
    expect(await act({type: 'document.publish', ...ids, ...condition})).toMatchObject({
      status: 409,
      type: 'documentRevisionIDDoesNotMatchError',
    })
  })

  test('publishing what refers to nothing is a conflict that names both', async () => {
    await client.create({
      _id: 'drafts.a',
      _type: 't',
      r: {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 't'}},
    })
    const refused = await act({type: 'document.publish', ...ids})
    expect(refused).toMatchObject({status: 409, type: 'documentReferenceDoesNotExistError'})
    expect(refused.description).toContain('"a" references non-existent document "b"')
  })

  test('deleting what is referred to is a conflict that names both, and so is unpublishing it', async () => {
    await client.create({_id: 'b', _type: 't'})
    await client.create({_id: 'a', _type: 't', r: {_type: 'reference', _ref: 'b'}})
    const described = expect.stringContaining(
      '"b" cannot be deleted as there are references to it from "a"',
    )
    const conflict = {
      status: 409,
      type: 'documentHasExistingReferencesError',
      description: described,
    }
    expect(await act({type: 'document.delete', publishedId: 'b', includeDrafts: []})).toEqual(
      conflict,
    )
    expect(await act({type: 'document.unpublish', draftId: 'drafts.b', publishedId: 'b'})).toEqual(
      conflict,
    )
  })

  test('_strengthenOnPublish makes a reference strong, unless its field is weak', async () => {
    await client.create({_id: 'b', _type: 't'})
    await client.create({
      _id: 'drafts.a',
      _type: 't',
      strong: reference({}),
      weak: reference({weak: true}),
    })
    await act({type: 'document.publish', ...ids})
    expect(get('a')).toEqual({
      _id: 'a',
      _type: 't',
      strong: {_type: 'reference', _ref: 'b'},
      weak: {_type: 'reference', _ref: 'b', _weak: true},
    })
  })

  test.each([
    ['an unknown type', {type: 'document.explode'}],
    [
      'an id of another document',
      {type: 'document.publish', draftId: 'drafts.b', publishedId: 'a'},
    ],
    [
      'a draft for a published id',
      {type: 'document.publish', draftId: 'drafts.a', publishedId: 'drafts.a'},
    ],
    ['no id', {type: 'document.discard'}],
    ['an unknown patch operation', {type: 'document.edit', ...ids, patch: {push: {n: 1}}}],
  ])('%s is a 400', async (_, action) => {
    expect((await act(action)).status).toBe(400)
  })

  test('all actions of a request happen, or none', async () => {
    const refused = await act(
      {
        type: 'document.create',
        publishedId: 'a',
        attributes: {_id: 'drafts.a', _type: 't'},
        ifExists: 'fail',
      },
      {type: 'document.publish', draftId: 'drafts.b', publishedId: 'b'},
    )
    expect([refused.status, get('drafts.a')]).toEqual([409, null])
  })

  test('a dry run says what the real run would, and changes nothing', async () => {
    const create = {
      actionType: 'sanity.action.document.create',
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 't'},
      ifExists: 'fail',
    }
    expect([
      (await dry([create])).status,
      (await dry([create, create])).status,
      get('drafts.a'),
    ]).toEqual([200, 409, null])
  })
})

describe('releases', () => {
  beforeEach(async () => {
    await client.create({_id: 'a', _type: 't', n: 1})
    await client.create({_id: 'going', _type: 't'})
    await act({type: 'release.create', releaseId: 'r1', metadata: {title: 'One'}})
    await act(
      {type: 'document.version.create', publishedId: 'a', baseId: 'a', versionId: 'versions.r1.a'},
      {type: 'document.edit', draftId: 'versions.r1.a', publishedId: 'a', patch: {set: {n: 2}}},
      {
        type: 'document.version.create',
        publishedId: 'new',
        document: {_id: 'versions.r1.new', _type: 't'},
      },
      {type: 'document.version.unpublish', versionId: 'versions.r1.going', publishedId: 'going'},
    )
  })

  test('publish carries out everything at once', async () => {
    expect([get('versions.r1.a'), state()]).toEqual([
      {_id: 'versions.r1.a', _type: 't', n: 2},
      'active',
    ])
    expect((await act({type: 'release.publish', releaseId: 'r1'})).status).toBe(200)
    expect([get('a'), get('new'), get('going'), get('versions.r1.a'), state()]).toEqual([
      {_id: 'a', _type: 't', n: 2},
      {_id: 'new', _type: 't'},
      null,
      null,
      'published',
    ])
  })

  test('archive takes the versions away, unarchive brings them back, delete ends it', async () => {
    await act({type: 'release.archive', releaseId: 'r1'})
    expect([get('versions.r1.a'), state()]).toEqual([null, 'archived'])
    await act({type: 'release.unarchive', releaseId: 'r1'})
    expect([get('versions.r1.a'), state()]).toEqual([
      {_id: 'versions.r1.a', _type: 't', n: 2},
      'active',
    ])
    expect((await act({type: 'release.delete', releaseId: 'r1'})).status).toBe(409)
    await act({type: 'release.archive', releaseId: 'r1'}, {type: 'release.delete', releaseId: 'r1'})
    expect(get('_.releases.r1')).toBe(null)
  })

  test('schedule, unschedule, edit', async () => {
    const publishAt = '2030-01-01T00:00:00Z'
    await act({type: 'release.schedule', releaseId: 'r1', publishAt})
    expect(get('_.releases.r1')).toMatchObject({state: 'scheduled', publishAt})
    await act({type: 'release.unschedule', releaseId: 'r1'})
    await act({type: 'release.edit', releaseId: 'r1', patch: {set: {'metadata.title': 'Two'}}})
    expect(get('_.releases.r1')).toEqual({
      _id: '_.releases.r1',
      _type: 'system.release',
      name: 'r1',
      state: 'active',
      metadata: {releaseType: 'undecided', title: 'Two'},
    })
  })

  test('a scheduled release publishes itself when its time comes', async () => {
    const publishAt = new Date(Date.now() + 200).toISOString()
    await act({type: 'release.schedule', releaseId: 'r1', publishAt})
    await expect.poll(() => state()).toBe('published')
    expect([get('a'), get('new'), get('going'), get('versions.r1.a')]).toEqual([
      {_id: 'a', _type: 't', n: 2},
      {_id: 'new', _type: 't'},
      null,
      null,
    ])
    const {body} = await request(lake, '/v1/data/history/production/transactions/a?reverse=true')
    const [latest] = String(body).split('\n')
    expect(JSON.parse(latest ?? '')).toMatchObject({author: '<system>'})
  })

  test('one that cannot be published becomes active again, and says why', async () => {
    await client.create({_id: 'holder', _type: 't', to: {_type: 'reference', _ref: 'going'}})
    await act({type: 'release.schedule', releaseId: 'r1', publishAt: '2020-01-01T00:00:00Z'})
    await expect.poll(() => state()).toBe('active')
    expect([get('_.releases.r1'), get('a')]).toEqual([
      {
        _id: '_.releases.r1',
        _type: 'system.release',
        name: 'r1',
        state: 'active',
        metadata: {releaseType: 'undecided', title: 'One'},
        error: {message: expect.stringContaining('"going" cannot be deleted')},
      },
      {_id: 'a', _type: 't', n: 1},
    ])
  })

  test('one whose time passes while the lake is away is published at its next start', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
    const start = (now: string) =>
      startTestLake({dataDir, memory: false, clock: () => new Date(now)})
    const first = await start('2030-01-01T00:00:00Z')
    await post(first, '/v1/data/actions/production', {
      actions: [
        {actionType: 'sanity.action.release.create', releaseId: 'r1'},
        {
          actionType: 'sanity.action.release.schedule',
          releaseId: 'r1',
          publishAt: '2030-01-02T00:00:00Z',
        },
      ],
    })
    await first.close()
    const second = await start('2030-01-03T00:00:00Z')
    const release = () => second.dataset('production').get('_.releases.r1')
    await expect.poll(() => release()?.['state']).toBe('published')
    expect(release()).toMatchObject({publishedAt: '2030-01-03T00:00:00.000Z'})
    await second.close()
    rmSync(dataDir, {recursive: true})
  })
})
