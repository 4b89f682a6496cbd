import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {conditionBySlug} from '../../queries/index.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'

const browserPath = findBrowser()
const RESTLESS_LEGS = 'condition-restless-legs-syndrome'

/** What an editor does every day, in the real Studio, checked against the lake's data. */
describe.skipIf(!browserPath)('daily work in the Studio', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
  })

  afterAll(async () => {
    await session.close()
  })

  test('finds a condition, edits and publishes it, and a frontend reads the change', async () => {
    const {client} = session
    const page = await session.openAs('Example Editor')
    await session.screenshot(page, 'first-screen')

    await page.getByTestId('studio-search').click()
    const search = page.getByTestId('search-results').or(page.getByRole('dialog')).first()
    await search.waitFor()
    await page.keyboard.type('restless legs syndrome')
    await page
      .getByTestId('search-results')
      .getByText('Restless legs syndrome', {exact: true})
      .first()
      .click()

    const summary = page.getByTestId('field-summary').getByRole('textbox')
    await summary.waitFor()
    await expect.poll(() => summary.isEditable(), {timeout: 20_000}).toBe(true)
    await session.screenshot(page, 'condition-overview')
    await summary.fill('A strong urge to move the legs that comes at rest and eases with movement.')
    await page.getByTestId('action-publish').click()

    await expect
      .poll(
        async () =>
          (await client.fetch(conditionBySlug, {slug: 'restless-legs-syndrome'}))?.summary,
        {timeout: 20_000},
      )
      .toBe('A strong urge to move the legs that comes at rest and eases with movement.')

    for (const tab of ['Symptoms', 'Treatments', 'Tests']) {
      await page.getByRole('tab', {name: tab, exact: true}).click()
      await page.getByTestId(`field-${tab.toLowerCase()}`).waitFor()
      await session.screenshot(page, `condition-${tab.toLowerCase()}`)
    }
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })

  test('creates a symptom and picks it in a relation', async () => {
    const {client} = session
    const page = await session.openAs('Example Editor')

    await page.goto(`${session.studioUrl}/structure/clinical-graph;symptom`)
    await page.getByTestId('action-intent-button').first().click()
    await page.getByTestId('field-title').getByRole('textbox').fill('Aching calves')
    await page.getByTestId('field-slug').getByRole('button', {name: 'Generate'}).click()
    await expect
      .poll(() => page.getByTestId('field-slug').getByRole('textbox').inputValue())
      .toBe('aching-calves')
    await page.getByTestId('field-summary').getByRole('textbox').fill('A dull pain in the calves.')
    await session.screenshot(page, 'new-symptom')
    await page.getByTestId('action-publish').click()
    const symptoms = `*[_type == "symptom" && slug.current == "aching-calves"]{_id, title, kind, summary}`
    await expect
      .poll(() => client.fetch(symptoms), {timeout: 20_000})
      .toEqual([
        {
          _id: expect.any(String),
          title: 'Aching calves',
          kind: 'symptom',
          summary: 'A dull pain in the calves.',
        },
      ])
    const [created] = await client.fetch<{_id: string}[]>(symptoms)

    await page.goto(`${session.studioUrl}/structure/clinical-graph;condition;${RESTLESS_LEGS}`)
    await page.getByRole('tab', {name: 'Symptoms', exact: true}).click()
    await page.getByTestId('field-symptoms').getByRole('button', {name: 'Add item'}).click()
    await page.getByPlaceholder('Type to search').last().fill('Aching calves')
    await page
      .getByRole('option', {name: /Aching calves/})
      .first()
      .click()
    await expect
      .poll(
        () =>
          client.fetch<string[]>(
            `*[_id == $id][0].symptoms[].symptom._ref`,
            {id: RESTLESS_LEGS},
            {perspective: 'drafts'},
          ),
        {timeout: 20_000},
      )
      .toContain(created?._id)
    await session.screenshot(page, 'relation-picked')

    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })
})
