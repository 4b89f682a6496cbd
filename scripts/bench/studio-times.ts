import type {Page} from 'playwright-core'

import {BUSY_ARTICLE, LARGE_CONDITION, LARGE_RELATIONS} from './health-world.ts'
import {figureOf, type Figure} from './measure.ts'
import type {House} from './studio-edits.ts'

/** Milliseconds that opening a large condition may take. */
const OPEN_LIMIT = 2000

/** Milliseconds without a request after which a Studio has settled. */
const SETTLED = 1000

interface Measured {
  name: string
  /** Where the Studio is before, as a path of it. */
  from: string
  /** What a person does, to the moment at which they can go on. */
  run: (page: Page) => Promise<void>
  limit?: number
}

const MEASURED: readonly Measured[] = [
  {
    name: 'Today, with every panel',
    from: '/structure',
    run: async (page) => {
      await page.getByRole('link', {name: 'Today'}).click()
      await page.getByRole('heading', {level: 1}).first().waitFor()
      await page.waitForFunction(
        () =>
          !/Loading/.test(document.querySelector('main')?.textContent ?? document.body.innerText),
      )
    },
  },
  {
    name: 'List of all conditions, from the click',
    from: '/structure/clinical-graph',
    run: async (page) => {
      await page.locator('a[href$="clinical-graph;condition"]').first().click()
      await page
        .locator(`a[href*="${LARGE_CONDITION}"]`)
        .first()
        .getByText('Condition ax', {exact: true})
        .waitFor()
    },
  },
  {
    name: `Condition of ${LARGE_RELATIONS} relations, from the list to editable`,
    from: '/structure/clinical-graph;condition',
    run: async (page) => {
      await page.locator(`a[href*="${LARGE_CONDITION}"]`).first().click()
      await editable(page)
    },
    limit: OPEN_LIMIT,
  },
  {
    name: 'Its symptoms, from the tab to their names',
    from: `/structure/clinical-graph;condition;${LARGE_CONDITION}`,
    run: async (page) => {
      await page.getByRole('tab', {name: 'Symptoms', exact: true}).click()
      await page.getByTestId('field-symptoms').getByText('Aching ankle').first().waitFor()
    },
  },
  {
    name: 'Condition by its address, with the Studio itself',
    from: '/structure',
    run: async (page) => {
      await page.goto(
        new URL(`/structure/clinical-graph;condition;${LARGE_CONDITION}`, page.url()).href,
      )
      await editable(page)
    },
  },
  {
    name: 'Claims to decide, from the click to the first',
    from: '/structure/work',
    run: async (page) => {
      await page.locator('a[href$="work;claims-to-decide"]').first().click()
      await page.locator('a[href*="claim-0"]').first().waitFor()
    },
  },
  {
    name: 'Claims of an article beside its text, from the tab',
    from: `/intent/edit/id=${BUSY_ARTICLE};type=article/`,
    run: async (page) => {
      await page.getByRole('tab', {name: 'Claims', exact: true}).click()
      await page
        .getByRole('button', {name: /has symptom/})
        .first()
        .waitFor()
    },
  },
]

/** How long what an editor does takes, in a Studio that is open, in milliseconds. */
export async function studioTimes(
  page: Page,
  {studioUrl, requests}: House,
  runs: number,
  progress: (stage: string) => void,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const {name, from, run, limit} of MEASURED) {
    progress(name)
    const times: number[] = []
    for (let n = 0; n < runs; n++) {
      await page.goto(`${studioUrl}${from}`)
      await page.getByTestId('studio-search').waitFor()
      await requests.quiet(SETTLED)
      const started = performance.now()
      await run(page)
      times.push(performance.now() - started)
    }
    const figure = figureOf(name, 'ms', times)
    const target = limit && {text: `under ${limit}`, reached: figure.median < limit}
    figures.push({...figure, ...(target && {target})})
  }
  return figures
}

async function editable(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const summary = document.querySelector<HTMLTextAreaElement>(
      '[data-testid="field-summary"] textarea',
    )
    return summary !== null && !summary.readOnly && !summary.disabled
  })
}
