import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {addItem} from './support/add-item.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'

const browserPath = findBrowser()
const CONDITION = 'condition-restless-legs-syndrome'

/** A relation that an editor adds meets the importer's: one item, one key. */
describe.skipIf(!browserPath)('relations added by hand', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
  })

  afterAll(async () => {
    await session.close()
  })

  /** The relations of the draft, as key and target. */
  const symptoms = () =>
    session.client.fetch<{_key: string; target: string | null; role: string | null}[]>(
      `*[_id == $id][0].symptoms[]{_key, "target": symptom._ref, role}`,
      {id: CONDITION},
      {perspective: 'drafts'},
    )

  const openSymptoms = async (page: Page) => {
    await page.goto(`${session.studioUrl}/structure/clinical-graph;condition;${CONDITION}`)
    await page.getByRole('tab', {name: 'Symptoms', exact: true}).click()
  }

  test('get the key of their kind and target, and keep the dialog and the focus', async () => {
    const page = await session.openAs('Example Editor')
    await openSymptoms(page)
    const input = await addItem(page, 'symptoms')
    await input.fill('Breathlessness')
    await page
      .getByRole('option', {name: /Breathlessness/})
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')

    await expect
      .poll(async () => (await symptoms()).at(-1), {timeout: 40_000})
      .toEqual({
        _key: 'symptom-symptom-breathlessness',
        target: 'symptom-breathlessness',
        role: null,
      })
    // The dialog is still that of the relation, and what follows lands in it.
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('radio', {name: /Supportive/})
      .or(dialog.getByLabel('Supportive'))
      .first()
      .click()
    await expect
      .poll(async () => (await symptoms()).at(-1), {timeout: 40_000})
      .toMatchObject({_key: 'symptom-symptom-breathlessness', role: 'supportive'})
    await session.screenshot(page, 'relation-keyed')

    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })
})
