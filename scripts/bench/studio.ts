import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {Browser, Page} from 'playwright-core'

import {contentSet} from '../../content/index.ts'
import {startLake} from '../../lake/index.ts'
import {NAME_PREFIX} from '../../studio/build/name-components.ts'
import {findChromium, launchChromium, NO_CHROMIUM} from '../lib/chromium.ts'
import {lakeClient} from '../lib/client.ts'
import {CommandError, EXIT} from '../lib/command-error.ts'
import {EXAMPLE_TEAM} from '../lib/example-users.ts'
import {freePort} from '../lib/free-port.ts'
import {seedContent} from '../lib/seed-content.ts'
import {buildStudio} from '../lib/studio-build.ts'
import {serveStudio} from '../lib/studio-server.ts'
import {countDraws, type Draws} from './draw-counter.ts'
import {makeHealthWorld, type WorldSize} from './health-world.ts'
import {watchRequests, type Requests} from './lake-requests.ts'
import type {Figure} from './measure.ts'
import {drawsOfEdit, requestsOfEdit, type House} from './studio-edits.ts'
import {openingTimes, studioTimes} from './studio-times.ts'

export interface StudioMeasurements {
  times: Figure[]
  edit: {
    /** Every request that one edit made, by its tag. */
    requests: Requests
    /** Our own components that an edit of an unrelated field drew, with the writing help open. */
    draws: Draws
    figures: Figure[]
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Documents that one transaction of the seed holds. */
const BATCH = 400

/** Components that hold the document by what they are: they are drawn with each edit of it. */
const HOLD_THE_DOCUMENT = /#(?:ReviewedForm|ConditionInput|WritingInspector)$/

/**
 * Measures the built Studio in a Chromium, on a lake in memory that holds a large dataset.
 *
 * @param runs - How often each time is taken.
 * @throws CommandError `unavailable` where there is no Chromium.
 */
export async function benchStudio(
  size: WorldSize,
  runs: number,
  progress: (stage: string) => void,
): Promise<StudioMeasurements> {
  const path = findChromium()
  if (!path) throw new CommandError(NO_CHROMIUM, EXIT.unavailable)
  progress('building the Studio, and a stock one to compare it with')
  const builds = {own: join(ROOT, '.studio', 'measured'), stock: join(ROOT, '.studio', 'stock')}
  await buildStudio(ROOT, builds.own, {nameComponents: true})
  await buildStudio(ROOT, builds.stock, {config: 'scripts/bench/stock-studio.config.ts'})
  progress(`filling a lake: ${size.conditions} conditions, ${size.claims} claims`)
  const house = await openHouse(builds, size)
  const browser = await launchChromium(path)
  try {
    return await measure(browser, house, runs, progress)
  } finally {
    await browser.close()
    await house.close()
  }
}

async function openHouse(builds: {own: string; stock: string}, size: WorldSize): Promise<House> {
  const ports = {own: await freePort(), stock: await freePort()}
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-studio-'))
  const lake = await startLake({
    dataDir,
    memory: true,
    port: 0,
    ...EXAMPLE_TEAM,
    studioOrigins: [ports.own, ports.stock].map((port) => `http://localhost:${port}`),
  })
  const client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
  await seedContent(
    client,
    contentSet.filter(({_type}) => _type === 'person'),
  )
  const documents = [...makeHealthWorld(size)]
  for (let start = 0; start < documents.length; start += BATCH) {
    await seedContent(client, documents.slice(start, start + BATCH))
  }
  const target = {kind: 'lake', projectId: 'local', dataset: 'production', port: lake.port} as const
  const studio = await serveStudio({directory: builds.own, port: ports.own, target})
  const stock = await serveStudio({directory: builds.stock, port: ports.stock, target})
  const requests = watchRequests(lake.port)
  return {
    client,
    studioUrl: studio.url,
    stockUrl: stock.url,
    requests,
    close: async () => {
      requests.stop()
      await studio.close()
      await stock.close()
      await lake.close()
      rmSync(dataDir, {recursive: true, force: true})
    },
  }
}

async function measure(
  browser: Browser,
  house: House,
  runs: number,
  progress: (stage: string) => void,
): Promise<StudioMeasurements> {
  const page = await openStudio(browser, house.studioUrl)
  progress('a large condition, here and in a stock Studio')
  const stock = await openStudio(browser, house.stockUrl)
  const opened = await openingTimes(page, stock, house, runs)
  await stock.context().close()
  const times = await studioTimes(page, house, runs, progress)
  progress('editing')
  const requests = await requestsOfEdit(page, house)
  const draws = await drawsOfEdit(page, house)
  const validating = sumOf(requests, (tag) => /validation|writing/.test(tag))
  const redrawn = sumOf(draws, (name) => !HOLD_THE_DOCUMENT.test(name))
  return {
    times: [...opened, ...times],
    edit: {
      requests,
      draws,
      figures: [
        countOf('Validation requests of one edit', validating, 1),
        countOf('Components that an edit of another field draws anew', redrawn, 0),
      ],
    },
  }
}

/** A window on a Studio, of somebody who signed in. */
async function openStudio(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1920, height: 1080}})
  context.setDefaultTimeout(120_000)
  await context.addInitScript(countDraws, NAME_PREFIX)
  const page = await context.newPage()
  await page.goto(`${url}/structure`)
  await page.getByRole('link', {name: /Example Editor/}).click()
  await page.getByTestId('studio-search').waitFor()
  return page
}

function sumOf(counts: Record<string, number>, isMeant: (name: string) => boolean): number {
  return Object.entries(counts)
    .filter(([name]) => isMeant(name))
    .reduce((sum, [, count]) => sum + count, 0)
}

function countOf(name: string, value: number, atMost: number): Figure {
  const target = {text: `at most ${atMost}`, reached: value <= atMost}
  return {name, unit: '', median: value, min: value, max: value, target}
}
