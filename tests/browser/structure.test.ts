import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {createReviewRecord, type SanityDocumentLike} from '../../schemas/index.ts'
import {expectAccessible} from './support/accessible.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'
import {DARK_AND_LARGE} from './support/studio-windows.ts'

const browserPath = findBrowser()
const RESTLESS_LEGS = 'condition-restless-legs-syndrome'

/** The lists of the Studio, with counts that stay live. */
describe.skipIf(!browserPath)('the structure', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
    await approveAndEdit(session, RESTLESS_LEGS)
  })

  afterAll(async () => {
    await session.close()
  })

  test('counts what each list holds, and goes on counting while somebody else works', async () => {
    const {client} = session
    const page = await session.openAs('Example Editor')
    const root = page.getByRole('navigation', {name: 'Health content'})
    const sources = await client.fetch<number>('count(*[_type == "source"])')
    await root.getByRole('link', {name: `Evidence ${sources}`}).click()

    const evidence = page.getByRole('navigation', {name: 'Evidence'})
    const retracted = evidence.getByRole('link', {name: /^Retracted/})
    await evidence.getByRole('link', {name: `All sources ${sources}`}).waitFor()
    await evidence.getByRole('link', {name: 'Retracted 0'}).waitFor()
    await client.create({
      _id: 'source-withdrawn',
      _type: 'source',
      title: 'A withdrawn trial',
      kind: 'trial',
      status: 'retracted',
    })
    await evidence.getByRole('link', {name: 'Retracted 1'}).waitFor()
    await root.getByRole('link', {name: `Evidence ${sources + 1}`}).waitFor()
    await session.screenshot(page, 'structure evidence')

    await retracted.focus()
    await page.keyboard.press('Enter')
    await page.getByText('A withdrawn trial').waitFor()
    await expectAccessible(page, 'nav[aria-label="Evidence"]')
    await expectAccessible(page, 'nav[aria-label="Health content"]')
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })

  test('lists what takes more than a filter: approvals that edits voided, with the fields', async () => {
    const page = await session.openAs('Example Medical Reviewer', {path: '/structure/work'})
    const work = page.getByRole('navigation', {name: 'Work queues'})
    await session.screenshot(page, 'structure work')
    await expectAccessible(page, 'nav[aria-label="Work queues"]')
    await work.getByRole('link', {name: 'Approvals voided by edits 1'}).click()

    const voided = page.getByRole('navigation', {name: 'Approvals voided by edits'})
    const row = voided.getByRole('link', {name: /^Restless legs syndrome/})
    await row.waitFor()
    expect(await row.textContent()).toContain(
      'Changed since it was approved on 1 March 2025: summary.',
    )
    await expectAccessible(page, 'nav[aria-label="Approvals voided by edits"]')
    await row.focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('field-summary').getByRole('textbox').waitFor()
    await session.screenshot(page, 'structure voided')

    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })

  test('is accessible on a small screen in light and on a large one in dark', async () => {
    const page = await session.openAs('Example Administrator', {
      path: '/structure/work;incomplete-pages',
    })
    const list = 'nav[aria-label="Parts that pages lack"]'
    await page.locator(list).getByRole('link').first().waitFor()
    await page.getByRole('link', {name: /^Overdue reviews by risk [1-9]/}).waitFor()
    const look = async (name: string) => {
      await session.screenshot(page, `structure ${name}`)
      await expectAccessible(page, list)
      await expectAccessible(page, 'nav[aria-label="Work queues"]')
    }
    await look('light 1280')
    await session.changeScreen(page, DARK_AND_LARGE)
    await look('dark 1920')
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })
})

/** Approves a document in full, as its review tool does, and edits its summary afterwards. */
async function approveAndEdit({client}: StudioSession, id: string): Promise<void> {
  await client.create({
    _id: 'person-structure-reviewer',
    _type: 'person',
    name: 'A Reviewer',
    roles: ['medicalReviewer'],
  })
  const document = await client.getDocument<SanityDocumentLike>(id)
  if (!document) throw new Error(`The content set has no ${id}.`)
  const record = createReviewRecord(document, {
    reviewerId: 'person-structure-reviewer',
    date: '2025-03-01T09:00:00Z',
    scope: 'full',
    outcome: 'approved',
  })
  await client
    .patch(id)
    .set({
      review: {_type: 'review', state: 'approved', riskLevel: 'high', records: [record]},
      summary: 'An urge to move the legs.',
    })
    .commit()
}
