import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {SanityClient} from '@sanity/client'

import {contentSet} from '../../../content/index.ts'
import {startSite, type RunningSite} from '../../../examples/site/start-site.ts'
import {startLake, type Lake} from '../../../lake/index.ts'
import {launchChromium} from '../../../scripts/lib/chromium.ts'
import {lakeClient} from '../../../scripts/lib/client.ts'
import {EXAMPLE_TEAM} from '../../../scripts/lib/example-users.ts'
import {freePort} from '../../../scripts/lib/free-port.ts'
import {seedContent} from '../../../scripts/lib/seed-content.ts'
import {buildStudio} from '../../../scripts/lib/studio-build.ts'
import {serveStudio, type StudioServer} from '../../../scripts/lib/studio-server.ts'
import type {Misconduct} from './browser.ts'
import {OUTPUT, studioWindows, type StudioWindows} from './studio-windows.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Where each kind of Studio is built; the first is the one that `npm start` serves. */
const BUILDS = {
  production: join(ROOT, '.studio'),
  development: join(OUTPUT, 'studio-development'),
}

export interface StudioSessionOptions {
  /** Keep the lake on the disk, so that it can be started again. */
  durable?: boolean
  /** In a `development` build React reports its misuse as errors in the console; it is slower. */
  build?: keyof typeof BUILDS
}

export interface StudioSession extends StudioWindows {
  client: SanityClient
  readonly lake: Lake
  misconduct: Misconduct
  studioUrl: string
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
  {durable = false, build = 'production'}: StudioSessionOptions = {},
): Promise<StudioSession> {
  mkdirSync(OUTPUT, {recursive: true})
  const directory = BUILDS[build]
  await buildStudio(ROOT, directory, {mode: build})

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
  const [browser] = await Promise.all([
    launchChromium(browserPath),
    seedContent(client, contentSet),
  ])
  const sitePort = await freePort()
  const site = {url: `http://localhost:${sitePort}`, previewSecret: 'a-secret-of-this-session'}
  let running: RunningSite | undefined
  const studio: StudioServer = await serveStudio({
    directory,
    port: studioPort,
    target: {kind: 'lake', projectId: 'local', dataset: 'production', port: lake.port},
    site,
  })

  const misconduct: Misconduct = {consoleErrors: [], outside: []}
  const windows = studioWindows(browser, {
    studioUrl: studio.url,
    signIn: (userId) => lake.signIn(userId),
    misconduct,
  })

  return {
    ...windows,
    client,
    get lake() {
      return lake
    },
    misconduct,
    studioUrl: studio.url,
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
