import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'

import sharp from 'sharp'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'

import {fetchImage, isPrivateAddress, type FetchOptions} from '../../importer/assets/remote.ts'
import {openWorkshop, type Workshop} from './import-lake.ts'

let shop: Workshop
let picture: Buffer

beforeAll(async () => {
  picture = await sharp({create: {width: 3, height: 2, channels: 3, background: 'red'}})
    .png()
    .toBuffer()
})
beforeEach(async () => {
  shop = await openWorkshop()
})
afterEach(() => shop.close())

function imagesOf(): Promise<string[]> {
  return shop.client.fetch('*[_type == "sanity.imageAsset"]._id', {}, {perspective: 'raw'})
}

describe('images of articles', () => {
  it('are uploaded once, with their text alternative, from paths with a blank and a per cent sign', async () => {
    shop.write('in/pictures/red 100%.png', picture)
    shop.write('in/pictures/copy.png', picture)
    const path = shop.write(
      'in/a.md',
      '# Iron and You\n\nText.\n\n![Red iron](<pictures/red 100%.png>)\n\n![Same](pictures/copy.png "t")\n',
    )
    const {documents, totals} = await shop.run({}, [path])
    const ids = await imagesOf()
    expect(ids.length).toBe(1)
    expect(ids[0]).toMatch(/^image-[0-9a-f]{40}-3x2-png$/)
    expect(totals.created).toBe(1)
    expect(documents[0]?.warnings.filter(({field}) => field === 'image')).toEqual([])
    const figures = await shop.client.fetch(
      '*[_type == "article"][0].body[_type == "figure"]{alt, "asset": image.asset._ref}',
      {},
      {perspective: 'raw'},
    )
    expect(figures).toEqual([
      {alt: 'Red iron', asset: ids[0]},
      {alt: 'Same', asset: ids[0]},
    ])
    expect((await shop.run({}, [path])).totals.mutations).toBe(0)
  })

  it('are checked in a dry run without being uploaded', async () => {
    shop.write('in/a.png', picture)
    const path = shop.write('in/a.md', '# Iron and You\n\nText.\n\n![Red](a.png)\n')
    const {totals} = await shop.run({dryRun: true}, [path])
    expect([totals.created, totals.setAside]).toEqual([1, 0])
    expect(await imagesOf()).toEqual([])
  })

  it('that cannot be had are warnings, and the three articles are imported', async () => {
    shop.write('in/page.png', '<!doctype html><h1>404</h1>')
    shop.write('in/a.md', '# First One\n\nText.\n\n![A map](page.png)\n')
    shop.write('in/b.md', '# Second One\n\nText.\n\n![](none.png)\n')
    shop.write('in/c.md', '# Third One\n\nText.\n\n![x](https://example.org/a.png)\n')
    const {documents} = await shop.run({}, [`${shop.folder}/in`])
    expect(
      documents.map(({status, warnings, ledger}) => [
        status,
        warnings.find(({field}) => field === 'image')?.message,
        ledger.map(({construct, words}) => [construct, words]),
      ]),
    ).toEqual([
      [
        'created',
        'The image page.png was left out: it is an HTML page, as servers send for an error, and no image.',
        [['image', 2]],
      ],
      [
        'created',
        'The image none.png was left out: there is no such file beside the article.',
        [['image', 0]],
      ],
      [
        'created',
        'The image https://example.org/a.png was left out: it is on the web. Use --fetch-images to fetch such images.',
        [['image', 1]],
      ],
    ])
  })

  it('without a text alternative are imported, and an editor is asked for one', async () => {
    shop.write('in/a.png', picture)
    const path = shop.write('in/a.html', '<h1>Iron and You</h1><p>Text.</p><img src="a.png">')
    const {documents} = await shop.run({}, [path])
    expect(documents[0]?.status).toBe('created')
    expect(documents[0]?.warnings[0]).toEqual({
      file: 'a.html',
      line: 1,
      field: 'alt',
      message:
        'The image a.png has no text alternative. Write one in the Studio, or mark the image as decorative.',
    })
  })
})

describe('images from the web', () => {
  let server: Server
  let base: string

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/away') response.writeHead(302, {location: '/a.png'}).end()
      else if (request.url === '/round') response.writeHead(302, {location: '/round'}).end()
      else if (request.url === '/a.png') response.end(picture)
      else if (request.url === '/page.png') response.end('<!doctype html><h1>Sorry</h1>')
      else if (request.url === '/large.png') response.end(Buffer.alloc(2_000))
      else if (request.url === '/slow.png') response.write('a')
      else if (request.url === '/never.png') return
      else if (request.url === '/inside') {
        response.writeHead(302, {location: 'http://10.0.0.1/a.png'}).end()
      } else if (request.url === '/inside-by-name') {
        response.writeHead(302, {location: 'http://intranet.example/a.png'}).end()
      } else if (request.url === '/file') {
        response.writeHead(302, {location: 'file:///etc/passwd'}).end()
      } else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** The internet, as it looks to the fetching of images: names, with this server behind the public ones. */
  const NAMES: Record<string, string[]> = {
    'pictures.example': ['127.0.0.1'],
    'intranet.example': ['192.168.1.7'],
    'both.example': ['127.0.0.1', '10.0.0.8'],
    'six.example': ['fd00::8'],
  }
  const internet: Partial<FetchOptions> = {
    allowed: (address) => address === '127.0.0.1' || !isPrivateAddress(address),
    resolve: (name, _options, answer) => {
      const addresses = NAMES[name]?.map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }))
      if (addresses) answer(null, addresses)
      else answer(new Error(`nobody knows ${name}`), [])
    },
    largest: 1_000,
    timeoutMs: 300,
  }
  const at = (host: string, path = '/a.png'): string =>
    `http://${host}:${new URL(base).port}${path}`

  it('are fetched by the name of their server', async () => {
    expect(Buffer.from(await fetchImage(at('pictures.example'), internet))).toEqual(picture)
  })

  const INSIDE = 'its address is one of this machine or of a private network'

  it.each([
    ['a name that leads inside', 'intranet.example', '/a.png', INSIDE],
    ['a name that leads inside in IPv6', 'six.example', '/a.png', INSIDE],
    ['a name that leads outside and inside', 'both.example', '/a.png', INSIDE],
    ['a redirect to a private address', 'pictures.example', '/inside', INSIDE],
    ['a redirect to a name that leads inside', 'pictures.example', '/inside-by-name', INSIDE],
    ['a redirect to a file', 'pictures.example', '/file', 'file: is no address of the web'],
    ['a name that nobody knows', 'none.example', '/a.png', 'nobody knows none.example'],
    ['too many bytes', 'pictures.example', '/large.png', 'it has more than 0.001 MB'],
    ['no answer', 'pictures.example', '/never.png', 'it did not come within 0.3 s'],
    ['an answer without an end', 'pictures.example', '/slow.png', 'it did not come within 0.3 s'],
  ])('are refused with the reason: %s', async (_name, host, path, message) => {
    await expect(fetchImage(at(host, path), internet)).rejects.toThrow(message)
  })

  it('come with the article where that is asked for, and what cannot be had is a warning', async () => {
    const sources = ['/a.png', '/page.png', '/large.png', '/inside'].map((path) =>
      at('pictures.example', path),
    )
    const figures = sources.map((src) => `<img src="${src}" alt="Iron">`).join('')
    const path = shop.write('in/a.html', `<h1>Iron and You</h1><p>Text.</p>${figures}`)
    const {documents} = await shop.run({fetchImages: true, fetch: internet}, [path])
    const [report] = documents
    expect([report?.status, report?.images]).toEqual(['created', 1])
    expect(
      report?.warnings.filter(({field}) => field === 'image').map(({message}) => message),
    ).toEqual(
      [
        [sources[1], 'it is an HTML page, as servers send for an error, and no image'],
        [sources[2], 'it has more than 0.001 MB'],
        [sources[3], INSIDE],
      ].map(([src, reason]) => `The image ${src} was left out: ${reason}.`),
    )
    expect(await imagesOf()).toEqual([expect.stringMatching(/^image-[0-9a-f]{40}-3x2-png$/)])
  })

  it.each(['/a.png', '/away'])('are fetched, also behind a redirect: %s', async (path) => {
    expect(Buffer.from(await fetchImage(base + path, {allowed: () => true}))).toEqual(picture)
  })

  it.each([
    ['/none', 'the server answers 404'],
    ['/round', 'it is redirected more than 5 times'],
  ])('say why they were not: %s', async (path, message) => {
    await expect(fetchImage(base + path, {allowed: () => true})).rejects.toThrow(message)
  })

  it.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://[::1]',
    'http://169.254.169.254',
    'http://0x7f000001',
  ])('are never fetched from inside: %s', async (address) => {
    await expect(fetchImage(`${address}:${new URL(base).port}/a.png`)).rejects.toThrow(
      'its address is one of this machine or of a private network',
    )
  })

  it.each([
    ['10.1.2.3', true],
    ['172.20.0.1', true],
    ['192.168.1.1', true],
    ['100.64.0.1', true],
    ['fd00::1', true],
    ['fe80::1', true],
    ['::ffff:10.0.0.1', true],
    ['8.8.8.8', false],
    ['2001:4860:4860::8888', false],
  ])('%s is private: %s', (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected)
  })
})
