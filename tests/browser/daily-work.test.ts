import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {conditionBySlug} from '../../queries/index.ts'
import {addItem, offered} from './support/add-item.ts'
import {findBrowser} from './support/find-browser.ts'
import {publish} from './support/publish.ts'
import {signOff} from './support/sign-off.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'

const browserPath = findBrowser()
const RESTLESS_LEGS = 'condition-restless-legs-syndrome'
const SUMMARY = 'A strong urge to move the legs that comes at rest and eases with movement.'

/** What an editor does every day, in the real Studio, checked against the lake's data. */
describe.skipIf(!browserPath)('daily work in the Studio', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
  })

  /** The edit has reached the lake: from then on publishing includes it. */
  const draftOf = (id: string) => session.client.getDocument(`drafts.${id}`)

  afterAll(async () => {
    await session.close()
  })

  test('finds a condition, edits and publishes it, and a frontend reads the change', async () => {
    const {client} = session
    const page = await session.open()
    await page.getByRole('link', {name: /Example Editor/}).click()
    await page.getByTestId('studio-search').waitFor()
    await session.screenshot(page, 'first-screen')

    await page.getByTestId('studio-search').click()
    await page.getByPlaceholder('Search', {exact: true}).fill('restless legs syndrome')
    await page
      .getByTestId('search-results')
      .getByText('Restless legs syndrome', {exact: true})
      .first()
      .click()

    const summary = page.getByTestId('field-summary').getByRole('textbox')
    await summary.waitFor()
    await expect.poll(() => summary.isEditable(), {timeout: 40_000}).toBe(true)
    await session.screenshot(page, 'condition-overview')
    await summary.fill(SUMMARY)
    await expect
      .poll(() => draftOf(RESTLESS_LEGS), {timeout: 40_000})
      .toMatchObject({summary: SUMMARY})
    await signOff(client, RESTLESS_LEGS)
    await publish(page, async () => {
      const read = await client.fetch(conditionBySlug, {slug: 'restless-legs-syndrome'})
      return read?.summary === SUMMARY
    })

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

    await session.go(page, '/structure/clinical-graph;symptom')
    await page.getByTestId('action-intent-button').first().click()
    await page.getByTestId('field-title').getByRole('textbox').fill('Aching calves')
    await page.getByTestId('field-slug').getByRole('button', {name: 'Generate'}).click()
    await expect
      .poll(() => page.getByTestId('field-slug').getByRole('textbox').inputValue())
      .toBe('aching-calves')
    await page.getByTestId('field-summary').getByRole('textbox').fill('A dull pain in the calves.')
    const symptoms = `*[_type == "symptom" && slug.current == "aching-calves"]{_id, title, kind, summary}`
    const expected = [
      {
        _id: expect.any(String),
        title: 'Aching calves',
        kind: 'symptom',
        summary: 'A dull pain in the calves.',
      },
    ]
    await expect
      .poll(() => client.fetch(symptoms, {}, {perspective: 'drafts'}), {timeout: 40_000})
      .toEqual(expected)
    await session.screenshot(page, 'new-symptom')
    await publish(page, async () => (await client.fetch<unknown[]>(symptoms)).length > 0)
    const [created] = await client.fetch<{_id: string}[]>(symptoms)

    await session.go(page, `/structure/clinical-graph;condition;${RESTLESS_LEGS}`)
    await page.getByRole('tab', {name: 'Symptoms', exact: true}).click()
    const input = await addItem(page, 'symptoms')
    await (await offered(page, input, 'Aching calves')).click()
    await expect
      .poll(
        () =>
          client.fetch<string[]>(
            `*[_id == $id][0].symptoms[].symptom._ref`,
            {id: RESTLESS_LEGS},
            {perspective: 'drafts'},
          ),
        {timeout: 40_000},
      )
      .toContain(created?._id)
    await session.screenshot(page, 'relation-picked')

    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })
})
