import {evaluate, parse} from 'groq-js'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {startLake, type Grant, type Lake, type LakeUser} from '../../lake/index.ts'
import {clientFor, post, request} from '../lake-support/lake.ts'

/*
 * A newsroom: writers write drafts, checkers who did not write one may set it to "checked", and
 * what is checked may be published, as it is.
 */
const DRAFTS = '_id in path("drafts.**")'
const PUBLISH =
  '$action == "sanity.action.document.publish" && *[_id in path("drafts.**")][0].state == "checked"'

const READ: Grant = {filter: '_id in path("**")', permissions: ['read', 'history']}
const PUBLISHING: Grant[] = [
  {filter: `!(${DRAFTS}) && state == "checked"`, permissions: ['create'], change: PUBLISH},
  {filter: `!(${DRAFTS})`, permissions: ['update'], change: PUBLISH},
]

const user = (id: string, grants?: Grant[]): LakeUser => ({
  id,
  name: id,
  email: `${id}@example.org`,
  roles: [{name: 'r', title: 'R'}],
  ...(grants ? {grants} : {}),
})

const USERS = [
  user('wanda', [
    READ,
    {
      filter: `${DRAFTS} && _type == "story"`,
      permissions: ['create', 'update'],
      // Taking a draft away is no change of its state.
      change:
        'coalesce(after().state, "draft") != "checked" || delta::operation() == "delete" || delta::changedOnly((note))',
    },
    ...PUBLISHING,
  ]),
  user('carl', [
    READ,
    {
      filter: DRAFTS,
      permissions: ['update', 'create'],
      change: 'delta::changedOnly((state, note)) && before().author != identity()',
    },
    {filter: DRAFTS, permissions: ['create', 'update'], change: 'delta::operation() == "delete"'},
    ...PUBLISHING,
  ]),
  user('vera', [{filter: '_type == "story" && !defined(secret)', permissions: ['read']}]),
  user('rita', [READ, {filter: '_type == "system.release"', permissions: ['update']}]),
  user('adam'),
]

let lake: Lake
const tokens: Record<string, string> = {}

const act = (who: string, ...actions: object[]) =>
  post(lake, '/v2025-02-19/data/actions/production', {actions}, tokens[who])
const mutate = (who: string, ...mutations: object[]) =>
  post(lake, '/v2025-02-19/data/mutate/production', {mutations}, tokens[who])

const errorOf = (body: unknown) => (body as {error: unknown}).error

const edit = (id: string, set: object) => ({
  actionType: 'sanity.action.document.edit',
  draftId: `drafts.${id}`,
  publishedId: id,
  patch: {set},
})
const publish = (id: string) => ({
  actionType: 'sanity.action.document.publish',
  draftId: `drafts.${id}`,
  publishedId: id,
})

beforeAll(async () => {
  lake = await startLake({dataDir: '', memory: true, port: 0, users: USERS})
  for (const {id} of USERS) tokens[id] = lake.signIn(id)
})

afterAll(() => lake.close())

const write = async (id: string, fields: object = {}) => {
  const draft = {_id: `drafts.${id}`, _type: 'story', author: 'wanda', text: 'a', ...fields}
  expect((await mutate('adam', {createOrReplace: draft})).status).toBe(200)
}

describe('grants', () => {
  test('a refusal has the shape of the hosted service', async () => {
    const {status, body} = await mutate(
      'wanda',
      {create: {_id: 'drafts.shape', _type: 'story'}},
      {create: {_id: 'drafts.other', _type: 'user'}},
    )
    expect({
      status,
      error: errorOf(body),
      kept: lake.dataset('production').get('drafts.shape'),
    }).toEqual({
      status: 403,
      error: {
        type: 'mutationError',
        description:
          'The mutation(s) failed: Insufficient permissions; permission "create" required',
        items: [
          {
            index: 1,
            error: {
              type: 'insufficientPermissionsError',
              permission: 'create',
              id: 'drafts.other',
              description: 'Insufficient permissions; permission "create" required',
            },
          },
        ],
      },
      kept: undefined,
    })
    await expect(
      clientFor(lake, {token: tokens['wanda']}).create({_id: 'drafts.other', _type: 'user'}),
    ).rejects.toThrow('Insufficient permissions; permission "create" required')
  })

  test('only who did not write a draft may set its state, and nothing else with it', async () => {
    await write('sign')
    await write('own', {author: 'carl'})
    const status = async (who: string, id: string, set: object) =>
      (await act(who, edit(id, set))).status
    expect({
      byWriter: await status('wanda', 'sign', {state: 'checked'}),
      withAnEdit: await status('carl', 'sign', {state: 'checked', text: 'b'}),
      ofOwn: await status('carl', 'own', {state: 'checked'}),
      ofOwnInDisguise: await status('carl', 'own', {state: 'checked', author: 'wanda'}),
      byChecker: await status('carl', 'sign', {state: 'checked'}),
      editOfChecked: await status('wanda', 'sign', {text: 'b'}),
      noteOnChecked: await status('wanda', 'sign', {note: 'x'}),
    }).toEqual({
      byWriter: 403,
      withAnEdit: 403,
      ofOwn: 403,
      ofOwnInDisguise: 403,
      byChecker: 200,
      editOfChecked: 403,
      noteOnChecked: 200,
    })
  })

  test('only a checked draft is published, as it is, and only by the action', async () => {
    await write('news')
    const early = await act('wanda', publish('news'))
    const inOne = await act('wanda', edit('news', {state: 'checked'}), publish('news'))
    const checked = await act('carl', edit('news', {state: 'checked'}))
    const swapped = await act('wanda', edit('news', {text: 'other'}), publish('news'))
    const raw = await mutate('wanda', {create: {_id: 'news', _type: 'story', state: 'checked'}})
    const published = await act('wanda', publish('news'))
    expect(errorOf(early.body)).toEqual({
      type: 'insufficientPermissionsError',
      permission: 'create',
      id: 'news',
      description: 'Insufficient permissions; permission "create" required',
    })
    expect({
      early: early.status,
      inOne: inOne.status,
      checked: checked.status,
      swapped: swapped.status,
      raw: raw.status,
      published: published.status,
      stored: lake.dataset('production').get('news')?.['text'],
    }).toEqual({
      early: 403,
      inOne: 403,
      checked: 200,
      swapped: 403,
      raw: 403,
      published: 200,
      stored: 'a',
    })
    const log = await request(
      lake,
      '/v1/data/history/production/transactions/drafts.news?excludeContent=true',
    )
    const authors = String(log.body)
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as {author: string}).author)
    expect(authors).toEqual(['adam', 'carl', 'wanda'])
  })

  test('a scheduled release is published with the rights of whoever scheduled it', async () => {
    const release = async (who: string, name: string) => {
      const publishAt = '2020-01-01T00:00:00Z'
      await act(
        'adam',
        {actionType: 'sanity.action.release.create', releaseId: name},
        {
          actionType: 'sanity.action.document.version.create',
          publishedId: `in-${name}`,
          document: {_id: `versions.${name}.in-${name}`, _type: 'story'},
        },
      )
      await act(who, {actionType: 'sanity.action.release.schedule', releaseId: name, publishAt})
      const state = () => lake.dataset('production').get(`_.releases.${name}`)
      await expect.poll(() => state()?.['state']).not.toBe('scheduled')
      return {state: state()?.['state'], error: state()?.['error']}
    }
    expect({rita: await release('rita', 'one'), adam: await release('adam', 'two')}).toEqual({
      rita: {
        state: 'active',
        error: {message: 'Insufficient permissions; permission "create" required'},
      },
      adam: {state: 'published', error: undefined},
    })
  })

  test('reading, history and forgetting each need their permission', async () => {
    await write('open')
    await write('hidden', {secret: true})
    const client = clientFor(lake, {token: tokens['vera']}).withConfig({perspective: 'raw'})
    const seen = await client.fetch('*[_id in ["drafts.open", "drafts.hidden"]]._id')
    const history = async (who: string) => {
      const path = '/v1/data/history/production/transactions/drafts.open'
      const {body} = await request(lake, path, {token: tokens[who] ?? null})
      return String(body).split('\n').filter(Boolean).length
    }
    const discard = {
      actionType: 'sanity.action.document.version.discard',
      versionId: 'drafts.open',
      purge: true,
    }
    const before = {vera: await history('vera'), wanda: await history('wanda')}
    const purged = await act('wanda', discard)
    expect({seen, before, status: purged.status, error: errorOf(purged.body)}).toEqual({
      seen: ['drafts.open'],
      before: {vera: 0, wanda: 1},
      status: 403,
      error: {
        type: 'insufficientPermissionsError',
        description:
          'Insufficient permissions; permission "editHistory" required on document "drafts.open"',
      },
    })
    expect((await act('adam', discard)).status).toBe(200)
  })

  test('the Studio gets filters that it can evaluate, without the conditions on changes', async () => {
    const acl = async (who: string) => {
      const path = '/v2021-06-07/projects/local/datasets/production/acl'
      const {body} = await request(lake, path, {token: tokens[who] ?? null})
      return body as Grant[]
    }
    const granted = await acl('wanda')
    const draft = {_id: 'drafts.a', _type: 'story'}
    const allows = async (permission: string, document: object) => {
      for (const {filter, permissions} of granted) {
        const found = await evaluate(parse(`*[${filter}]`), {dataset: [document]})
        const matches: unknown[] = await found.get()
        if (matches.length === 1 && permissions.some((one) => one === permission)) return true
      }
      return false
    }
    expect({
      keys: [...new Set(granted.flatMap((grant) => Object.keys(grant)))],
      everything: await acl('adam'),
      draft: await allows('create', draft),
      unchecked: await allows('create', {...draft, _id: 'a'}),
      checked: await allows('create', {...draft, _id: 'a', state: 'checked'}),
    }).toEqual({
      keys: ['filter', 'permissions'],
      everything: [
        {
          filter: '_id in path("**")',
          permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage'],
        },
      ],
      draft: true,
      unchecked: false,
      checked: true,
    })
  })

  test.each<[string, Grant, string]>([
    [
      'a filter',
      {filter: '_type ==', permissions: ['read']},
      'The grants of the user "x": The filter "_type ==" cannot be used: ',
    ],
    [
      'a condition',
      {filter: 'true', permissions: ['update'], change: 'delta::changedAny(a[0])'},
      'The grants of the user "x": The filter "delta::changedAny(a[0])" cannot be used: ',
    ],
    [
      'a permission',
      {filter: 'true', permissions: ['publish' as never]},
      'The grants of the user "x": There is no permission "publish", only read, create, update, ',
    ],
  ])('%s that cannot be used keeps the lake from starting', async (_, grant, reason) => {
    const start = startLake({dataDir: '', memory: true, port: 0, users: [user('x', [grant])]})
    await expect(start).rejects.toThrow(reason)
  })
})
