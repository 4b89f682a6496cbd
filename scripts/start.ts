import {fileURLToPath} from 'node:url'

import {Command, InvalidArgumentError} from 'commander'

import {contentSet} from '../content/index.ts'
import {DEFAULT_LAKE_PORT, type Site, type Target} from '../environment.ts'
import {startLake, type Lake} from '../lake/index.ts'
import {commandSite, commandTarget, lakeClient, lakeDataDir} from './lib/client.ts'
import {CommandError, EXIT} from './lib/command-error.ts'
import {EXAMPLE_TEAM} from './lib/example-users.ts'
import {countDocuments, seedContent} from './lib/seed-content.ts'
import {buildStudio} from './lib/studio-build.ts'
import {serveStudio, type StudioServer} from './lib/studio-server.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STUDIO_BUILD = '.studio'

interface StartOptions {
  studioPort: number
  lakePort?: number
  data?: string
  site?: string
  seed: boolean
}

export const startCommand = new Command('start')
  .description('Start the embedded Content Lake and the Studio on this machine.')
  .option('--studio-port <port>', 'port of the Studio', parsePort, 3333)
  .option('--lake-port <port>', `port of the lake (default: ${DEFAULT_LAKE_PORT})`, parsePort)
  .option('--data <folder>', "folder of the lake's data (default: .lake)")
  .option('--site <url>', 'the site whose pages the Studio shows (default: the example site)')
  .option('--no-seed', 'leave an empty dataset empty')
  .action(async (options: StartOptions) => {
    const stop = await start(options)
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    console.log('\nStopping.')
    await stop()
  })

/** Starts everything that the target needs. @returns a function that stops all of it. */
async function start(options: StartOptions): Promise<() => Promise<void>> {
  const environmentTarget = commandTarget()
  const target: Target =
    environmentTarget.kind === 'lake' && options.lakePort !== undefined
      ? {...environmentTarget, port: options.lakePort}
      : environmentTarget
  const opened: Array<{close(): Promise<void>}> = []
  const stop = async () => {
    for (const service of opened.toReversed()) await service.close()
  }

  console.log(`Node ${process.version}`)
  try {
    let lakeToken: string | undefined
    if (target.kind === 'lake') {
      const lake = await openLake(target.port, options)
      opened.push(lake)
      lakeToken = lake.token
      if (options.seed) await seedWhenEmpty(lake, target.dataset)
    }
    const site = commandSite(target, {site: options.site, lakeToken})
    await buildStudio(ROOT, STUDIO_BUILD, {
      onBuild: () =>
        console.log('Building the Studio; this takes about 15 seconds, once after each change.'),
    })
    const studio = await openStudio(target, site, options.studioPort)
    opened.push(studio)
    console.log(welcome(target, studio.url))
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

async function openLake(port: number, options: StartOptions): Promise<Lake> {
  const dataDir = options.data ?? lakeDataDir()
  try {
    return await startLake({
      dataDir,
      port,
      ...EXAMPLE_TEAM,
      studioOrigins: [`http://localhost:${options.studioPort}`],
    })
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) throw portInUse('lake', port, '--lake-port', error)
    if (hasCode(error, 'ELOCKED')) {
      throw new CommandError(
        `Another lake has the data folder ${dataDir} open. Stop it, or use another folder with --data, as in: npm start -- --data .lake-2 --lake-port ${port + 1} --studio-port ${options.studioPort + 1}`,
        EXIT.unavailable,
        {cause: error},
      )
    }
    const reason = error instanceof Error ? error.message : String(error)
    const advice = hasCode(error, 'ECORRUPT')
      ? ' Nothing was changed. Restore it from a backup with "npm run lake -- restore <file>", or move the folder away to start afresh.'
      : ''
    throw new CommandError(
      `The lake in ${dataDir} could not be opened: ${reason}.${advice}`,
      EXIT.unavailable,
      {cause: error},
    )
  }
}

async function openStudio(
  target: Target,
  site: Site | undefined,
  port: number,
): Promise<StudioServer> {
  try {
    return await serveStudio({directory: STUDIO_BUILD, port, target, site})
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) throw portInUse('Studio', port, '--studio-port', error)
    throw error
  }
}

async function seedWhenEmpty(lake: Lake, dataset: string): Promise<void> {
  const client = lakeClient({url: lake.url, dataset, token: lake.token})
  if ((await countDocuments(client)) > 0) return
  await seedContent(client, contentSet)
  console.log(`Seeded the empty dataset ${dataset} with ${contentSet.length} example documents.`)
}

function welcome(target: Target, studioUrl: string): string {
  const place =
    target.kind === 'lake'
      ? `the embedded lake, http://127.0.0.1:${target.port}, data in ${lakeDataDir()}/`
      : `the hosted project ${target.projectId}, dataset ${target.dataset}`
  const steps =
    target.kind === 'lake'
      ? `
  Sign in as one of the three example users; there is no password.

  To try next, in another terminal:
    npm run import -- <article.txt> --dry-run   see what an article would become
    npm run import -- <article.txt>             write it as a draft
    npm run validate                            check the dataset
    npm run example                             the example site, with previews in the Studio
`
      : ''
  return `
  Studio   ${studioUrl}
  Content  ${place}
${steps}
  Ctrl-C stops everything.`
}

function portInUse(what: string, port: number, option: string, cause: unknown): CommandError {
  return new CommandError(
    `Port ${port} of the ${what} is in use. Stop what uses it, or choose another with ${option}, as in: npm start -- ${option} ${port + 1}`,
    EXIT.unavailable,
    {cause},
  )
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError('It must be a number from 1 to 65535.')
  }
  return port
}
