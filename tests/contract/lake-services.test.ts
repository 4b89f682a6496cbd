import {createReadStream, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import sharp from 'sharp'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Lake} from '../../lake/index.ts'
import {
  clientFor,
  content,
  request,
  signIn,
  startTestLake,
  STUDIO_ORIGIN,
} from '../lake-support/lake.ts'

let lake: Lake

beforeEach(async () => {
  lake = await startTestLake({datasets: ['production', 'copy']})
})

afterEach(() => lake.close())

const png = () =>
  sharp({create: {width: 40, height: 20, channels: 3, background: 'red'}})
    .png()
    .toBuffer()

describe('assets', () => {
  test('an image is described, served with its type, and resized by width', async () => {
    const bytes = await png()
    const asset = await clientFor(lake).assets.upload('image', bytes, {filename: 'red.png'})
    expect(asset).toMatchObject({
      _id: `image-${asset.sha1hash}-40x20-png`,
      _type: 'sanity.imageAsset',
      assetId: asset.sha1hash,
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'red.png',
      size: bytes.length,
      path: `images/local/production/${asset.sha1hash}-40x20.png`,
      url: `${lake.url}/images/local/production/${asset.sha1hash}-40x20.png`,
      metadata: {dimensions: {width: 40, height: 20, aspectRatio: 2}, isOpaque: true},
    })
    const served = await fetch(asset.url)
    expect({
      same: Buffer.from(await served.arrayBuffer()).equals(bytes),
      type: served.headers.get('content-type'),
      disposition: served.headers.get('content-disposition'),
      sniff: served.headers.get('x-content-type-options'),
    }).toEqual({same: true, type: 'image/png', disposition: 'inline', sniff: 'nosniff'})
    const small = await fetch(`${asset.url}?w=10&fm=webp`)
    const {width, height, format} = await sharp(await small.arrayBuffer()).metadata()
    expect({width, height, format}).toEqual({width: 10, height: 5, format: 'webp'})
  })

  test('the same bytes are one asset', async () => {
    const bytes = await png()
    const client = clientFor(lake)
    const first = await client.assets.upload('image', bytes)
    const second = await client.assets.upload('image', bytes)
    expect([second._id, second._rev]).toEqual([first._id, first._rev])
  })

  test('a file that a browser could run is a download', async () => {
    const page = Buffer.from('<script>alert(1)</script>')
    const asset = await clientFor(lake).assets.upload('file', page, {
      filename: 'a"\r\nb.html',
      contentType: 'text/html',
    })
    const {headers} = await request(lake, new URL(asset.url).pathname)
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'application/octet-stream',
      'attachment; filename="a___b.html"',
    ])
  })

  test('an SVG is shown, and cannot run anything', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><script>alert(1)</script></svg>',
    )
    const asset = await clientFor(lake).assets.upload('image', svg, {filename: 'x.svg'})
    const {headers} = await request(lake, new URL(asset.url).pathname)
    expect([headers.get('content-type'), headers.get('content-security-policy')]).toEqual([
      'image/svg+xml',
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    ])
  })

  test('what is no image is refused, and leaves nothing', async () => {
    await expect(
      clientFor(lake).assets.upload('image', Buffer.from('no image')),
    ).rejects.toMatchObject({statusCode: 400})
    expect(lake.dataset('production').size).toBe(0)
  })

  test.each([
    '/images/local/production/..%2f..%2ftoken',
    '/images/local/production/%2e%2e%2f%2e%2e%2faccounts.sqlite',
    '/files/local/production/token',
    `/images/local/production/${'0'.repeat(40)}-1x1.png`,
  ])('%s is not there', async (path) => {
    expect((await request(lake, path)).status).toBe(404)
  })
})

describe('users and signing in', () => {
  test('me, without a session, with one, and with the write token', async () => {
    const me = async (token: string | null) => (await request(lake, '/v1/users/me', {token})).body
    const ada = await signIn(lake, 'ada')
    expect([await me(null), await me('expired'), await me(ada), await me(lake.token)]).toEqual([
      {},
      {},
      expect.objectContaining({id: 'ada', name: 'Ada', role: 'administrator'}),
      expect.objectContaining({id: 'lake-token'}),
    ])
  })

  test('the users that may sign in are offered', async () => {
    const {body} = await request(lake, '/v1/auth/providers', {token: null})
    expect(body).toEqual({
      thirdPartyLogin: false,
      providers: [
        {name: 'ada', title: 'Ada', url: `${lake.url}/v1/auth/login/ada`},
        {name: 'eve', title: 'Eve', url: `${lake.url}/v1/auth/login/eve`},
      ],
    })
  })

  test('nobody is signed in for a page of another origin', async () => {
    const path = `/v1/auth/login/ada?origin=${encodeURIComponent('http://evil.example')}`
    expect((await request(lake, path, {redirect: 'manual', token: null})).status).toBe(403)
  })

  test('the secret of a sign-in works once, and signing out ends the session', async () => {
    const login = await fetch(`${lake.url}/v1/auth/login/ada?origin=${STUDIO_ORIGIN}`, {
      redirect: 'manual',
    })
    const [, sid] = (login.headers.get('location') ?? '').split('#sid=')
    const trade = () => request(lake, `/v1/auth/fetch?sid=${sid}`, {token: null})
    const first = await trade()
    const {token} = first.body as {token: string}
    const id = async () => (await request(lake, '/v1/auth/id', {token})).body
    expect([first.status, (await trade()).status, await id()]).toEqual([200, 401, {id: 'ada'}])
    await request(lake, '/v1/auth/logout', {method: 'POST', token})
    expect(await id()).toEqual({})
  })

  test('profiles, project and datasets', async () => {
    const client = clientFor(lake)
    expect([
      (await request(lake, '/v1/users/ada,eve')).body,
      await client.datasets.list(),
      (await client.projects.getById('local')).displayName,
      (
        await request(lake, '/v1/projects/local/datasets/production/acl', {
          token: await signIn(lake, 'eve'),
        })
      ).body,
    ]).toMatchObject([
      [
        {id: 'ada', displayName: 'Ada'},
        {id: 'eve', displayName: 'Eve'},
      ],
      [{name: 'production'}, {name: 'copy'}],
      'local',
      [{permissions: ['read']}, {permissions: ['create', 'update']}],
    ])
  })

  test('what the Studio remembers is kept for each user', async () => {
    const ada = await signIn(lake, 'ada')
    const eve = await signIn(lake, 'eve')
    const pair = [{key: 'layout', value: {compact: true}}]
    await request(lake, '/v1/users/me/keyvalue', {
      method: 'PUT',
      body: JSON.stringify(pair),
      token: ada,
    })
    const read = async (token: string) =>
      (await request(lake, '/v1/users/me/keyvalue/layout,other', {token})).body
    expect([await read(ada), await read(eve)]).toEqual([pair, []])
  })
})

describe('export and import, with the libraries of the command line', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lake-'))
  })

  afterEach(() => rmSync(folder, {recursive: true}))

  test('a dataset goes out and comes back in, with drafts, references and assets', async () => {
    const client = clientFor(lake)
    const asset = await client.assets.upload('image', await png())
    await client.create({_id: 'b', _type: 't', n: 1})
    await client.create({
      _id: 'a',
      _type: 't',
      to: {_type: 'reference', _ref: 'b'},
      image: {_type: 'image', asset: {_type: 'reference', _ref: asset._id}},
    })
    await client.create({_id: 'drafts.a', _type: 't'})
    const archive = join(folder, 'out.tar.gz')
    await exportDataset({client: client as never, dataset: 'production', outputPath: archive})
    const copy = clientFor(lake, {dataset: 'copy'})
    await sanityImport(createReadStream(archive), {
      client: copy as never,
      operation: 'create',
    } as never)
    const all = async (of: typeof client) =>
      (await of.fetch('*[_type == "t"] | order(_id)', {}, {perspective: 'raw'})).map(content)
    expect(await all(copy)).toEqual(await all(client))
    expect(await copy.fetch('count(*[_type == "sanity.imageAsset"])')).toBe(1)
  })

  test('an import of NDJSON with references forward is complete, and creates nothing twice', async () => {
    const file = join(folder, 'in.ndjson')
    const documents = Array.from({length: 250}, (_, n) => ({
      _id: `d${n}`,
      _type: 't',
      next: {_type: 'reference', _ref: `d${(n + 1) % 250}`},
    }))
    writeFileSync(file, documents.map((document) => JSON.stringify(document)).join('\n'))
    const client = clientFor(lake)
    const run = () =>
      sanityImport(createReadStream(file), {
        client: client as never,
        operation: 'createOrReplace',
      } as never)
    await run()
    await run()
    expect(
      await client.fetch(
        '{"n": count(*[_type == "t"]), "linked": count(*[defined(next->_id)]), "weak": count(*[next._weak])}',
      ),
    ).toEqual({n: 250, linked: 250, weak: 0})
  })

  test('export needs a token', async () => {
    expect((await request(lake, '/v1/data/export/production', {token: null})).status).toBe(401)
  })
})
