import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {onTestFinished} from 'vitest'

import {contentSet} from '../../../content/index.ts'
import {startSite, type RunningSite} from '../../../examples/site/start-site.ts'
import {startLake, type Lake} from '../../../lake/index.ts'
import {lakeClient} from '../../../scripts/lib/client.ts'
import {EXAMPLE_TEAM} from '../../../scripts/lib/example-users.ts'
import {seedContent} from '../../../scripts/lib/seed-content.ts'
import {buildStudio} from '../../../scripts/lib/studio-build.ts'
import {serveStudio, type StudioServer} from '../../../scripts/lib/studio-server.ts'
import {launch, watch, type Misconduct} from './browser.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const OUTPUT = join(ROOT, 'tests', '.output')
const BUILD = join(ROOT, '.studio')

/** A screen, and what is on it first. */
export interface WindowOptions {
  /** As the operating system prefers it; the Studio follows. */
  colorScheme?: 'light' | 'dark'
  /** CSS pixels. */
  viewport?: {width: number; height: number}
  /** Path of the Studio to open. */
  path?: string
}

export interface StudioSession {
  client: SanityClient
  readonly lake: Lake
  misconduct: Misconduct
  studioUrl: string
  /**
   * Opens the Studio in a window of its own profile, signed in as one of the example
   * users, until the test that asked for it ends. Light, 1280 by 800, at the structure
   * tool unless told otherwise.
   */
  openAs(userName: string, options?: WindowOptions): Promise<Page>
  screenshot(page: Page, name: string): Promise<void>
  /** Starts the example site where the Studio looks for it, until the session ends. */
  startSite(): Promise<void>
  /** Stops a durable lake, and starts it again on the same port with the same data. */
  restartLake(): Promise<void>
  close(): Promise<void>
}

/**
 * The whole house on free ports: a lake with the content set, in memory unless
 * `durable`, the built Studio, and a Chromium that may reach this machine only.
 */
export async function openStudioSession(
  browserPath: string,
  {durable = false}: {durable?: boolean} = {},
): Promise<StudioSession> {
  mkdirSync(OUTPUT, {recursive: true})
  await buildStudio(ROOT, BUILD)

  // The lake must know the Studio's origin before it starts, and the Studio the
  // lake's port: a first server finds a free port and hands it over.
  const studioPort = await freePort()
  const studioOrigin = `http://localhost:${studioPort}`
  const dataDir = mkdtempSync(join(OUTPUT, 'lake-'))
  const start = (port: number) =>
    startLake({
      dataDir,
      memory: !durable,
      port,
      ...EXAMPLE_TEAM,
      studioOrigins: [studioOrigin],
    })
  let lake = await start(0)
  const client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
  await seedContent(client, contentSet)
  const sitePort = await freePort()
  const site = {url: `http://localhost:${sitePort}`, previewSecret: 'a-secret-of-this-session'}
  let running: RunningSite | undefined
  const studio: StudioServer = await serveStudio({
    directory: BUILD,
    port: studioPort,
    target: {kind: 'lake', projectId: 'local', dataset: 'production', port: lake.port},
    site,
  })

  const browser = await launch(browserPath)
  const misconduct: Misconduct = {consoleErrors: [], outside: []}

  return {
    client,
    get lake() {
      return lake
    },
    misconduct,
    studioUrl: studio.url,
    async openAs(
      userName,
      {colorScheme = 'light', viewport = {width: 1280, height: 800}, path = '/structure'} = {},
    ) {
      const context = await browser.newContext({colorScheme, viewport, reducedMotion: 'reduce'})
      context.setDefaultTimeout(60_000)
      watch(context, misconduct)
      const page = await context.newPage()
      onTestFinished(async ({task}) => {
        if (task.result?.state === 'fail') {
          await page.screenshot({path: join(OUTPUT, `failed ${task.name}.png`)})
        }
        await context.close()
      })
      await page.goto(`${studio.url}${path}`)
      await page.getByRole('link', {name: new RegExp(userName)}).click()
      await page.getByTestId('studio-search').waitFor()
      return page
    },
    async screenshot(page, name) {
      await page.screenshot({path: join(OUTPUT, `${name}.png`)})
    },
    async startSite() {
      running = await startSite({
        port: sitePort,
        client: lakeClient({url: lake.url, dataset: 'production'}),
        preview: {client, secret: site.previewSecret, studioOrigin},
      })
    },
    async restartLake() {
      const {port} = lake
      await lake.close()
      lake = await start(port)
    },
    async close() {
      await browser.close()
      await running?.close()
      await studio.close()
      await lake.close()
      rmSync(dataDir, {recursive: true, force: true})
    },
  }
}

async function freePort(): Promise<number> {
  const {createServer} = await import('node:net')
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
