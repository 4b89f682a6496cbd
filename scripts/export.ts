import type {SanityClient} from '@sanity/client'
import {Argument, Command, Option} from 'commander'

import {
  articleJsonLd,
  causeJsonLd,
  conditionJsonLd,
  evidenceCsv,
  graphMermaid,
  symptomJsonLd,
  testJsonLd,
  treatmentJsonLd,
  type JsonLdOptions,
  type Page,
} from '../interop/index.ts'
import {
  articleBySlug,
  azIndex,
  causeBySlug,
  conditionBySlug,
  evidenceTable,
  graph,
  graphOf,
  sitemap,
  symptomBySlug,
  testBySlug,
  treatmentBySlug,
} from '../queries/index.ts'
import {contentClient} from './lib/client.ts'
import {CommandError, EXIT} from './lib/command-error.ts'

type PageType = 'condition' | 'symptom' | 'treatment' | 'article' | 'cause' | 'test'

interface ExportOptions {
  type: PageType
  url: string
  perspective: 'published' | 'drafts'
}

/** Prints published content in another format, whole or one page of it. */
export const exportCommand = new Command('export')
  .description(
    'Print content as JSON-LD, CSV (the evidence table) or Mermaid (the graph around a page).',
  )
  .addArgument(new Argument('<format>', 'the format').choices(['json-ld', 'csv', 'mermaid']))
  .argument('[slug]', 'the slug of one page; mermaid needs one, csv takes that of a condition')
  .addOption(
    new Option('--type <type>', 'the type of the page')
      .choices(['condition', 'symptom', 'treatment', 'article', 'cause', 'test'])
      .default('condition'),
  )
  .addOption(
    new Option('--perspective <perspective>', 'what to read')
      .choices(['published', 'drafts'])
      .default('published'),
  )
  .option('--url <url>', 'the address of the site, for links', 'https://example.org')
  .action(async (format: string, slug: string | undefined, options: ExportOptions) => {
    const client = (await contentClient()).withConfig({perspective: options.perspective})
    process.stdout.write(await exported(client, format, slug, options))
  })

async function exported(
  client: SanityClient,
  format: string,
  slug: string | undefined,
  options: ExportOptions,
): Promise<string> {
  if (format === 'csv') {
    return evidenceCsv(await client.fetch(evidenceTable, {condition: slug ?? null}))
  }
  if (format === 'mermaid') {
    if (!slug) throw new CommandError('mermaid needs the slug of one page.', EXIT.usage)
    if (options.type === 'article') {
      throw new CommandError('An article stands in no relation. Name another --type.', EXIT.usage)
    }
    const entries = await client.fetch(azIndex, {types: [options.type]})
    const id = entries.find((entry) => entry.slug === slug)?._id
    if (!id) throw nothing(options.type, slug)
    return graphMermaid(graphOf(await client.fetch(graph, {id})))
  }
  if (slug) return `${JSON.stringify(await pageOf(client, slug, options), null, 2)}\n`
  const all = (await client.fetch(sitemap)).filter(({_type}) => _type === options.type)
  const pages: Page[] = []
  for (const {slug} of all) pages.push(await pageOf(client, slug, options))
  return `${JSON.stringify(pages, null, 2)}\n`
}

async function pageOf(client: SanityClient, slug: string, options: ExportOptions): Promise<Page> {
  const {type} = options
  const base = options.url.replace(/\/+$/, '')
  const page = await pages[type](client, slug, {
    urlOf: ({_type, slug}) => `${base}/${_type}/${encodeURIComponent(slug)}`,
  })
  if (!page) throw nothing(type, slug)
  return page
}

type MakePage = (client: SanityClient, slug: string, site: JsonLdOptions) => Promise<Page | null>

const pages: Record<PageType, MakePage> = {
  condition: async (client, slug, site) =>
    made(await client.fetch(conditionBySlug, {slug}), conditionJsonLd, site),
  symptom: async (client, slug, site) =>
    made(await client.fetch(symptomBySlug, {slug}), symptomJsonLd, site),
  cause: async (client, slug, site) =>
    made(await client.fetch(causeBySlug, {slug}), causeJsonLd, site),
  treatment: async (client, slug, site) =>
    made(await client.fetch(treatmentBySlug, {slug}), treatmentJsonLd, site),
  test: async (client, slug, site) =>
    made(await client.fetch(testBySlug, {slug}), testJsonLd, site),
  article: async (client, slug, site) =>
    made(await client.fetch(articleBySlug, {slug}), articleJsonLd, site),
}

function made<R>(
  result: R | null,
  make: (result: R, site: JsonLdOptions) => Page,
  site: JsonLdOptions,
): Page | null {
  return result === null ? null : make(result, site)
}

function nothing(type: PageType, slug: string): CommandError {
  return new CommandError(`No ${type} has the slug "${slug}".`, EXIT.usage)
}
