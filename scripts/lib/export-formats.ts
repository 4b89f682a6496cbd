import type {SanityClient} from '@sanity/client'

import {
  conditionBundle,
  entitiesCsv,
  evidenceCsv,
  graphMermaid,
  mergeBundles,
  pageBySlug,
  pageJsonLd,
  relationsCsv,
  symptomMatrixCsv,
  treatmentBundle,
  type FhirOptions,
  type HealthBundle,
  type Page,
} from '../../interop/index.ts'
import {
  conditionBySlug,
  evidenceTable,
  glossary,
  graph,
  graphOf,
  pathOf,
  sitemap,
  treatmentBySlug,
  type PageType,
} from '../../queries/index.ts'
import {CommandError, EXIT} from './command-error.ts'

/** What can be printed as CSV. */
export const csvTables = [
  'evidence',
  'relations',
  'symptom-matrix',
  'conditions',
  'symptoms',
  'causes',
  'treatments',
  'tests',
] as const
export type CsvTable = (typeof csvTables)[number]

/** What to export, and for which site. */
export interface ExportRequest {
  client: SanityClient
  /** The slug of one page; undefined for all. */
  slug: string | undefined
  type: PageType
  table: CsvTable
  /** The address of the site, without a slash at the end. */
  url: string
}

/** The text of an export, by format. */
export const exportFormats = {
  'json-ld': async (request: ExportRequest) => {
    const page = async (slug: string) => found(request, slug, await jsonLdPage(request, slug))
    return json(request.slug ? await page(request.slug) : await each(request, page))
  },
  fhir: async (request: ExportRequest) => {
    const options: FhirOptions = {base: `${request.url}/fhir`, urlOf: urlOf(request)}
    const bundle = async (slug: string) =>
      found(request, slug, await fhirBundle(request, slug, options))
    return json(
      request.slug
        ? await bundle(request.slug)
        : mergeBundles(await each(request, bundle), options),
    )
  },
  csv: async ({client, slug, table}: ExportRequest) => {
    if (table === 'evidence') {
      return evidenceCsv(await client.fetch(evidenceTable, {condition: slug ?? null}))
    }
    if (table === 'relations' || table === 'symptom-matrix') {
      const conditions = await conditionPages(client, slug)
      return table === 'relations' ? relationsCsv(conditions) : symptomMatrixCsv(conditions)
    }
    const type = table.slice(0, -1)
    const rows = (await client.fetch(glossary)).filter(({_type}) => _type === type)
    return entitiesCsv(slug ? rows.filter((row) => row.slug === slug) : rows)
  },
  mermaid: async (request: ExportRequest) => {
    const {client, slug, type} = request
    if (!slug) throw new CommandError('mermaid needs the slug of one page.', EXIT.usage)
    if (type === 'article') {
      throw new CommandError('An article stands in no relation. Name another --type.', EXIT.usage)
    }
    const pages = await client.fetch(sitemap)
    const id = pages.find((page) => page._type === type && page.slug === slug)?._id
    return graphMermaid(graphOf(await client.fetch(graph, {id: found(request, slug, id)})))
  },
} satisfies Record<string, (request: ExportRequest) => Promise<string>>

export type ExportFormat = keyof typeof exportFormats

async function jsonLdPage(request: ExportRequest, slug: string): Promise<Page | null> {
  const {client, type} = request
  return made(await client.fetch(pageBySlug[type], {slug}), pageJsonLd, {urlOf: urlOf(request)})
}

async function fhirBundle(
  {client, type}: ExportRequest,
  slug: string,
  options: FhirOptions,
): Promise<HealthBundle | null> {
  if (type === 'condition') {
    return made(await client.fetch(conditionBySlug, {slug}), conditionBundle, options)
  }
  if (type === 'treatment') {
    return made(await client.fetch(treatmentBySlug, {slug}), treatmentBundle, options)
  }
  throw new CommandError(
    `fhir has bundles of conditions and treatments, which hold what they say of others. Name --type condition or --type treatment, not ${type}.`,
    EXIT.usage,
  )
}

async function conditionPages(client: SanityClient, slug: string | undefined) {
  const request = {client, type: 'condition'} as const
  const page = async (slug: string) =>
    found(request, slug, await client.fetch(conditionBySlug, {slug}))
  return slug ? [await page(slug)] : each(request, page)
}

/** One after the other: an export is no reason to keep a lake from answering others. */
async function each<T>(
  {client, type}: Pick<ExportRequest, 'client' | 'type'>,
  make: (slug: string) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  for (const {_type, slug} of await client.fetch(sitemap)) {
    if (_type === type) results.push(await make(slug))
  }
  return results
}

function made<R, O, T>(result: R | null, make: (result: R, options: O) => T, options: O): T | null {
  return result === null ? null : make(result, options)
}

function found<T>(
  {type}: Pick<ExportRequest, 'type'>,
  slug: string,
  value: T | null | undefined,
): T {
  if (value === null || value === undefined) {
    throw new CommandError(`No ${type} has the slug "${slug}".`, EXIT.usage)
  }
  return value
}

function urlOf({url}: ExportRequest): FhirOptions['urlOf'] {
  return (page) => `${url}${pathOf(page)}`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
