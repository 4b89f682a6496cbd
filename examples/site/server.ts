import {createClient, type SanityClient} from '@sanity/client'
import {Command, InvalidArgumentError, Option} from 'commander'
import {deriveSecret, readToken} from 'sanity-health-content/lake'

import {startSite} from './start-site.ts'

/** Exit codes, as those of the package's own commands. */
const EXIT = {usage: 2, unreachable: 3, unavailable: 4} as const

interface Options {
  port: number
  lake: string
  projectId?: string
  dataset: string
  origin?: string
  token?: string
  previewSecret?: string
  studioOrigin: string
}

class Refusal extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}

const command = new Command('example')
  .description(
    'Serve the example site: published content of the running lake, or of a hosted project.',
  )
  .option('-p, --port <number>', 'port on 127.0.0.1, 0 for any free one', parsePort, 4000)
  .option('--lake <url>', 'address of the lake', defaultLake())
  .addOption(
    new Option('--project-id <id>', 'read a hosted project instead of the lake').env(
      'SANITY_PROJECT_ID',
    ),
  )
  .addOption(new Option('--dataset <name>', 'dataset').env('SANITY_DATASET').default('production'))
  .option('--origin <url>', 'where readers find the site, for canonical addresses', parseOrigin)
  .addOption(
    new Option(
      '--preview-secret <secret>',
      'show drafts to who knows it, 16 characters or more',
    ).env('HEALTH_CONTENT_PREVIEW_SECRET'),
  )
  .addOption(new Option('--token <token>', 'reads drafts, for the preview').env('SANITY_TOKEN'))
  .option(
    '--studio-origin <url>',
    'the Studio that may show the site in a frame',
    parseOrigin,
    'http://localhost:3333',
  )
  .action(run)

async function run(options: Options): Promise<void> {
  const client = clientFor(options)
  await assertReadable(client, options)
  const {studioOrigin} = options
  const token = options.token ?? lakeToken(options)
  const previewSecret = options.previewSecret ?? (token && deriveSecret(token, 'preview'))
  if (previewSecret && !token) {
    throw new Refusal(
      'A preview reads drafts, and drafts need a token: give --token, or set SANITY_TOKEN.',
      EXIT.usage,
    )
  }
  const site = await startSite({
    port: options.port,
    origin: options.origin,
    client,
    imageOrigins: [options.projectId ? 'https://cdn.sanity.io' : new URL(options.lake).origin],
    preview:
      previewSecret && token
        ? {secret: previewSecret, client: client.withConfig({token}), studioOrigin}
        : undefined,
    onError: (error) => console.error(`Not answered: ${messageOf(error)}`),
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Refusal(
        `Port ${options.port} is in use. Choose another with --port, as in: npm run example -- --port ${options.port + 1}`,
        EXIT.unavailable,
      )
    }
    throw error
  })
  console.log(`
  Site     ${site.url}
  Content  ${placeOf(options)}
  Preview  ${previewSecret ? `drafts, as the view "Page" of a document in ${studioOrigin}` : 'off; --preview-secret and --token turn it on'}

  Publish something in the Studio, and open pages change. Ctrl-C stops it.`)
  const stop = () => void site.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function clientFor({projectId, dataset, lake}: Options): SanityClient {
  const place = projectId
    ? {projectId}
    : {projectId: 'local', apiHost: lake.replace(/\/+$/, ''), useProjectHostname: false}
  return createClient({
    ...place,
    dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    // A reader waits for the answer: better a clear page soon than a page late.
    maxRetries: 1,
    timeout: 10_000,
  })
}

async function assertReadable(client: SanityClient, options: Options): Promise<void> {
  try {
    await client.fetch('count(*[_type == "condition"])')
  } catch (error) {
    throw new Refusal(
      options.projectId
        ? `The hosted project cannot be read (${messageOf(error)}). Check --project-id and --dataset, and that the dataset is public.`
        : `No lake answers on ${options.lake} (${messageOf(error)}). Start one with "npm start" or "npm run lake" in another terminal, give its address with --lake, or read a hosted project with --project-id.`,
      EXIT.unreachable,
    )
  }
}

/**
 * The token of the lake on this machine, from its data folder. With it the preview works
 * without a word: the Studio of `npm start` makes the same secret of the same token.
 */
function lakeToken({projectId, lake}: Options): string | undefined {
  const isHere = URL.canParse(lake) && /^(?:127\.0\.0\.1|localhost)$/.test(new URL(lake).hostname)
  if (projectId || !isHere) return undefined
  return readToken(process.env.HEALTH_CONTENT_LAKE_DATA?.trim() || '.lake')
}

function placeOf({projectId, dataset, lake}: Options): string {
  return projectId ? `the hosted project ${projectId}, dataset ${dataset}` : `the lake, ${lake}`
}

function defaultLake(): string {
  return `http://127.0.0.1:${process.env.HEALTH_CONTENT_LAKE_PORT?.trim() || 3900}`
}

function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('It must be a number from 0 to 65535.')
}

function parseOrigin(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).origin
  throw new InvalidArgumentError('It must be an address such as https://example.org.')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

try {
  await command.parseAsync()
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = error instanceof Refusal ? error.exitCode : 1
}
