import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {progress} from '@clack/prompts'
import type {SanityClient} from '@sanity/client'
import {Command, InvalidArgumentError, Option} from 'commander'

import {
  FORMATS,
  importArticles,
  JournalInUse,
  NoInput,
  NotAllowed,
  parseTarget,
  printReport,
  Unreachable,
  type Format,
  type ImportReport,
  type ImportTarget,
  type Progress,
  type SourceMetadata,
} from '../importer/index.ts'
import {contentClient, lakeDataDir} from './lib/client.ts'
import {CommandError, EXIT} from './lib/command-error.ts'

interface ImportFlags {
  dryRun?: boolean
  json?: boolean
  report?: string
  quiet?: boolean
  target: ImportTarget
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
  .option('--quiet', 'print nothing but errors')
  .addOption(
    new Option('--target <target>', 'draft, or the id of a content release')
      .default({kind: 'draft'}, 'draft')
      .argParser(toTarget),
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
date, language, source-url and licence for one article. Options win over both.

Exit codes: 0 all imported, 1 something was set aside, 2 wrong usage, 3 the lake or the
hosted service does not answer, 4 another import is at work on the same dataset.`,
  )
  .action(async (inputs: string[], flags: ImportFlags) => {
    const client = await contentClient({write: !flags.dryRun})
    const report = await run(inputs, flags, client)
    if (flags.report !== undefined) await writeReport(flags.report, report)
    if (flags.json) console.log(JSON.stringify(report, null, 2))
    else if (!flags.quiet) console.log(printReport(report))
    if (report.totals.setAside > 0) process.exitCode = EXIT.incomplete
  })

async function run(
  inputs: readonly string[],
  flags: ImportFlags,
  client: SanityClient,
): Promise<ImportReport> {
  const progress = flags.quiet ? undefined : showProgress()
  const {projectId, dataset} = client.config()
  try {
    return await importArticles({
      inputs,
      client,
      onProgress: progress?.update,
      options: {
        dryRun: flags.dryRun ?? false,
        target: flags.target,
        fetchImages: flags.fetchImages ?? false,
        format: flags.fromFormat,
        metadata: metadataOf(flags),
        journal: join(lakeDataDir(), 'imports', `${projectId}-${dataset}.jsonl`),
        send: {
          onRetry: ({reason, delayMs}) => progress?.say(`${reason}; next attempt in ${delayMs} ms`),
        },
      },
    })
  } catch (error) {
    if (error instanceof NoInput) throw new CommandError(error.message, EXIT.usage, {cause: error})
    if (error instanceof JournalInUse) {
      throw new CommandError(error.message, EXIT.unavailable, {cause: error})
    }
    if (error instanceof NotAllowed) {
      throw new CommandError(
        `The dataset ${dataset} may not be written: ${error.message} Check the token.`,
        EXIT.usage,
        {cause: error},
      )
    }
    if (error instanceof Unreachable) {
      throw new CommandError(
        `${error.message}. What was planned is in the journal: run the same import again to go on.`,
        EXIT.unreachable,
        {cause: error},
      )
    }
    throw error
  } finally {
    progress?.stop()
  }
}

async function writeReport(file: string, report: ImportReport): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`The report cannot be written to ${file}: ${reason}`, EXIT.usage, {
      cause: error,
    })
  }
}

/** Progress on standard error: a bar on a terminal, now and then a line elsewhere. */
function showProgress(): {
  update: (state: Progress) => void
  say: (message: string) => void
  stop: () => void
} {
  const started = performance.now()
  if (!process.stderr.isTTY) {
    let next = started + LINE_EVERY_MS
    return {
      update: (state) => {
        if (performance.now() < next) return
        next = performance.now() + LINE_EVERY_MS
        console.error(describe(state, performance.now() - started))
      },
      say: (message) => console.error(message),
      stop: () => {},
    }
  }
  let bar: ReturnType<typeof progress> | undefined
  return {
    update: (state) => {
      if (!bar) {
        bar = progress({max: state.filesTotal, output: process.stderr})
        bar.start('Importing')
      }
      bar.advance(1, describe(state, performance.now() - started))
    },
    say: (message) => bar?.message(message),
    stop: () => bar?.stop('Imported'),
  }
}

const LINE_EVERY_MS = 5_000

function describe({filesDone, filesTotal, file}: Progress, elapsedMs: number): string {
  const rate = (filesDone / Math.max(elapsedMs, 1)) * 1000
  const left = Math.ceil((filesTotal - filesDone) / Math.max(rate, 0.01))
  return `${filesDone} of ${filesTotal} files, ${rate.toFixed(0)} a second, ${left} s left: ${file}`
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

function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function toTarget(value: string): ImportTarget {
  try {
    return parseTarget(value)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

function toUrl(value: string): string {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('Write a whole address: https://…')
}

function toDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('Write the date as 2026-09-23.')
}

function toLanguage(value: string): string {
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)) return value
  throw new InvalidArgumentError('Write a language tag such as en or en-GB.')
}
