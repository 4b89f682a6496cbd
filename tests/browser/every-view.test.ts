import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {importArticles} from '../../importer/index.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'

const browserPath = findBrowser()

const ARTICLE = `Your cart is empty
When legs will not rest
Iron deficiency and restless legs syndrome often come together.
Symptoms
– An urge to move the legs
– Insomnia
`

/** Every view of this package once, with what shows that it is there; `*` stands for the article. */
const VIEWS: readonly (readonly [path: string, shown: string])[] = [
  ['/', 'table[aria-label="Recent imports"]'],
  ['/structure/work;incomplete-pages', 'nav[aria-label="Parts that pages lack"] a >> nth=0'],
  ['/structure/clinical-graph;by-body-system', 'nav[aria-label="By body system"] a >> nth=0'],
  ['/intent/edit/id=*;type=article;view=claims', '[data-testid="claim-review"] mark >> nth=0'],
  ['/intent/edit/id=*;type=article;view=reading', '[data-testid="reading"] p >> nth=0'],
  ['/intent/edit/id=*;type=article;view=last-import', '[data-testid="last-import"] table'],
  ['/intent/edit/id=*;type=article;view=json-ld', '[data-testid="json-ld"] pre'],
  ['/intent/edit/id=*;type=article;view=page', '[data-testid="page-preview"] iframe'],
  [
    '/intent/edit/id=condition-akathisia;type=condition;view=graph',
    '.health-graph .react-flow__node >> nth=0',
  ],
  [
    '/structure/clinical-graph;condition;condition-restless-legs-syndrome%2Cview%3Dcomparison%2Cwith%3Dcondition-iron-deficiency',
    '.health-comparison table >> nth=0',
  ],
  [
    '/intent/edit/id=symptom-fatigue;type=symptom;view=relations',
    '.health-relations table >> nth=0',
  ],
  [
    '/intent/edit/id=source-irlssg-2014;type=source;view=statements',
    '.health-statements table >> nth=0',
  ],
]

/**
 * An article goes in by the importer, and an editor looks at it and at everything else, in the
 * Studio as React builds it for developers: it says in the console what a component does wrong.
 */
describe.skipIf(!browserPath)('the Studio in development', () => {
  let session: StudioSession
  let folder: string

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '', {build: 'development'})
    await session.startSite()
    folder = mkdtempSync(join(tmpdir(), 'article-'))
    writeFileSync(join(folder, 'restless.txt'), ARTICLE)
  })

  afterAll(async () => {
    rmSync(folder, {recursive: true, force: true})
    await session.close()
  })

  test('shows an imported article among the drafts from import, with its text and its record', async () => {
    const report = await importArticles({
      inputs: [join(folder, 'restless.txt')],
      client: session.client,
    })
    expect(report.totals).toMatchObject({
      created: 1,
      blocks: 4,
      claims: 2,
      mutations: 3,
      setAside: 0,
    })

    const page = await session.openAs('Example Editor')
    await page.getByText('Articles', {exact: true}).click()
    await page.getByText('Drafts from import').click()
    await page.getByText('When legs will not rest').first().click()

    const body = page.getByTestId('field-body')
    await body.getByText('restless legs syndrome').first().waitFor()
    await body.scrollIntoViewIfNeeded()
    await session.screenshot(page, 'imported-article')

    await page.getByRole('tab', {name: 'Import', exact: true}).click()
    const file = page.getByTestId('field-importRecord.fileName').getByRole('textbox')
    await expect.poll(() => file.inputValue(), {timeout: 40_000}).toBe('restless.txt')
    await session.screenshot(page, 'import-record')
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })

  test('warns of no view, inspector or dialog', async () => {
    const id = await session.client.fetch<string>(
      '*[_type == "article" && defined(importRecord)][0]._id',
      {},
      {perspective: 'drafts'},
    )
    const page = await session.openAs('Example Editor')
    for (const [path, shown] of VIEWS) {
      await session.go(page, path.replace('*', id))
      await page.locator(shown).waitFor()
      expect([path, ...session.misconduct.consoleErrors]).toEqual([path])
    }
    await session.go(page, `/intent/edit/id=${id};type=article/`)
    await page.getByRole('button', {name: 'Writing help'}).press('Enter')
    await page.getByTestId('writing-help').getByRole('listitem').first().waitFor()
    await page.getByRole('button', {name: 'Request review', exact: true}).press('Enter')
    await page.getByRole('dialog', {name: 'Request a medical review'}).waitFor()
    await session.screenshot(page, 'every view, the last')
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })
})
