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

/** An article goes in by the importer; an editor finds it in the real Studio. */
describe.skipIf(!browserPath)('an imported article in the Studio', () => {
  let session: StudioSession
  let folder: string

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
    folder = mkdtempSync(join(tmpdir(), 'article-'))
    writeFileSync(join(folder, 'restless.txt'), ARTICLE)
  })

  afterAll(async () => {
    rmSync(folder, {recursive: true, force: true})
    await session.close()
  })

  test('stands among the drafts from import, with its text linked and its ledger', async () => {
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
    expect(session.lake.unexpected).toEqual([])
  })
})
