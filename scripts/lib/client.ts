import {createClient, type SanityClient} from '@sanity/client'

import {
  API_VERSION,
  EnvironmentError,
  readSite,
  readTarget,
  type Site,
  type Target,
} from '../../environment.ts'
import {deriveSecret, readToken} from '../../lake/auth/tokens.ts'
import {CommandError, EXIT} from './command-error.ts'

/** Folder of the embedded lake's data, relative to where the command runs. */
export function lakeDataDir(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.HEALTH_CONTENT_LAKE_DATA?.trim() || '.lake'
}

/** Reads the target from the process environment. @throws CommandError with exit code `usage`. */
export function commandTarget(environment: NodeJS.ProcessEnv = process.env): Target {
  return explaining(() => readTarget(environment))
}

/**
 * The site whose pages a served Studio shows. Beside the lake, and unless the environment says
 * another, the preview secret is the one that `npm run example` makes of the same token.
 *
 * @param options.site - An address that wins over the environment's.
 * @throws CommandError with exit code `usage`.
 */
export function commandSite(
  target: Pick<Target, 'kind'>,
  {site, lakeToken}: {site?: string | undefined; lakeToken?: string | undefined},
  environment: NodeJS.ProcessEnv = process.env,
): Site | undefined {
  const read = explaining(() =>
    readSite({...environment, ...(site && {HEALTH_CONTENT_SITE_URL: site})}, target),
  )
  return read && lakeToken ? {previewSecret: deriveSecret(lakeToken, 'preview'), ...read} : read
}

/** Turns what the environment has wrong into the end of a command. */
function explaining<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    throw new CommandError(error.message, EXIT.usage, {cause: error})
  }
}

/**
 * A client for the dataset that the environment names, checked to be reachable.
 *
 * @param options.write - The command will write: a hosted project then needs a token.
 * @throws CommandError `unreachable` when the lake does not run, `usage` when a value is missing.
 */
export async function contentClient(options: {write?: boolean} = {}): Promise<SanityClient> {
  const target = commandTarget()
  if (target.kind === 'hosted') {
    if (options.write && !target.token) {
      throw new CommandError(
        `Writing to the hosted project ${target.projectId} needs a token: set SANITY_TOKEN to one with write access.`,
        EXIT.usage,
      )
    }
    return createClient({
      projectId: target.projectId,
      dataset: target.dataset,
      token: target.token,
      apiVersion: API_VERSION,
      useCdn: false,
    })
  }

  const url = `http://127.0.0.1:${target.port}`
  const dataDir = lakeDataDir()
  const token = readToken(dataDir)
  await assertRunning(url)
  if (!token) {
    throw new CommandError(
      `A lake answers on ${url}, but its data folder ${dataDir} holds no token. Run the command from the folder where the lake was started, or set HEALTH_CONTENT_LAKE_DATA to its data folder.`,
      EXIT.usage,
    )
  }
  return lakeClient({url, dataset: target.dataset, token})
}

/** A client for a lake at a known address. */
export function lakeClient(lake: {url: string; dataset: string; token?: string}): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: lake.dataset,
    apiHost: lake.url,
    useProjectHostname: false,
    token: lake.token,
    apiVersion: API_VERSION,
    useCdn: false,
  })
}

async function assertRunning(url: string): Promise<void> {
  try {
    await fetch(`${url}/v1/ping`, {signal: AbortSignal.timeout(5_000)})
  } catch (error) {
    throw new CommandError(
      `No lake answers on ${url}. Start one in another terminal, with "npx health-content lake" or, in a checkout of this package, "npm start"; or set SANITY_PROJECT_ID, SANITY_DATASET and SANITY_TOKEN to use a hosted project.`,
      EXIT.unreachable,
      {cause: error},
    )
  }
}
