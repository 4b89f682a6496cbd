import {join} from 'node:path'

import type {SanityClient} from '@sanity/client'
import {Command, Option} from 'commander'

import {
  FORMATS,
  importArticles,
  JournalInUse,
  NoInput,
  NotAllowed,
  Unreachable,
  type DocumentReport,
  type Format,
  type ImportReport,
  type ImportTarget,
  type SourceMetadata,
} from '../importer/index.ts'
import {collect, toDate, toLanguage, toTarget, toUrl} from './import/arguments.ts'
import {FILES_IN_DETAIL, reportTo, type ReportFlags} from './import/report-to.ts'
import {statusLine, type StatusLine} from './import/status-line.ts'
import {contentClient, lakeDataDir} from './lib/client.ts'
import {CommandError, EXIT} from './lib/command-error.ts'

interface ImportFlags extends ReportFlags {
  target?: ImportTarget
  sourceUrl?: string
  licence?: string
  author?: string[]
  date?: string
  language?: string
  fetchImages?: boolean
  fromFormat?: Format
}

export const importCommand = new Command('import')
  .description('Import articles as drafts: text, HTML, Markdown, WordPress exports, Word.')
  .argument('<inputs...>', 'files, folders, globs, or - for standard input')
  .option('--dry-run', 'show what would be written, have the dataset check it, write nothing')
  .option('--json', 'print the report as JSON')
  .option('--report <file>', 'write the report as JSON into a file, with the whole ledger')
  .option('--details', `print ledger, claims and flags also for more than ${FILES_IN_DETAIL} files`)
  .option('--quiet', 'print nothing but errors')
  .addOption(
    new Option(
      '--target <target>',
      'draft (as when left out), or the id of a content release',
    ).argParser(toTarget),
  )
  .option('--source-url <url>', 'where the article stands on the web', toUrl)
  .option('--licence <licence>', 'under which licence it may be used')
  .option('--author <name>', 'who wrote it; give it again for each author', collect)
  .option('--date <date>', 'when it was first published, such as 2026-09-23', toDate)
  .option('--language <tag>', 'language tag of the text, such as en-GB', toLanguage)
  .option('--fetch-images', 'fetch images from the web, never from private addresses')
  .addOption(new Option('--from-format <format>', 'read all files as this format').choices(FORMATS))
  .addHelpText(
    'after',
    `
Front matter, or a file x.meta.yaml beside x.txt, may give title, slug, summary, author,
date, language, source-url, licence and target for one article. Options win over both.

Exit codes: 0 all imported, 1 something was set aside, 2 wrong usage, 3 the lake or the
hosted service does not answer, 4 another import is at work on the same dataset.`,
  )
  .action(async (inputs: string[], flags: ImportFlags) => {
    const client = await contentClient({write: !flags.dryRun})
    const status = flags.quiet ? undefined : statusLine()
    const sink = reportTo(flags, status)
    try {
      const report = await run(inputs, flags, client, status, sink.document)
      status?.stop()
      sink.end(report)
      if (report.totals.setAside > 0) process.exitCode = EXIT.incomplete
    } catch (error) {
      status?.stop()
      const problem = toCommandError(error, client)
      sink.fail(problem instanceof Error ? problem.message : String(problem))
      throw problem
    }
  })

function run(
  inputs: readonly string[],
  flags: ImportFlags,
  client: SanityClient,
  status: StatusLine | undefined,
  onDocument: (report: DocumentReport, run: {files: number}) => void,
): Promise<ImportReport> {
  const {projectId, dataset} = client.config()
  return importArticles({
    inputs,
    client,
    onDocument,
    onProgress: status?.update,
    options: {
      dryRun: flags.dryRun ?? false,
      target: flags.target,
      fetchImages: flags.fetchImages ?? false,
      format: flags.fromFormat,
      metadata: metadataOf(flags),
      journal: join(lakeDataDir(), 'imports', `${projectId}-${dataset}.jsonl`),
      send: {
        onRetry: ({reason, delayMs}) =>
          status?.say(() => console.error(`${reason}; next attempt in ${delayMs} ms`)),
      },
    },
  })
}

function toCommandError(error: unknown, client: SanityClient): unknown {
  if (error instanceof NoInput) return new CommandError(error.message, EXIT.usage, {cause: error})
  if (error instanceof JournalInUse) {
    return new CommandError(error.message, EXIT.unavailable, {cause: error})
  }
  if (error instanceof NotAllowed) {
    return new CommandError(
      `The dataset ${client.config().dataset} may not be written: ${error.message} Check the token.`,
      EXIT.usage,
      {cause: error},
    )
  }
  if (error instanceof Unreachable) {
    return new CommandError(
      `${error.message}. What was planned is in the journal: run the same import again to go on.`,
      EXIT.unreachable,
      {cause: error},
    )
  }
  return error
}

function metadataOf({sourceUrl, licence, author, date, language}: ImportFlags): SourceMetadata {
  return {
    ...(sourceUrl !== undefined && {sourceUrl}),
    ...(licence !== undefined && {licence}),
    ...(author !== undefined && {authors: author}),
    ...(date !== undefined && {date}),
    ...(language !== undefined && {language}),
  }
}
