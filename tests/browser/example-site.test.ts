import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {SanityClient} from '@sanity/client'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {startSite, type RunningSite} from '../../examples/site/start-site.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {seedContent} from '../../scripts/lib/seed-content.ts'
import {expectAccessible, expectContrast} from './support/accessible.ts'
import {launchChromium} from '../../scripts/lib/chromium.ts'
import {watch, type Misconduct} from './support/browser.ts'
import {findBrowser} from './support/find-browser.ts'

const browserPath = findBrowser()
const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url))
const CONDITION = 'condition-restless-legs-syndrome'
const ARTICLE = 'article-iron-and-restless-legs'

/** One address of each kind of page. */
const PAGES = {
  home: '/',
  'a to z': '/a-to-z',
  condition: '/conditions/restless-legs-syndrome',
  symptom: '/symptoms/fatigue',
  cause: '/causes/pregnancy',
  treatment: '/treatments/oral-iron',
  test: '/tests/ferritin',
  article: '/articles/iron-and-restless-legs',
  comparison: '/compare?first=iron-deficiency&second=restless-legs-syndrome',
  search: '/search?q=legs',
  'symptom checker': '/symptom-checker?symptom=fatigue&symptom=insomnia',
  glossary: '/glossary',
  'not found': '/nope',
}

/** Those whose parts have colours that no other page shows. */
const COLOURFUL = new Set([
  'home',
  'a to z',
  'condition',
  'article',
  'comparison',
  'symptom checker',
])

/** The example site in a real browser. */
describe.skipIf(!browserPath)('the example site in a browser', () => {
  let lake: Lake
  let writer: SanityClient
  let site: RunningSite
  let browser: Browser
  const misconduct: Misconduct = {consoleErrors: [], outside: []}

  beforeAll(async () => {
    mkdirSync(OUTPUT, {recursive: true})
    lake = await startLake({dataDir: OUTPUT, memory: true, port: 0})
    writer = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    ;[browser] = await Promise.all([
      launchChromium(browserPath ?? ''),
      seedContent(writer, contentSet),
    ])
    site = await startSite({
      port: 0,
      client: lakeClient({url: lake.url, dataset: 'production'}),
      now: () => new Date('2026-11-25T12:00:00Z'),
    })
  })

  afterAll(async () => {
    await browser.close()
    await site.close()
    await lake.close()
  })

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({reducedMotion: 'reduce', ...options})
    watch(context, misconduct)
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(`${site.url}${address}`)
    return page
  }

  /** By how many pixels the page is wider than its window. */
  const excess = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  test('is accessible on every kind of page, light and dark, and never wider than a phone', async () => {
    const page = await open('/')
    for (const [name, address] of Object.entries(PAGES)) {
      await page.setViewportSize({width: 360, height: 800})
      await page.emulateMedia({colorScheme: 'light'})
      await page.goto(`${site.url}${address}`)
      await page.screenshot({path: join(OUTPUT, `site ${name} 360.png`)})
      await expectAccessible(page, 'body')
      expect([name, await excess(page)]).toEqual([name, 0])

      // The same markup: only places and colours can differ, and those where there are some.
      await page.setViewportSize({width: 1280, height: 800})
      await page.emulateMedia({colorScheme: 'dark'})
      await page.screenshot({path: join(OUTPUT, `site ${name} 1280.png`)})
      if (COLOURFUL.has(name)) await expectContrast(page, 'body')
      expect([name, await excess(page)]).toEqual([name, 0])
    }
  })

  test('reads, searches and compares without JavaScript', async () => {
    const page = await open('/', {javaScriptEnabled: false})
    await page.getByRole('searchbox').first().fill('legs')
    await page.getByRole('searchbox').first().press('Enter')
    await page.getByRole('link', {name: 'Restless legs syndrome'}).first().click()
    await page.getByRole('heading', {level: 1, name: 'Restless legs syndrome'}).waitFor()
    expect(await page.getByRole('heading', {level: 2}).count()).toBeGreaterThan(4)
    await page.getByRole('link', {name: 'Compare with Akathisia'}).click()
    await page
      .getByRole('heading', {level: 1, name: 'Restless legs syndrome or Akathisia?'})
      .waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThan(4)
  })

  test('changes an open page where the reader is, and follows it to its new address', async () => {
    const page = await open('/conditions/restless-legs-syndrome')
    await page.getByText('Codes in medical code systems').click()
    const reading = page.getByRole('heading', {level: 2, name: 'Causes'})
    await reading.scrollIntoViewIfNeeded()
    /** Where in the window the reader's eyes are. */
    const place = async () => Math.round((await reading.boundingBox())?.y ?? Number.NaN)
    const before = await place()

    await writer.patch(CONDITION).set({summary: 'A summary just published.'}).commit()
    await page.getByText('A summary just published.').first().waitFor()
    await page.getByText('This page has just been updated.').waitFor()
    expect(await place()).toBe(before)
    expect(await page.locator('details.codes').getAttribute('open')).toBe('')

    await writer
      .patch(CONDITION)
      .set({slug: {_type: 'slug', current: 'rls'}, previousSlugs: ['restless-legs-syndrome']})
      .commit()
    await page.waitForURL(`${site.url}/conditions/rls`)
    expect(await place()).toBe(before)
  })

  test('takes an open page back when it is unpublished, and shows it again when it is published', async () => {
    const page = await open('/articles/iron-and-restless-legs')
    const [publishedId, draftId] = [ARTICLE, `drafts.${ARTICLE}`]
    const title = await page.getByRole('heading', {level: 1}).textContent()
    await writer.action({actionType: 'sanity.action.document.unpublish', publishedId, draftId})
    await page.getByRole('heading', {level: 1, name: 'There is no page here'}).waitFor()
    await page.getByText('This page has just been withdrawn.').waitFor()
    expect(await page.getByText(String(title)).count()).toBe(0)

    await writer.action({actionType: 'sanity.action.document.publish', publishedId, draftId})
    await page.getByRole('heading', {level: 1, name: String(title)}).waitFor()
  })

  test('asked nothing of other hosts, and put nothing wrong into the console', () => {
    // Chromium itself logs each answer 404.
    const wrong = misconduct.consoleErrors.filter((text) => !text.includes('404 (Not Found)'))
    expect({...misconduct, consoleErrors: wrong}).toEqual({consoleErrors: [], outside: []})
  })
})
