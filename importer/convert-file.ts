import {hash} from 'node:crypto'
import {dirname} from 'node:path'

import {resolveImages, type FetchOptions, type ImageSource} from './assets/index.ts'
import {convertDocument, type Converted} from './convert.ts'
import {readInput, type InputFile} from './inputs.ts'
import type {Knowledge} from './knowledge.ts'
import {ImportProblem} from './problem.ts'
import {readSource, type RawFile, type ReadOptions} from './read/index.ts'
import type {DocumentReport, ImportReport} from './report.ts'
import type {Format, SourceDocument} from './types.ts'

/** An article that is converted and not yet compared with the dataset. */
export interface Pending {
  converted: Converted
  images: ImageSource[]
  report: DocumentReport
}

export interface ConvertedFile {
  /** What is known of each article, in the order of the file. */
  reports: DocumentReport[]
  /** Those that need further work: they are neither set aside nor known to be unchanged. */
  pending: Pending[]
  skipped: ImportReport['skipped']
  bytes: number
}

export interface ConvertOptions extends ReadOptions {
  fetchImages?: boolean
  /** How images are fetched from the web. */
  fetch?: Partial<FetchOptions>
  stdin?: NodeJS.ReadableStream
}

/** Tells which document an earlier import made of this checksum with this signature, when it still stands. */
export type FindUnchanged = (checksum: string, signature: string) => string | undefined

/** Raised when the same input gives another document than before: it is part of each signature. */
const CONVERSION = 5

/** Reads and converts all articles of one file. A problem is a report, and never stops an import. */
export async function convertFile(
  input: InputFile,
  knowledge: Knowledge,
  findUnchanged: FindUnchanged,
  options: ConvertOptions = {},
): Promise<ConvertedFile> {
  const result: ConvertedFile = {reports: [], pending: [], skipped: [], bytes: 0}
  try {
    const raw = await readInput(input, options.stdin ?? process.stdin)
    result.bytes = raw.bytes.length
    const signature = signatureOf(raw, knowledge, options)
    const checksum = hash('sha256', raw.bytes)
    const known = findUnchanged(checksum, signature)
    if (known !== undefined) {
      result.reports.push({...emptyReport(input.name), status: 'unchanged', id: known})
      return result
    }
    const source = await readSource(raw, options)
    if (source.ledger.length > 0) result.skipped.push({file: source.file, entries: source.ledger})
    for (const document of source.documents) {
      await convertOne(document, signature, input, knowledge, findUnchanged, options, result)
    }
  } catch (error) {
    result.reports.push(setAside(emptyReport(input.name), error))
  }
  return result
}

async function convertOne(
  document: SourceDocument,
  signature: string,
  input: InputFile,
  knowledge: Knowledge,
  findUnchanged: FindUnchanged,
  options: ConvertOptions,
  result: ConvertedFile,
): Promise<void> {
  const report = emptyReport(document.file, document.format)
  const known = findUnchanged(document.checksum, signature)
  if (known !== undefined) {
    result.reports.push({...report, status: 'unchanged', id: known})
    return
  }
  try {
    const {images, warnings} = await resolveImages(document.blocks, {
      file: document.file,
      folder: input.path === undefined ? undefined : dirname(input.path),
      fetchRemote: options.fetchImages ?? false,
      fetch: options.fetch,
    })
    // An image may change or turn up while the text stays: such an article is always looked at.
    const hasImages = document.blocks.some(({kind}) => kind === 'image')
    const converted = convertDocument(document, knowledge, images, hasImages ? '' : signature)
    Object.assign(report, {
      title: converted.draft.fields.title,
      words: converted.draft.balance,
      blocks: converted.blocks,
      links: converted.links,
      images: images.size,
      ledger: [...converted.draft.ledger],
      warnings: [...warnings, ...converted.warnings],
    })
    result.reports.push(report)
    result.pending.push({converted, images: [...images.values()], report})
  } catch (error) {
    result.reports.push(setAside(report, error))
  }
}

/**
 * What decides what a file becomes: its bytes, what is said beside it, the names to
 * link. The same signature means the same result, so a second run need not look further.
 */
function signatureOf(raw: RawFile, {vocabulary}: Knowledge, options: ConvertOptions): string {
  const {format, metadata} = options
  const parts = [CONVERSION, hash('sha256', raw.bytes), raw.sidecar?.text, format, metadata]
  return hash('sha256', JSON.stringify([...parts, vocabulary.fingerprint])).slice(0, 32)
}

/** The report of an article of which nothing is known yet. */
export function emptyReport(file: string, format?: Format): DocumentReport {
  return {
    file,
    ...(format && {format}),
    status: 'created',
    ledger: [],
    warnings: [],
    conflicts: [],
    changes: [],
  }
}

/** The report of an article that is not imported. */
export function setAside(report: DocumentReport, error: unknown): DocumentReport {
  const problem =
    error instanceof ImportProblem
      ? {line: error.line, field: error.field, message: error.message}
      : {message: unexpected(error)}
  const file = error instanceof ImportProblem ? error.file : report.file
  return {...report, file, status: 'set-aside', problem}
}

function unexpected(error: unknown): string {
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return 'The file is nested too deeply to be an article. Check how it was made.'
  }
  const reason = error instanceof Error ? error.message : String(error)
  return `The importer failed on it: ${reason}. This is a fault of the importer; please report it with the file.`
}
