import {Argument, Command, InvalidArgumentError, Option} from 'commander'

import {pageSegments, type PageType} from '../queries/index.ts'
import {contentClient} from './lib/client.ts'
import {csvTables, exportFormats, type CsvTable, type ExportFormat} from './lib/export-formats.ts'

interface ExportOptions {
  type: PageType
  table: CsvTable
  url: string
  perspective: 'published' | 'drafts'
}

/** Prints published content in another format, whole or one page of it. */
export const exportCommand = new Command('export')
  .description('Print content as JSON-LD, FHIR R5, CSV, or Mermaid (the graph around a page).')
  .addArgument(new Argument('<format>', 'the format').choices(Object.keys(exportFormats)))
  .argument('[slug]', 'the slug of one page; mermaid needs one')
  .addOption(
    new Option('--type <type>', 'the type of the page')
      .choices(Object.keys(pageSegments))
      .default('condition'),
  )
  .addOption(
    new Option('--table <table>', 'what to print as CSV').choices(csvTables).default('evidence'),
  )
  .addOption(
    new Option('--perspective <perspective>', 'what to read')
      .choices(['published', 'drafts'])
      .default('published'),
  )
  .option('--url <url>', 'the address of the site, for links', parseUrl, 'https://example.org')
  .action(async (format: ExportFormat, slug: string | undefined, options: ExportOptions) => {
    const {type, table, url, perspective} = options
    const client = (await contentClient()).withConfig({perspective})
    process.stdout.write(await exportFormats[format]({client, slug, type, table, url}))
  })

function parseUrl(text: string): string {
  const url = URL.parse(text)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new InvalidArgumentError('Write it whole, such as https://example.org.')
  }
  return text.replace(/\/+$/, '')
}
