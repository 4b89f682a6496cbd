import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {reviewRecords, signOffOf, type SanityDocumentLike} from '../../schemas/index.ts'
import {expectAccessible} from './support/accessible.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'

const browserPath = findBrowser()
const ID = 'condition-akathisia'
const PATH = `/structure/clinical-graph;condition;${ID}`
const WAIT = {timeout: 60_000}

/** From a draft to the published page, by the people of a medical team, in the real Studio. */
describe.skipIf(!browserPath)('the sign-off in the Studio', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
  })

  afterAll(async () => {
    await session.close()
  })

  const draft = () => session.client.getDocument<SanityDocumentLike>(`drafts.${ID}`)
  const banner = (page: Page) => page.getByTestId('review-banner')

  /** Opens an action of the document from the keyboard, be it a button or in the menu. */
  const act = async (page: Page, name: string) => {
    const button = page.getByRole('button', {name, exact: true})
    const item = page.getByRole('menuitem', {name, exact: true})
    await page.getByTestId('action-menu-button').waitFor()
    if (!(await button.isVisible())) {
      await page.getByTestId('action-menu-button').press('Enter')
      await item.press('Enter')
      return
    }
    await button.press('Enter')
  }

  const edit = async (page: Page, text: string) => {
    const summary = page.getByTestId('field-summary').getByRole('textbox')
    await expect.poll(() => summary.isEditable(), WAIT).toBe(true)
    await summary.fill(text)
    await expect.poll(draft, WAIT).toMatchObject({summary: text})
  }

  test('a first look', async () => {
    const editor = await session.openAs('Example Editor', {path: PATH})
    await edit(editor, 'An inner unrest.')
    await banner(editor).getByText('Changed since the approval: Plain-language summary').waitFor()
    await session.screenshot(editor, 'sign-off-voided')
    await editor.getByTestId('action-menu-button').press('Enter')
    await session.screenshot(editor, 'sign-off-menu')
    await editor.keyboard.press('Escape')
    await act(editor, 'Request review')
    const dialog = editor.getByRole('dialog')
    await dialog.getByRole('button', {name: 'Request review'}).waitFor()
    await session.screenshot(editor, 'sign-off-request')
    await expectAccessible(editor, '[role="dialog"]')
    await dialog.getByRole('button', {name: 'Request review'}).press('Enter')
    await expect.poll(draft, WAIT).toMatchObject({review: {state: 'inReview'}})
    await session.screenshot(editor, 'sign-off-requested')

    const reviewer = await session.openAs('Example Medical Reviewer', {
      path: PATH,
      colorScheme: 'dark',
    })
    await banner(reviewer).getByText('Waiting for a medical review').waitFor()
    await act(reviewer, 'Review')
    await reviewer.getByRole('dialog').getByRole('radio', {name: 'Full'}).waitFor()
    await session.screenshot(reviewer, 'sign-off-review-dark')
    await expectAccessible(reviewer, '[role="dialog"]')
    expect(signOffOf((await draft()) ?? {_id: '', _type: ''}).status).toBe('voided')
    expect(reviewRecords((await draft()) ?? {_id: '', _type: ''}).length).toBe(1)
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })
})
