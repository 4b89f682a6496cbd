import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {importArticles} from '../../importer/index.ts'
import type {Article, Claim} from '../../schemas/index.ts'
import {expectAccessible} from './support/accessible.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'
import {DARK_AND_LARGE} from './support/studio-windows.ts'

const browserPath = findBrowser()
/** The list shows a decision at once, before the lake has it. */
const SOON = {timeout: 40_000}

const ARTICLE = `When legs will not rest

Restless legs syndrome can cause poor concentration and violet spots.

Causes

Restless legs syndrome may be caused by pregnancy. It is not caused by cold weather.

Treatment

Restless legs syndrome is often treated with gabapentin.
`

const VIEW = '[data-testid="claim-review"]'

/** An editor goes through the claims of an imported article in the real Studio. */
describe.skipIf(!browserPath)('the review of claims', () => {
  let session: StudioSession
  let articleId: string

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
    const folder = mkdtempSync(join(tmpdir(), 'claims-'))
    writeFileSync(join(folder, 'legs.txt'), ARTICLE)
    await importArticles({inputs: [join(folder, 'legs.txt')], client: session.client})
    rmSync(folder, {recursive: true, force: true})
    const article = await session.client.fetch<Article>(
      '*[_type == "article" && title == "When legs will not rest"][0]',
      {},
      {perspective: 'drafts'},
    )
    articleId = article._id
  })

  afterAll(() => session.close())

  const claim = (page: Page, name: RegExp) => page.getByRole('button', {name})
  const status = (page: Page, text: string) =>
    page.getByRole('status').filter({hasText: text}).waitFor({state: 'attached'})

  test('decides every claim by keyboard alone, and the relations say where they come from', async () => {
    const page = await session.openAs('Example Editor', {
      path: `/intent/edit/id=${articleId};type=article;view=claims/`,
    })
    await claim(page, /has symptom Violet spots/).waitFor()
    await session.screenshot(page, 'claims-to-decide')
    await claim(page, /has symptom Violet spots/).focus()

    await page.keyboard.press('a')
    await status(page, 'Accepted. 4 left in this list.')
    await expect.poll(() => focused(page)).toContain('Poor concentration')

    await page.keyboard.press('r')
    await page.getByLabel(/Why is it rejected/).waitFor()
    await page.keyboard.type('Too vague for the page')
    await page.keyboard.press('Enter')
    await status(page, 'Rejected. 3 left in this list.')
    await expect.poll(() => focused(page)).toContain('Pregnancy')

    await page.keyboard.press('e')
    await page.getByLabel('Status', {exact: true}).selectOption('Probable')
    await session.screenshot(page, 'claim-edited')
    await expectAccessible(page, VIEW)
    await page.getByRole('button', {name: 'Save'}).press('Enter')
    await page.getByText('Status: Probable').waitFor()
    await page.keyboard.press('a')
    await status(page, 'Accepted. 2 left in this list.')
    await expect.poll(() => focused(page)).toContain('Cold weather')

    await page.getByText('The text denies it, and a denial becomes no relation.').waitFor()
    expect(await page.getByRole('button', {name: 'Accept'}).isDisabled()).toBe(true)
    await page.keyboard.press('r')
    await page.keyboard.press('Enter')
    await status(page, 'Rejected. 1 left in this list.')

    await page.getByRole('button', {name: 'Accept and merge'}).waitFor()
    await page.keyboard.press('a')
    await page.getByText('Every claim is decided.').waitFor()
    await session.screenshot(page, 'claims-decided')

    await expect.poll(undecided, SOON).toBe(0)
    const claims = await session.client.fetch<Claim[]>(
      '*[_type == "claim" && article._ref == $articleId]',
      {articleId},
      {perspective: 'drafts'},
    )
    expect(
      claims.map(({object, state, decidedBy, reason}) => [object.label, state, decidedBy, reason]),
    ).toEqual(
      expect.arrayContaining([
        ['violet spots', 'accepted', 'Example Editor', undefined],
        ['poor concentration', 'rejected', 'Example Editor', 'Too vague for the page'],
        ['pregnancy', 'accepted', 'Example Editor', undefined],
        ['cold weather', 'rejected', 'Example Editor', undefined],
        ['gabapentin', 'accepted', 'Example Editor', undefined],
      ]),
    )
    const relations = await draftRelations()
    expect(relations).toEqual({
      violet: [{role: 'associated', claims: [idOf(claims, 'violet spots')]}],
      pregnancy: [expect.objectContaining({claims: [idOf(claims, 'pregnancy')]})],
      gabapentin: [expect.objectContaining({claims: [idOf(claims, 'gabapentin')]})],
    })

    await page.getByRole('tab', {name: /Accepted \(3\)/}).click()
    await claim(page, /has symptom Violet spots/).focus()
    await expectAccessibleReview(page, 'claims-light')
    await session.changeScreen(page, DARK_AND_LARGE)
    await expectAccessibleReview(page, 'claims-dark')
    await claim(page, /has symptom Violet spots/).focus()
    await page.keyboard.press('u')
    await page.getByRole('tab', {name: /To decide \(1\)/}).waitFor()
    await expect.poll(async () => (await draftRelations()).violet, SOON).toEqual([])

    await page.getByRole('tab', {name: /To decide/}).click()
    await page.getByRole('button', {name: 'Edit', exact: true}).press('Enter')
    await page.getByRole('button', {name: 'Save'}).waitFor()
    await session.screenshot(page, 'claim-edited-dark')
    await expectAccessible(page, VIEW)
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })

  const expectAccessibleReview = async (page: Page, name: string) => {
    await page.getByRole('button', {name: 'Reopen'}).waitFor()
    await session.screenshot(page, name)
    await expectAccessible(page, VIEW)
  }

  const undecided = () =>
    session.client.fetch<number>(
      'count(*[_type == "claim" && article._ref == $articleId && !(state in ["accepted", "rejected"])])',
      {articleId},
      {perspective: 'drafts'},
    )

  const draftRelations = () =>
    session.client.fetch<Record<string, unknown>>(
      `*[_type == "condition" && title == "Restless legs syndrome"][0]{
        "violet": symptoms[symptom._ref == "symptom-violet-spots"]{role, "claims": provenance[].claim._ref},
        "pregnancy": causes[cause._ref match "*pregnancy*" && defined(provenance)]{"claims": provenance[].claim._ref},
        "gabapentin": treatments[defined(provenance)]{"claims": provenance[].claim._ref}
      }`,
      {},
      {perspective: 'drafts'},
    )
})

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

function idOf(claims: readonly Claim[], label: string): string | undefined {
  return claims.find(({object}) => object.label === label)?._id
}
