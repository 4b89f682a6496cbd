import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {reviewRecords, type SanityDocumentLike} from '../../schemas/index.ts'
import {expectAccessible} from './support/accessible.ts'
import {findBrowser} from './support/find-browser.ts'
import {publish} from './support/publish.ts'
import {act, fillReview, send} from './support/review-steps.ts'
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

  const edit = async (page: Page, text: string) => {
    const summary = page.getByTestId('field-summary').getByRole('textbox')
    await expect.poll(() => summary.isEditable(), WAIT).toBe(true)
    await summary.fill(text)
    await expect.poll(draft, WAIT).toMatchObject({summary: text})
  }

  /** Fills in the review dialog and sends it. */
  const review = async (page: Page, outcome: string, note: string, button: string) => {
    await fillReview(page, outcome, note)
    await send(page, button)
  }

  const request = async (page: Page) => {
    await act(page, 'Request review')
    await send(page, 'Request review')
    await expect.poll(draft, WAIT).toMatchObject({review: {state: 'inReview'}})
  }

  test('leads from an edit that voids the approval, by way of changes, to the published page', async () => {
    const before = await session.client.getDocument<SanityDocumentLike>(ID)
    const editor = await session.openAs('Example Editor', {path: PATH})
    await edit(editor, 'An inner unrest.')
    await banner(editor).getByText('Changed since the approval: Plain-language summary').waitFor()
    await session.screenshot(editor, 'sign-off-voided')
    await act(editor, 'Request review')
    await editor.getByRole('dialog').getByRole('button', {name: 'Request review'}).waitFor()
    await expectAccessible(editor, '[role="dialog"]')
    await session.screenshot(editor, 'sign-off-request')
    await editor.keyboard.press('Escape')
    await request(editor)

    const reviewer = await session.openAs('Example Medical Reviewer', {
      path: PATH,
      colorScheme: 'dark',
    })
    await banner(reviewer).getByText('Waiting for a medical review').waitFor()
    await act(reviewer, 'Review')
    await reviewer.getByRole('dialog').getByRole('radio', {name: 'Full'}).waitFor()
    await expectAccessible(reviewer, '[role="dialog"]')
    await session.screenshot(reviewer, 'sign-off-review-dark')
    await reviewer.keyboard.press('Escape')
    await review(reviewer, 'Changes requested', 'Say which parts move.', 'Request changes')
    await banner(editor).getByText('Say which parts move.').waitFor()
    await session.screenshot(editor, 'sign-off-changes-requested')

    await edit(editor, 'An inner unrest that makes a person move the legs.')
    await request(editor)
    await review(reviewer, 'Approved', '', 'Approve')
    await expect.poll(draft, WAIT).toMatchObject({review: {state: 'approved'}})

    const published = () => session.client.getDocument<SanityDocumentLike>(ID)
    await publish(editor, async () => (await published())?._rev !== before?._rev)
    expect(await published()).toMatchObject({
      summary: 'An inner unrest that makes a person move the legs.',
      review: {state: 'approved'},
    })
    const records = reviewRecords((await published()) ?? {_id: '', _type: ''})
    expect(records.slice(-2).map(({outcome, scope}) => [outcome, scope])).toEqual([
      ['changesRequested', 'full'],
      ['approved', 'full'],
    ])
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })

  test('keeps its date until all of an overdue page is reviewed, by somebody who did not write it', async () => {
    const id = 'condition-depression'
    const {client} = session
    const wroteIt = {_key: 'author', _type: 'reference', _ref: 'person-example-medical-reviewer'}
    await client
      .patch(id)
      .set({'review.records[0].date': '2020-01-15T12:00:00.000Z', 'review.authors': [wroteIt]})
      .commit()
    const last = async () => {
      const [record] = reviewRecords((await current()) ?? {_id: '', _type: ''}).slice(-1)
      return [record?.scope, record?.section, record?.outcome]
    }
    const current = async () =>
      (await client.getDocument<SanityDocumentLike>(`drafts.${id}`)) ??
      (await client.getDocument<SanityDocumentLike>(id))

    const page = await session.openAs('Example Medical Reviewer', {
      path: `/structure/clinical-graph;condition;${id}`,
      colorScheme: 'dark',
      viewport: {width: 1920, height: 1080},
    })
    const dialog = page.getByRole('dialog')
    const overdue = banner(page).getByText(/^The review was due on 15 January 20/)
    await overdue.waitFor()
    await act(page, 'Review')
    await dialog.getByText('wrote it and cannot sign it off').waitFor()
    await expectAccessible(page, '[role="dialog"]')
    await session.screenshot(page, 'sign-off-author-refused-1920-dark')
    await dialog.getByRole('button', {name: 'Close', exact: true}).last().press('Enter')

    await client.patch(id).unset(['review.authors']).commit()
    await client.createOrReplace({
      ...((await current()) ?? {_type: 'condition'}),
      _id: `drafts.${id}`,
      summary: 'A low mood that lasts for weeks.',
    })
    await banner(page).getByText('Changed since the approval: Plain-language summary').waitFor()

    const give = async (scope: string) => {
      await act(page, 'Review')
      await dialog.getByRole('radio', {name: scope}).check()
      if (scope !== 'Full') await dialog.getByText('"Last reviewed" stays as it is').waitFor()
      await dialog.getByRole('button', {name: 'Approve'}).press('Enter')
      await dialog.waitFor({state: 'detached'})
    }
    await give('Section')
    await expect.poll(last, WAIT).toEqual(['section', 'summary', 'approved'])
    await banner(page)
      .getByText(/^Changed since the approval/)
      .waitFor({state: 'detached'})
    await give('Evidence')
    await expect.poll(last, WAIT).toEqual(['evidence', undefined, 'approved'])
    await overdue.waitFor()
    await give('Full')
    await overdue.waitFor({state: 'detached'})
    expect(await last()).toEqual(['full', undefined, 'approved'])
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })
})
