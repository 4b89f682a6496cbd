import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {importArticles} from '../../importer/index.ts'
import {expectAccessible} from './support/accessible.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'
import {DARK_AND_LARGE} from './support/studio-windows.ts'

const browserPath = findBrowser()
const TODAY = '[data-testid="today"]'

const ARTICLE = `Your cart is empty
When legs will not rest
Iron deficiency and restless legs syndrome often come together.
Symptoms of restless legs syndrome
- An urge to move the legs
- Insomnia
`

/** The first screen: what waits for whom, in numbers that open the lists they count. */
describe.skipIf(!browserPath)('the first screen', () => {
  let session: StudioSession
  let folder: string

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
    folder = mkdtempSync(join(tmpdir(), 'article-'))
    writeFileSync(join(folder, 'restless.txt'), ARTICLE)
    await importArticles({inputs: [join(folder, 'restless.txt')], client: session.client})
  })

  afterAll(async () => {
    rmSync(folder, {recursive: true, force: true})
    await session.close()
  })

  test('shows an editor what to decide, follows what others do, and opens each list', async () => {
    const {client} = session
    const page = await session.openAs('Example Editor', {path: '/'})
    await page.getByRole('heading', {name: 'Needs you today'}).waitFor()
    expect(new URL(page.url()).pathname).toBe('/today')

    const claims = await client.fetch<number>(
      'count(*[_type == "claim" && state in ["proposed", "contradicted"]])',
      {},
      {perspective: 'drafts'},
    )
    expect(claims).toBeGreaterThan(0)
    const main = page.getByRole('main')
    await main.getByRole('link', {name: `${claims} Claims to decide`}).waitFor()

    await main.getByRole('link', {name: '0 Changes requested'}).waitFor()
    await client
      .patch('condition-iron-deficiency')
      .set({'review.state': 'changesRequested'})
      .commit()
    const changes = main.getByRole('link', {name: '1 Changes requested'})
    await changes.waitFor()

    const imports = page.getByRole('table', {name: 'Recent imports'})
    const row = imports.getByRole('row', {name: /When legs will not rest/})
    await row.waitFor()
    expect(await row.textContent()).toContain(`${claims} of`)
    await page.getByRole('table', {name: 'Coverage of evidence'}).getByText('%').first().waitFor()
    await page.getByRole('list', {name: 'Reviews by month'}).waitFor()
    await expectAccessible(page, TODAY)
    await session.screenshot(page, 'today editor light 1280')

    await changes.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Iron deficiency', {exact: true}).first().waitFor()
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(
      '/structure/work;changes-requested',
    )
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })

  test('counts for a reviewer what this reviewer may sign off, and charts the reviews ahead', async () => {
    const {client} = session
    await client
      .patch('condition-restless-legs-syndrome')
      .set({
        'review.state': 'inReview',
        'review.requestedAt': '2026-11-01T09:00:00Z',
        'review.riskLevel': 'high',
      })
      .commit()
    const page = await session.openAs('Example Medical Reviewer', {
      path: '/today',
      ...DARK_AND_LARGE,
    })
    const mine = page.getByRole('link', {name: /^1 Waiting for my review/})
    await mine.waitFor()
    await page.locator('summary', {hasText: 'As a table'}).focus()
    await page.keyboard.press('Enter')
    const table = page.getByRole('table', {name: 'Reviews due'})
    await table.getByRole('row', {name: /^Overdue/}).waitFor()
    await expectAccessible(page, TODAY)
    await session.screenshot(page, 'today reviewer dark 1920')

    await mine.click()
    await page
      .getByRole('navigation', {name: 'Waiting for my review'})
      .getByRole('link', {name: /^Restless legs syndrome/})
      .waitFor()
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })
})
