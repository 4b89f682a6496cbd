import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {createSite} from '../../examples/site/app.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {seedContent} from '../../scripts/lib/seed-content.ts'

const SECRET = 'a-secret-of-this-test'
const UNPUBLISHED = 'Zymurgy'
const HOSTILE = `"><script>alert(1)</script>' onmouseover='x`

/** The example site as readers get it: server-rendered, from the lake with the content set. */
describe('the example site', () => {
  let lake: Lake
  let folder: string
  let writer: SanityClient
  let site: ReturnType<typeof createSite>
  const failures: unknown[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'))
    lake = await startLake({dataDir: folder, memory: true, port: 0})
    writer = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await seedContent(writer, contentSet)
    await writer.create({
      _id: 'drafts.condition-unpublished',
      _type: 'condition',
      title: `${UNPUBLISHED} disease`,
      slug: {_type: 'slug', current: 'unpublished'},
      summary: `${UNPUBLISHED} is not published.`,
    })
    const published = await writer.getDocument('condition-akathisia')
    await writer.create({
      ...published,
      _id: 'drafts.condition-akathisia',
      _type: 'condition',
      title: `${UNPUBLISHED} restlessness`,
      summary: `${UNPUBLISHED} again.`,
    })
    await writer
      .patch('symptom-fatigue')
      .set({previousSlugs: ['weariness']})
      .commit()
    site = siteOf(lake.url)
  })

  afterAll(async () => {
    await lake.close()
    rmSync(folder, {recursive: true, force: true})
  })

  const siteOf = (url: string) =>
    createSite({
      // Readers' client has no token.
      client: lakeClient({url, dataset: 'production'}),
      origin: 'https://health.example',
      now: () => new Date('2026-11-25T12:00:00Z'),
      preview: {client: writer, secret: SECRET, studioOrigin: 'http://localhost:3333'},
      onError: (error) => failures.push(error),
    })

  const paths = async (): Promise<string[]> => {
    const xml = await (await site.request('/sitemap.xml')).text()
    return [...xml.matchAll(/<loc>https:\/\/health\.example([^<]*)<\/loc>/g)].map(
      ([, path = '']) => path || '/',
    )
  }

  test('answers every address of its sitemap with one heading, structured data, and nothing unpublished', async () => {
    const addresses = [
      ...(await paths()),
      '/',
      '/a-to-z',
      '/conditions',
      '/articles',
      '/glossary',
      '/search?q=legs',
      '/compare?first=iron-deficiency&second=restless-legs-syndrome',
      '/symptom-checker?symptom=fatigue',
      `/search?q=${UNPUBLISHED}`,
    ]
    const wrong: string[] = []
    for (const address of addresses) {
      const response = await site.request(address)
      const html = await response.text()
      if (response.status !== 200) wrong.push(`${address}: ${response.status}`)
      if (html.match(/<h1[\s>]/g)?.length !== 1) wrong.push(`${address}: not one h1`)
      // The search repeats the word that was asked for, and nothing that goes with it.
      if (/Zymurgy (?:disease|restlessness|is not|again)/.test(html)) {
        wrong.push(`${address}: unpublished`)
      }
      for (const [, json = ''] of html.matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      )) {
        if (json.includes('null')) wrong.push(`${address}: null in JSON-LD`)
        JSON.parse(json)
      }
    }
    expect(wrong).toEqual([])
    expect(addresses.length).toBeGreaterThan(120)
    expect(failures).toEqual([])
  })

  test.each(['/conditions/unpublished', '/conditions/nope', '/nope', '/conditions/..%2f..%2fx'])(
    'has no page at %s',
    async (address) => {
      const response = await site.request(address)
      expect(response.status).toBe(404)
      expect(response.headers.get('cache-control')).toBe('private, no-store')
      expect(await response.text()).toContain('<h1')
    },
  )

  test.each([
    `/search?q=${encodeURIComponent(HOSTILE)}`,
    `/conditions/${encodeURIComponent(HOSTILE)}`,
    `/compare?first=${encodeURIComponent(HOSTILE)}&second=x`,
    `/symptom-checker?symptom=${encodeURIComponent(HOSTILE)}`,
  ])('writes nothing of a hostile request as markup: %s', async (address) => {
    const html = await (await site.request(address)).text()
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain(`onmouseover='x`)
  })

  test('shows drafts to who knows the secret, which leaves the address at once, and to nobody else', async () => {
    const asked = '/conditions/akathisia?preview=drafts'
    expect((await site.request(asked)).status).toBe(401)
    expect((await site.request(`${asked}&secret=guessed-but-wrong`)).status).toBe(401)
    expect((await site.request('/live?preview=drafts')).status).toBe(401)

    const known = await site.request(`${asked}&secret=${SECRET}`)
    expect([known.status, known.headers.get('location')]).toEqual([303, asked])
    const cookie = known.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^preview=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)

    const headers = {cookie: cookie.split(';')[0] ?? ''}
    const draft = await site.request(asked, {headers})
    expect(draft.headers.get('cache-control')).toBe('private, no-store')
    expect(await draft.text()).toContain(`${UNPUBLISHED} restlessness`)
    const normal = await site.request('/conditions/akathisia', {headers})
    expect(await normal.text()).not.toContain(UNPUBLISHED)
  })

  test('leads from a slug that changed to where the page is now', async () => {
    const response = await site.request('/symptoms/weariness')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/symptoms/fatigue'])
  })

  test('loads and runs nothing of others, and stands in no frame but the Studio’s', async () => {
    const response = await site.request('/')
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors http://localhost:3333",
    )
    expect(await response.text()).not.toMatch(/(?:src|href)="https?:\/\/(?!health\.example)/)
  })

  test('says that it cannot answer when the lake does not', async () => {
    const response = await siteOf('http://127.0.0.1:9').request('/conditions/akathisia')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60'])
    expect(await response.text()).toContain('<h1')
    expect(failures.splice(0)).toHaveLength(1)
  })
})
