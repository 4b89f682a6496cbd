import {readFileSync} from 'node:fs'

import {XMLValidator} from 'fast-xml-parser'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {expectAccessible} from './support/accessible.ts'
import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'
import {DARK_AND_LARGE, LIGHT_AND_SMALL, type WindowOptions} from './support/studio-windows.ts'

const browserPath = findBrowser()
const RESTLESS_LEGS = 'condition-restless-legs-syndrome'

/** The views of relations in the real Studio: from the other side, as a graph, and compared. */
describe.skipIf(!browserPath)('views of relations', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
  })

  afterAll(async () => {
    await session.close()
  })

  const openView = (id: string, view: string, options: WindowOptions = {}) => {
    const type = id.split('-')[0]
    return session.openAs('Example Editor', {
      path: `/intent/edit/id=${id};type=${type};view=${view}`,
      ...options,
    })
  }

  /** What a view shows afterwards comes from its address alone. */
  const leaveAndReturn = async (page: Page) => {
    const {pathname, search} = new URL(page.url())
    await session.go(page, '/structure')
    await page.getByRole('tabpanel').waitFor({state: 'detached'})
    await session.go(page, pathname + search)
  }

  const expectNoMisconduct = () => {
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  }

  test('a symptom shows who states it, why, and leads to the relation at its owner', async () => {
    const {client} = session
    const page = await openView('symptom-fatigue', 'relations')
    const row = page.getByRole('row', {name: /^Iron deficiency Associated/})
    await row.getByText('2 citations').waitFor()

    const why = row.getByRole('button', {name: 'Why: Iron deficiency, Associated'})
    await why.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', {name: 'Cites', level: 3}).waitFor()
    expect(await why.getAttribute('aria-expanded')).toBe('true')
    await expectAccessible(page, '.health-relations')
    await session.screenshot(page, 'relations-of-symptom')

    // Live: another condition begins to state it.
    await client
      .patch('condition-akathisia')
      .setIfMissing({symptoms: []})
      .append('symptoms', [
        {
          _key: 'symptom-symptom-fatigue',
          _type: 'symptomRelation',
          symptom: {_type: 'reference', _ref: 'symptom-fatigue'},
          role: 'supportive',
          frequency: {_type: 'frequency', n: 45, of: 100},
        },
      ])
      .commit()
    await page.getByRole('row', {name: /^Akathisia Supportive Frequent, 45 of 100/}).waitFor()

    const edit = page.getByRole('link', {name: 'Edit in Akathisia: Supportive'})
    await edit.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('Fatigue').first().waitFor()
    await session.screenshot(page, 'relation-at-owner')
    expectNoMisconduct()
  })

  test('a source shows what rests on it, and warns when it falls', async () => {
    const {client} = session
    const page = await openView('source-aasm-2025', 'statements')
    await page
      .getByRole('row', {name: /^Recommendation Gabapentin/})
      .first()
      .waitFor()
    await expectAccessible(page, '.health-statements')

    await client.patch('source-aasm-2025').set({status: 'retracted'}).commit()
    const banner = page.getByRole('note').getByText(/nothing may rest on it/)
    await banner.waitFor()
    await session.screenshot(page, 'source-retracted')
    await client.patch('source-aasm-2025').set({status: 'current'}).commit()
    await banner.waitFor({state: 'detached'})

    const dark = await openView('source-aasm-2025', 'statements', DARK_AND_LARGE)
    await expectAccessible(dark, '.health-statements table')
    await session.screenshot(dark, 'source-statements-dark')
    expectNoMisconduct()
  })

  test('a graph is walked by arrow keys, reaches further, hides kinds, and opens a document', async () => {
    const page = await openView(RESTLESS_LEGS, 'graph')
    const centre = page.getByRole('link', {
      name: 'Restless legs syndrome, condition, in the middle',
    })
    await centre.focus()
    await expectAccessible(page, '.health-graph')
    await session.screenshot(page, 'graph-one-step')

    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/, (condition|treatment|test)\. Restless legs syndrome: /)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toMatch(/, (symptom|cause)\. Restless legs syndrome: /)

    // Fitted to its pane until somebody chooses a size: then it keeps that size. The focus stays.
    const focusedBefore = await focused()
    const fitted = await drawn(page)
    await page.setViewportSize({width: 1600, height: 800})
    await expect.poll(() => drawn(page)).not.toEqual(fitted)
    expect((await drawn(page)).share).toBeCloseTo(fitted.share, 1)
    expect(await focused()).toBe(focusedBefore)
    await page.getByRole('button', {name: 'Zoom In'}).press('Enter')
    await expect.poll(async () => (await drawn(page)).share).toBeGreaterThan(fitted.share * 1.1)
    const {zoom} = await drawn(page)
    await page.setViewportSize(LIGHT_AND_SMALL.viewport)
    await expect.poll(async () => (await drawn(page)).width).toBe(fitted.width)
    expect((await drawn(page)).zoom).toBe(zoom)
    await page.getByRole('button', {name: 'Fit View'}).press('Enter')
    await expect.poll(() => drawn(page)).toEqual(fitted)

    await page.getByRole('button', {name: /^Treatments \d+$/}).click()
    await page
      .getByRole('link', {name: /, treatment\./})
      .first()
      .waitFor({state: 'detached'})
    await page.getByRole('button', {name: 'Two steps'}).click()
    await page.getByRole('link', {name: /^Heavy periods, cause/}).waitFor()
    // What was chosen is part of the address.
    await leaveAndReturn(page)
    await page.getByRole('link', {name: /^Heavy periods, cause/}).waitFor()
    await session.screenshot(page, 'graph-two-steps')

    await page.getByRole('tab', {name: 'Table'}).click()
    await page.getByRole('row', {name: /^Iron deficiency Heavy periods cause/}).waitFor()
    await expectAccessible(page, '.health-graph')
    await page.getByRole('tab', {name: 'Drawing'}).click()

    await page.getByRole('link', {name: /^Heavy periods, cause/}).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', {name: 'Heavy periods, cause, in the middle'}).waitFor()
    expectNoMisconduct()
  })

  test('a graph is saved as a picture that stands on its own', async () => {
    const page = await openView(RESTLESS_LEGS, 'graph', DARK_AND_LARGE)
    await page.getByRole('link', {name: /in the middle$/}).waitFor()
    await expectAccessible(page, '.health-graph')
    await session.screenshot(page, 'graph-dark')
    const download = page.waitForEvent('download')
    await page.getByRole('button', {name: 'Save as SVG'}).click()
    const svg = readFileSync(await (await download).path(), 'utf8')
    expect((await download).suggestedFilename()).toBe(`${RESTLESS_LEGS}.svg`)
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).toContain('<title id="title">What surrounds Restless legs syndrome</title>')
    expect(svg).toContain('Gabapentin: First line, strong recommendation for')
    expect(svg).not.toMatch(/fill=""|stroke=""|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
    expectNoMisconduct()
  })

  test('two conditions are compared by keyboard, and the choice is part of the address', async () => {
    const page = await openView(RESTLESS_LEGS, 'comparison')
    await page.getByText('Choose a condition to see').waitFor()
    await chooseByKeyboard(page, 'iron deficiency anaemia')
    await page.getByRole('row', {name: /^Fatigue Both Consequence Associated/}).waitFor()
    await page.getByRole('row', {name: /^Muscle weakness .* Not a symptom/}).waitFor()
    await expectAccessible(page, '.health-comparison')
    await session.screenshot(page, 'comparison')

    await leaveAndReturn(page)
    await page.getByRole('row', {name: /^Fatigue Both/}).waitFor()
    expect(await page.getByLabel('Compare with').inputValue()).toBe('Iron deficiency anaemia')

    await page.getByRole('button', {name: 'Akathisia', exact: true}).click()
    await page.getByRole('heading', {name: 'How to tell them apart', level: 2}).waitFor()
    await page.getByRole('row', {name: /^Worse in the evening or at night Restless legs/}).waitFor()

    const dark = await openView(RESTLESS_LEGS, 'comparison', DARK_AND_LARGE)
    await chooseByKeyboard(dark, 'iron deficiency anaemia')
    await dark.getByRole('row', {name: /^Fatigue Both/}).waitFor()
    await expectAccessible(dark, '.health-comparison')
    await session.screenshot(dark, 'comparison-dark')

    const same = await session.openAs('Example Editor', {
      path: `/structure/clinical-graph;condition;${RESTLESS_LEGS}%2Cview%3Dcomparison%2Cwith%3D${RESTLESS_LEGS}`,
    })
    await same.getByText('This is the same condition').waitFor()
    expectNoMisconduct()
  })

  /** How large a drawing is: its pane, its scale, and the part of the pane's width that it takes. */
  const drawn = (page: Page) =>
    page.locator('.react-flow').evaluate((flow) => {
      const {width} = flow.getBoundingClientRect()
      const boxes = [...flow.querySelectorAll('.react-flow__node')].map((node) =>
        node.getBoundingClientRect(),
      )
      const left = Math.min(...boxes.map((box) => box.left))
      const right = Math.max(...boxes.map((box) => box.right))
      const {transform} = getComputedStyle(flow.querySelector('.react-flow__viewport') ?? flow)
      return {width, share: (right - left) / width, zoom: new DOMMatrix(transform).a}
    })

  const chooseByKeyboard = async (page: Page, name: string) => {
    await page.getByLabel('Compare with').fill(name)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
})
