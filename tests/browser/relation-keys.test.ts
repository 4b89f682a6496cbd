import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {addItem, offered} from './support/add-item.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'

const browserPath = findBrowser()
const SOON = {timeout: 40_000}

/** A relation that an editor adds meets the importer's: one item, one key. */
describe.skipIf(!browserPath)('relations added by hand', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
  })

  afterAll(async () => {
    await session.close()
  })

  /** The symptoms of the draft of a condition, by key, target and role. */
  const symptomsOf = (id: string) =>
    session.client.fetch<{_key: string; target: string | null; role: string | null}[]>(
      `*[_id == $id][0].symptoms[]{_key, "target": symptom._ref, role}`,
      {id},
      {perspective: 'drafts'},
    )

  const openSymptoms = async (id: string) => {
    const page = await session.openAs('Example Editor', {
      path: `/structure/clinical-graph;condition;${id}`,
    })
    await page.getByRole('tab', {name: 'Symptoms', exact: true}).click()
    return page
  }

  const choose = async (page: Page, title: string) => {
    const input = await addItem(page, 'symptoms')
    await offered(page, input, title)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }

  test('get the key of their kind and target, and a second one leads to the first', async () => {
    const id = 'condition-restless-legs-syndrome'
    const page = await openSymptoms(id)
    const before = await symptomsOf(id)
    await choose(page, 'Breathlessness')
    const added = {
      _key: 'symptom-symptom-breathlessness',
      target: 'symptom-breathlessness',
      role: null,
    }
    await expect.poll(() => symptomsOf(id), SOON).toEqual([...before, added])

    // The dialog is still that of the relation, and what follows lands in it.
    const role = page.getByRole('dialog').getByRole('combobox').first()
    await role.selectOption({label: 'Supportive'})
    const supportive = {...added, role: 'supportive'}
    await expect.poll(() => symptomsOf(id), SOON).toEqual([...before, supportive])
    await session.screenshot(page, 'relation-keyed')
    await page.keyboard.press('Escape')

    await choose(page, 'Breathlessness')
    const refusal = page.getByRole('dialog', {name: 'This relation is here already'})
    await refusal.getByText('"Breathlessness" is among the symptoms').waitFor()
    await session.screenshot(page, 'relation-repeated')
    await page.keyboard.press('Escape')
    await refusal.waitFor({state: 'detached'})
    // Back where another can be chosen.
    await page.keyboard.type('Breathlessness')
    await page
      .getByRole('option', {name: /Breathlessness/})
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await refusal.waitFor()
    await page.keyboard.press('Enter')
    await refusal.waitFor({state: 'detached'})
    await page.getByRole('dialog').getByText('Breathlessness').first().waitFor()
    await expect.poll(() => symptomsOf(id), SOON).toEqual([...before, supportive])

    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })

  test('are keyed when they are pasted, and not duplicated in place', async () => {
    const page = await openSymptoms('condition-diabetes')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const before = await symptomsOf('condition-diabetes')
    const menu = page.getByTestId('field-symptoms').locator('[id$="-menuButton"]').first()
    await menu.click()
    await page.getByRole('menuitem', {name: 'Duplicate'}).click()
    await page.getByText('"Thirst" is among the symptoms').waitFor()
    await page.getByRole('button', {name: 'Close', exact: true}).click()
    expect(await symptomsOf('condition-diabetes')).toEqual(before)

    await menu.click()
    await page.getByRole('menuitem', {name: 'Copy'}).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()), SOON)
      .toBe('associated')
    await session.go(page, '/structure/clinical-graph;condition;condition-akathisia')
    await page.getByRole('tab', {name: 'Symptoms', exact: true}).click()
    const symptoms = page.getByTestId('field-symptoms')
    const add = symptoms.getByRole('button', {name: 'Add item'})
    await expect.poll(() => add.isEnabled(), SOON).toBe(true)
    await symptoms.hover()
    await page.getByTestId('field-symptoms').getByTestId('field-actions-trigger').first().click()
    await page.getByRole('menuitem', {name: /Paste/}).click()
    await expect
      .poll(() => symptomsOf('condition-akathisia'), SOON)
      .toEqual([{_key: 'symptom-symptom-thirst', target: 'symptom-thirst', role: 'associated'}])
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
  })
})
