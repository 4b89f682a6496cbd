import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {createInterface} from 'node:readline'

import {Command, Option} from 'commander'

import {validateDocuments} from '../integrity/index.ts'
import type {Finding} from '../schemas/index.ts'
import {UnreadableDocument} from '../schemas/validate.ts'
import {contentClient} from './lib/client.ts'
import {CommandError, EXIT} from './lib/command-error.ts'

interface Options {
  json?: boolean
  quiet?: boolean
  today: string
}

/** Where documents come from: it can be read more than once. */
interface Input {
  name: string
  open: () => AsyncIterable<unknown> | Iterable<unknown>
}

/** `validate [input]`: schema, rules and integrity of a dataset, an NDJSON file or `content`. */
export const validateCommand = new Command('validate')
  .description(
    'Check content against the schema, the rules and itself. Without an input, the dataset that the environment names.',
  )
  .argument('[input]', 'an NDJSON file, or "content" for the content set of this package')
  .option('--json', 'print one JSON object and nothing else to stdout')
  .option('--quiet', 'print errors only, not warnings')
  .addOption(
    new Option('--today <date>', 'the day reviews are measured against, YYYY-MM-DD')
      .default(new Date().toISOString().slice(0, 10))
      .argParser(parseDay),
  )
  .action(async (input: string | undefined, options: Options) => {
    const source = await resolveInput(input)
    const print = options.json ? jsonPrinter() : textPrinter(source.name)
    const counts = {documents: 0, errors: 0, warnings: 0}
    const findings = validateDocuments(source.open, {
      today: options.today,
      onProgress: (done, total) => {
        counts.documents = done
        if (!options.json) showProgress(done, total)
      },
    })
    for await (const finding of findings) {
      if (finding.level === 'error') counts.errors++
      else counts.warnings++
      if (finding.level === 'error' || !options.quiet) print.finding(finding)
    }
    print.end(counts)
    if (counts.errors > 0) process.exitCode = EXIT.incomplete
  })

async function resolveInput(input: string | undefined): Promise<Input> {
  if (input === undefined) {
    const client = await contentClient()
    const {dataset} = client.config()
    return {name: `dataset ${dataset}`, open: () => readDataset(client)}
  }
  if (input === 'content' || input === 'content/') {
    const {contentSet} = await import('../content/index.ts')
    return {name: 'content/', open: () => contentSet}
  }
  const file = await stat(input).catch((cause: unknown) => {
    throw new CommandError(`There is no file ${input}. Check the path.`, EXIT.usage, {cause})
  })
  if (!file.isFile()) {
    throw new CommandError(
      `${input} is not a file. Give an NDJSON file (one document a line), or "content".`,
      EXIT.usage,
    )
  }
  if (file.size === 0) throw new CommandError(`${input} is empty.`, EXIT.usage)
  return {name: input, open: () => readLines(input)}
}

type Client = Awaited<ReturnType<typeof contentClient>>

const PAGE = 500

/** Every document of a dataset, drafts and versions among them, page by page. */
async function* readDataset(client: Client): AsyncGenerator<unknown> {
  for (let last = ''; ;) {
    const page = await client.fetch<{_id: string}[]>(
      `*[_id > $last] | order(_id) [0...${PAGE}]`,
      {last},
      {perspective: 'raw', tag: 'health-content.validate'},
    )
    yield* page
    const end = page.at(-1)
    if (!end || page.length < PAGE) return
    last = end._id
  }
}

/** The documents of an NDJSON file. A line that is not JSON is one that says so. */
async function* readLines(path: string): AsyncGenerator<unknown> {
  const lines = createInterface({input: createReadStream(path, 'utf8'), crlfDelay: Infinity})
  let number = 0
  for await (const line of lines) {
    number++
    if (!line.trim()) continue
    yield parseLine(line.replace(/^\uFEFF/, ''), number)
  }
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return new UnreadableDocument(
      `line ${number}`,
      'This line is not JSON. Look at how the file was exported.',
    )
  }
}

interface Counts {
  documents: number
  errors: number
  warnings: number
}

interface Printer {
  finding: (finding: Finding) => void
  end: (counts: Counts) => void
}

/** Writes as it goes, so that a long list of findings is never held in memory. */
function jsonPrinter(): Printer {
  let count = 0
  return {
    finding: (finding) => {
      process.stdout.write(`${count++ === 0 ? '{"findings":[\n' : ',\n'}${JSON.stringify(finding)}`)
    },
    end: (counts) => {
      process.stdout.write(
        `${count === 0 ? '{"findings":[' : '\n'}],"summary":${JSON.stringify(counts)}}\n`,
      )
    },
  }
}

function textPrinter(name: string): Printer {
  return {
    finding: ({level, documentId, path, code, message}) => {
      clearProgress()
      console.log(`${level.padEnd(7)} ${documentId}${path ? ` ${path}` : ''}  [${code}]`)
      console.log(`        ${message}`)
    },
    end: ({documents, errors, warnings}) => {
      clearProgress()
      console.log(`${name}: ${documents} documents, ${errors} errors, ${warnings} warnings`)
    },
  }
}

function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY && done % 25 === 0)
    process.stderr.write(`\r${done} of ${total} documents`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K')
}

function parseDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new CommandError(`--today takes a day such as 2026-01-31, not "${value}".`, EXIT.usage)
}
