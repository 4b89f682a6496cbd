import type {Page, Route} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {expectAccessible} from './support/accessible.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'
import {DARK_AND_LARGE} from './support/studio-windows.ts'

const browserPath = findBrowser()
const ID = 'article-about-tablets'
const WAIT = {timeout: 60_000}

const block = (key: string, text: string, style = 'normal') => ({
  _key: key,
  _type: 'block',
  style,
  markDefs: [],
  children: [{_key: `${key}-text`, _type: 'span', text, marks: []}],
})

const ARTICLE = {
  _id: `drafts.${ID}`,
  _type: 'article',
  title: 'Tablets for restless legs syndrome',
  slug: {_type: 'slug', current: 'about-tablets'},
  summary: 'What tablets do for restless legs.',
  language: 'en',
  // Said to be about another condition than its words are: the help tells by what it misses.
  about: [{_key: 'about', _type: 'reference', _ref: 'condition-bowel-cancer'}],
  body: [
    block('opening', 'Many people live with it for years.'),
    block('causes', 'Causes', 'h2'),
    block('caused', 'Restless legs syndrome can be caused by pregnancy.'),
    block('help', 'What helps', 'h2'),
    block('promise', 'Rest always helps.'),
    block(
      'long',
      `Some people find that ${'it gets a little better when they get up and '.repeat(3)}walk about.`,
    ),
  ],
}

/** An editor writes with the help open beside the text, in the real Studio. */
describe.skipIf(!browserPath)('the writing help', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
    await session.client.create(ARTICLE)
  })

  afterAll(() => session.close())

  const help = (page: Page) => page.getByTestId('writing-help')
  const findings = (page: Page) =>
    help(page).getByRole('region', {name: 'To look at'}).getByRole('listitem').getByRole('button')
  const finding = (page: Page, kind: string) => findings(page).filter({hasText: kind})
  const marked = (page: Page) => page.getByTestId('field-body').locator('[data-warning]')
  /** The block of text that the caret stands in. */
  const blockAtCaret = (page: Page) =>
    page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('p, div')?.textContent)

  test('finds what to mend before any validation, leads to it, and follows while one writes', async () => {
    const page = await session.openAs('Example Editor')
    const validate = await holdValidation(page)
    await session.go(page, `/intent/edit/id=${ID};type=article/`)
    await page.getByRole('button', {name: 'Writing help'}).press('Enter')
    await finding(page, 'Absolute word').waitFor()
    await expect
      .poll(() => findings(page).allInnerTexts(), WAIT)
      .toEqual([
        expect.stringContaining('The text gives "pregnancy" as a cause of restless legs syndrome'),
        expect.stringContaining('The text names "Restless legs syndrome", and Bowel cancer has no'),
        expect.stringContaining('The text names "Pregnancy", and Bowel cancer has no relation'),
        expect.stringContaining('"always" promises too much.'),
        expect.stringContaining('The text gives "Rest" as a treatment of Bowel cancer'),
        expect.stringContaining('A sentence of 36 words ("Some people find'),
      ])
    await expectAccessible(page, '[data-testid="writing-help"]')
    await session.screenshot(page, 'writing-help-1280-light')

    await validate()
    await finding(page, 'Absolute word').press('Enter')
    await expect.poll(() => blockAtCaret(page), WAIT).toBe('Rest always helps.')
    // The paragraphs are marked in the text too: three of them have something to look at.
    await expect.poll(() => marked(page).count(), WAIT).toBe(3)
    await session.screenshot(page, 'writing-help-at-the-text')

    await page.keyboard.press('Shift+End')
    await page.keyboard.type('Rest may help.')
    await finding(page, 'Absolute word').waitFor({state: 'detached'})
    await finding(page, 'Long sentence').waitFor()

    await help(page).getByRole('button', {name: 'Long sentence 1'}).press('Enter')
    await expect.poll(() => findings(page).count(), WAIT).toBe(1)
    await session.changeScreen(page, DARK_AND_LARGE)
    await help(page).getByRole('button', {name: /^All /}).press('Enter')
    await expect.poll(() => findings(page).count(), WAIT).toBeGreaterThan(1)
    await expectAccessible(page, '[data-testid="writing-help"]')
    await session.screenshot(page, 'writing-help-1920-dark')
    await help(page).getByRole('button', {name: 'Close the writing help'}).press('Enter')
    await help(page).waitFor({state: 'detached'})
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })

  test('grades the sections of a condition, and leads to each', async () => {
    const page = await session.openAs('Example Editor', {
      path: '/intent/edit/id=condition-restless-legs-syndrome;type=condition/',
    })
    await page.getByRole('button', {name: 'Writing help'}).press('Enter')
    await help(page).getByRole('status').getByText('Nothing').waitFor()
    await session.screenshot(page, 'writing-help-condition')
    await help(page)
      .getByRole('button', {name: /^Diagnosis/})
      .press('Enter')
    await page.getByText('Doctors go by the pattern of your symptoms').first().waitFor()
    await session.screenshot(page, 'writing-help-section')
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })
})

/** Lets no validation of the Studio come to its end. @returns what lets it go on. */
async function holdValidation(page: Page): Promise<() => Promise<void>> {
  const asked = /[?&]tag=[\w.-]*health-content\.validation/
  const held = new Array<Route>()
  await page.route(asked, (route) => void held.push(route))
  return async () => {
    await page.unroute(asked)
    for (const route of held) await route.continue()
  }
}
