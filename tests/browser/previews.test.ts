import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {importArticles} from '../../importer/index.ts'
import type {Article} from '../../schemas/index.ts'
import {expectAccessible, expectContrast} from './support/accessible.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'
import {DARK_AND_LARGE, LIGHT_AND_SMALL} from './support/studio-windows.ts'

const browserPath = findBrowser()

const CONDITION = 'condition-restless-legs-syndrome'
const ARTICLE = 'article-when-legs-will-not-rest'
const WRITTEN_HERE = 'article-iron-and-restless-legs'
const WAIT = {timeout: 60_000}

const TEXT = `Your cart is empty
When legs will not rest

Restless legs syndrome always brings an urge to move the legs.

Sleep is short.
`

/** What a document looks like elsewhere, in the views beside its form. */
describe.skipIf(!browserPath)('the previews', () => {
  let session: StudioSession
  let folder: string

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
    folder = mkdtempSync(join(tmpdir(), 'previews-'))
    await importText(TEXT)
    const draft = await stored()
    const key = draft.body.at(-1)?._key
    await session.client
      .patch(draft._id)
      .set({[`body[_key=="${key}"].children[0].text`]: 'Sleep is short and shallow.'})
      .commit()
    await importText(TEXT.replace('Sleep is short.', 'Sleep is light.'))
  })

  afterAll(async () => {
    rmSync(folder, {recursive: true, force: true})
    await session.close()
  })

  const importText = async (text: string) => {
    writeFileSync(join(folder, 'legs.txt'), text)
    await importArticles({inputs: [join(folder, 'legs.txt')], client: session.client})
  }

  const stored = async () => {
    const draft = await session.client.getDocument<Article>(`drafts.${ARTICLE}`)
    if (!draft) throw new Error(`${ARTICLE} was not imported`)
    return draft
  }

  const pathOf = (id: string, type: string, view: string) =>
    `/intent/edit/id=${id};type=${type};view=${view}/`

  /** Looks at a view by day on a small screen, then by night on a large one. */
  const look = async (page: Page, name: string, scope: string) => {
    await expectAccessible(page, scope)
    await session.screenshot(page, `preview ${name} light 1280`)
    await session.changeScreen(page, DARK_AND_LARGE)
    await expectContrast(page, scope)
    await session.screenshot(page, `preview ${name} dark 1920`)
    await session.changeScreen(page, LIGHT_AND_SMALL)
  }

  test('show the page as it is edited, its structured data, the text to read, and the last import', async () => {
    const page = await session.openAs('Example Editor', {
      path: pathOf(CONDITION, 'condition', 'page'),
    })

    // The page: how to start the site while none runs, then what the site makes of the draft.
    await page.getByRole('heading', {name: /^No site answers at/}).waitFor()
    expect(await page.getByRole('region', {name: 'Command'}).textContent()).toMatch(
      /^npm run example -- --port \d+$/,
    )
    await session.screenshot(page, 'preview no site')
    await session.startSite()
    const site = page.frameLocator('iframe')
    await site.getByRole('heading', {level: 1, name: 'Restless legs syndrome'}).waitFor()
    const published = await session.client.getDocument(CONDITION)
    await session.client.create({
      ...published,
      _id: `drafts.${CONDITION}`,
      _type: 'condition',
      summary: 'An urge to move, as an editor has just put it.',
    })
    await site.getByText('An urge to move, as an editor has just put it.').waitFor()
    expect(await page.locator('iframe').getAttribute('src')).toContain('secret=')
    expect(page.url()).not.toContain('secret=')
    await page.getByRole('button', {name: 'Phone'}).press('Enter')
    expect((await page.locator('iframe').boundingBox())?.width).toBe(390)
    await session.screenshot(page, 'preview page phone')
    await page.getByRole('button', {name: 'Full width'}).press('Enter')
    await look(page, 'page', '[data-testid="page-preview"] > *:first-child')

    // JSON-LD and its problems, which go when they are mended.
    await page.getByRole('tab', {name: 'JSON-LD', exact: true}).press('Enter')
    const jsonLd = page.getByRole('region', {name: 'JSON-LD of the page'})
    await jsonLd.getByText('An urge to move, as an editor has just put it.').waitFor()
    expect(JSON.parse((await jsonLd.textContent()) ?? '')).toMatchObject({
      '@type': 'MedicalWebPage',
      mainEntity: {'@type': 'MedicalCondition'},
    })
    await session.client.patch(`drafts.${CONDITION}`).set({symptoms: []}).commit()
    await page.getByText('The condition has no symptom. Add its symptoms.').waitFor()
    await look(page, 'json-ld', '[data-testid="json-ld"]')

    // Reading: a number leads to its entry in the list.
    await session.go(page, pathOf(WRITTEN_HERE, 'article', 'reading'))
    const reading = page.getByTestId('reading')
    await reading.getByRole('link', {name: 'Reference 1', exact: true}).first().press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reference-1')
    expect(new URL(page.url()).hash).toBe('')
    await look(page, 'reading', '[data-testid="reading"]')

    // The last import: a flag is done with, and a conflict is decided.
    await session.go(page, '/structure/work;import-conflicts')
    await page.getByRole('link', {name: /1 passage to decide/}).press('Enter')
    const last = page.getByTestId('last-import')
    await last.getByText(/words in the file: .* Nothing was lost\.$/).waitFor()
    await last.getByRole('table', {name: 'Ledger'}).getByText('Your cart is empty').waitFor()
    const changed = last.getByRole('region', {name: 'Changed since the import (1)'})
    expect(await changed.locator('ins').allTextContents()).toEqual(['short and shallow.'])
    expect(await changed.locator('del').allTextContents()).toEqual(['light.'])
    await look(page, 'last-import', '[data-testid="last-import"]')

    const flags = (await stored()).flags ?? []
    await last.getByRole('button', {name: /^Done: "always"/}).press('Enter')
    await expect
      .poll(async () => (await stored()).flags, WAIT)
      .toEqual(flags.filter(({code}) => code !== 'absolute-words'))
    await last.getByRole('heading', {name: `Flags (${flags.length - 1})`}).waitFor()

    await last.getByRole('heading', {name: 'Conflicts (1 open)'}).waitFor()
    await last.getByRole('button', {name: 'Take the text of the file'}).press('Enter')
    await last.getByRole('heading', {name: 'Conflicts (0 open)'}).waitFor()
    const draft = await stored()
    expect(draft.body.at(-1)).toMatchObject({children: [{text: 'Sleep is light.'}]})
    expect(draft.importRecord?.conflicts).toMatchObject([
      {state: 'tookOurs', decidedBy: 'Example Editor'},
    ])
    await last.getByRole('heading', {name: 'Changed since the import (0)'}).waitFor()

    const others = session.misconduct.consoleErrors.filter(
      (error) => !error.includes('ERR_CONNECTION_REFUSED'),
    )
    expect({...session.misconduct, consoleErrors: others}).toEqual({
      consoleErrors: [],
      outside: [],
    })
    expect(session.lake.unexpected).toEqual([])
  })
})
