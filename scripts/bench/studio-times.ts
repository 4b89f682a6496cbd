import type {Page} from 'playwright-core'

import {BUSY_ARTICLE, LARGE_CONDITION, LARGE_RELATIONS} from './health-world.ts'
import {figureOf, ratio, type Figure} from './measure.ts'
import type {House} from './studio-edits.ts'

/** Milliseconds that opening a large condition may take. */
const OPEN_LIMIT = 2000

/** How much longer than a stock Studio ours may take for it. */
const OPEN_RATIO = 1.25

/** Milliseconds without a request after which a Studio has settled. */
const SETTLED = 1000

interface Measured {
  name: string
  /** Where the Studio is before, as a path of it. */
  from: string
  /** What a person does, to the moment at which they can go on. */
  run: (page: Page) => Promise<void>
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
  for (const {name, from, run} of MEASURED) {
    progress(name)
    const times: number[] = []
    for (let n = 0; n < runs; n++) {
      await settle(page, `${studioUrl}${from}`, requests)
      times.push(await timeOf(() => run(page)))
    }
    figures.push(figureOf(name, 'ms', times))
  }
  return figures
}

/**
 * How long it takes to open a large condition from its list, until its text can be edited; and how
 * long in a stock Studio of the same schema, by turns, since the two share the machine.
 */
export async function openingTimes(
  own: Page,
  stock: Page,
  {studioUrl, stockUrl, requests}: House,
  runs: number,
): Promise<Figure[]> {
  const open = async (page: Page, list: string) => {
    await page.bringToFront()
    await settle(page, list, requests)
    const condition = page.locator(`a[href*="${LARGE_CONDITION}"]`).first()
    await condition.waitFor()
    return timeOf(async () => {
      await condition.click()
      await editable(page)
    })
  }
  const times = {own: new Array<number>(), stock: new Array<number>()}
  for (let n = 0; n < runs; n++) {
    times.own.push(await open(own, `${studioUrl}/structure/clinical-graph;condition`))
    times.stock.push(await open(stock, `${stockUrl}/structure/condition`))
  }
  const name = `Condition of ${LARGE_RELATIONS} relations, from the list to editable`
  const figure = figureOf(name, 'ms', times.own)
  const reference = figureOf('The same in a stock Studio of the same schema', 'ms', times.stock)
  return [
    {
      ...figure,
      target: {text: `under ${OPEN_LIMIT}`, reached: figure.median < OPEN_LIMIT},
    },
    reference,
    ratio('What this package adds to it', figure.median / reference.median, {atMost: OPEN_RATIO}),
  ]
}

async function settle(page: Page, url: string, requests: House['requests']): Promise<void> {
  await page.goto(url)
  await page.getByTestId('studio-search').waitFor()
  await requests.quiet(SETTLED)
}

async function timeOf(run: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

async function editable(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const summary = document.querySelector<HTMLTextAreaElement>(
      '[data-testid="field-summary"] textarea',
    )
    return summary !== null && !summary.readOnly && !summary.disabled
  })
}
