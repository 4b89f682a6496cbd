import {z} from 'zod'

/**
 * Where content lives: the embedded lake on this machine, or a project on the
 * hosted Content Lake. Everything that differs between the two is in here.
 */
export type Target = LakeTarget | HostedTarget

export interface LakeTarget {
  kind: 'lake'
  projectId: 'local'
  dataset: string
  /** TCP port of the lake on 127.0.0.1. */
  port: number
}

export interface HostedTarget {
  kind: 'hosted'
  projectId: string
  dataset: string
  /** API token; writing and reading drafts need one. Never part of a Studio bundle. */
  token?: string
}

/** The site on which readers find the content, as far as the Studio shows its pages. */
export interface Site {
  /** Its origin, for example `https://health.example`. */
  url: string
  /** Opens the site's preview of drafts. Never part of a Studio bundle that others can load. */
  previewSecret?: string | undefined
}

/** A value of the environment is missing or malformed. The message says which and what to do. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

export const DEFAULT_LAKE_PORT = 3900
export const DEFAULT_DATASET = 'production'
export const LAKE_PROJECT = 'local'

/** Where `npm run example` serves the example site. */
export const DEFAULT_SITE_URL = 'http://localhost:4000'

/** The API version of every client and of the Studio's queries. */
export const API_VERSION = '2025-02-19'

const projectId = z
  .string()
  .regex(
    /^[a-z0-9][-a-z0-9]*$/,
    'SANITY_PROJECT_ID must be lower-case letters, digits and hyphens, as shown at the top of your project on the Sanity website.',
  )

const dataset = z
  .string()
  .regex(
    /^[a-z0-9~][-_a-z0-9]{0,63}$/,
    'SANITY_DATASET must be 1 to 64 lower-case letters, digits, hyphens or underscores, for example production.',
  )

const token = z
  .string()
  .regex(
    /^[\x21-\x7e]{20,}$/,
    'SANITY_TOKEN does not look like an API token: it must be at least 20 characters without blanks.',
  )

const siteUrl = z.url({
  protocol: /^https?$/,
  error:
    'HEALTH_CONTENT_SITE_URL must be the address of the site, such as https://health.example or http://localhost:4000.',
})

const previewSecret = z
  .string()
  .min(
    16,
    'HEALTH_CONTENT_PREVIEW_SECRET must have 16 characters or more: what is not published would be easy to get at.',
  )

const port = z.coerce
  .number()
  .int()
  .min(1)
  .max(65_535)
  .catch(() => {
    throw new EnvironmentError(
      'HEALTH_CONTENT_LAKE_PORT must be a port number from 1 to 65535. Unset it to use 3900.',
    )
  })

/**
 * Reads where content lives from environment variables.
 *
 * Hosted when `SANITY_PROJECT_ID` is set, with `SANITY_DATASET` and, for writing,
 * `SANITY_TOKEN`. Otherwise the embedded lake, on `HEALTH_CONTENT_LAKE_PORT` (3900).
 *
 * @throws EnvironmentError naming the variable at fault. A half-set hosted
 * configuration is an error too: it must never fall back to the lake in silence.
 */
export function readTarget(environment: Record<string, string | undefined>): Target {
  const value = (name: string) => environment[name]?.trim() || undefined

  if (!value('SANITY_PROJECT_ID')) {
    const stray = ['SANITY_DATASET', 'SANITY_TOKEN'].find((name) => value(name))
    if (stray) {
      throw new EnvironmentError(
        `${stray} is set but SANITY_PROJECT_ID is not. Set SANITY_PROJECT_ID to use the hosted Content Lake, or unset ${stray} to use the embedded one.`,
      )
    }
    return {
      kind: 'lake',
      projectId: LAKE_PROJECT,
      dataset: DEFAULT_DATASET,
      port: port.parse(value('HEALTH_CONTENT_LAKE_PORT') ?? DEFAULT_LAKE_PORT),
    }
  }

  if (!value('SANITY_DATASET')) {
    throw new EnvironmentError(
      'SANITY_PROJECT_ID is set but SANITY_DATASET is not. Set SANITY_DATASET to the dataset to use, for example production.',
    )
  }
  return {
    kind: 'hosted',
    projectId: check(projectId, value('SANITY_PROJECT_ID')),
    dataset: check(dataset, value('SANITY_DATASET')),
    token: value('SANITY_TOKEN') ? check(token, value('SANITY_TOKEN')) : undefined,
  }
}

/**
 * Reads which site shows the content: `HEALTH_CONTENT_SITE_URL`, by default the example site
 * of this machine beside the lake and none beside a hosted project, and
 * `HEALTH_CONTENT_PREVIEW_SECRET`, which the site must know too.
 *
 * @throws EnvironmentError naming the variable at fault.
 */
export function readSite(
  environment: Record<string, string | undefined>,
  target: Pick<Target, 'kind'>,
): Site | undefined {
  const value = (name: string) => environment[name]?.trim() || undefined
  const url =
    value('HEALTH_CONTENT_SITE_URL') ?? (target.kind === 'lake' ? DEFAULT_SITE_URL : undefined)
  if (url === undefined) return undefined
  const secret = value('HEALTH_CONTENT_PREVIEW_SECRET')
  return {
    url: new URL(check(siteUrl, url)).origin,
    ...(secret !== undefined && {previewSecret: check(previewSecret, secret)}),
  }
}

/**
 * The connection options that a Studio workspace takes for a target.
 *
 * The lake is reached as `http://local.localhost:<port>` (browsers resolve
 * `*.localhost` to this machine), searches with `groqLegacy` because the default
 * strategy calls `text::query()`, and has no services beyond the dataset.
 */
export function studioConnection(target: Target): {
  projectId: string
  dataset: string
  apiHost?: string
  search?: {strategy: 'groqLegacy'}
} {
  const {projectId, dataset} = target
  if (target.kind === 'hosted') return {projectId, dataset}
  return {
    projectId,
    dataset,
    apiHost: `http://localhost:${target.port}`,
    search: {strategy: 'groqLegacy'},
  }
}

/** Name of the `<meta>` element by which a server of the built Studio says where content lives. */
export const TARGET_META_NAME = 'health-content-target'

const served = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lake'),
    projectId: z.literal(LAKE_PROJECT),
    dataset,
    port: z.number().int().min(1).max(65_535),
  }),
  z.object({kind: z.literal('hosted'), projectId, dataset}),
])

/** Reads what a server wrote into the `<meta>` element: a target without any secret. */
export function parseServedTarget(json: string): Target {
  return served.parse(JSON.parse(json))
}

/** Name of the `<meta>` element by which a server of the built Studio says which site shows the content. */
export const SITE_META_NAME = 'health-content-site'

const servedSite = z.object({url: siteUrl, previewSecret: previewSecret.optional()})

/** Reads what a server wrote into the `<meta>` element. */
export function parseServedSite(json: string): Site {
  return servedSite.parse(JSON.parse(json))
}

function check(schema: z.ZodType<string>, value: string | undefined): string {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new EnvironmentError(result.error.issues.map((issue) => issue.message).join(' '))
}
