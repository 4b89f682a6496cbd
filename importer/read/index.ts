import {hash} from 'node:crypto'

import {ImportProblem} from '../problem.ts'
import type {
  Format,
  LedgerEntry,
  SourceBlock,
  SourceDocument,
  SourceFile,
  SourceMetadata,
  Warning,
} from '../types.ts'
import {decodeText} from './decode.ts'
import {detectFormat} from './detect.ts'
import {readDocx} from './docx.ts'
import {readHtml} from './html/index.ts'
import {readMarkdown} from './markdown.ts'
import {readMetadata, splitFrontMatter} from './metadata.ts'
import {readText} from './text.ts'
import {readWxr} from './wxr.ts'

/** Larger files are no articles. */
export const LARGEST_FILE = 50_000_000

/** A file as it lies on the disk. */
export interface RawFile {
  /** The name for messages and for the import record, relative to where the import was started. */
  file: string
  bytes: Uint8Array
  /** The content of a sidecar file beside it: `x.meta.yaml`, `x.meta.json`. */
  sidecar?: {file: string; text: string}
}

export interface ReadOptions {
  /** Read as this format, whatever the name and the content say. */
  format?: Format
  /** What the person who imports says of all files; it wins over front matter and sidecar. */
  metadata?: SourceMetadata
}

/**
 * Reads one file of any format into source documents: one, or one for each article of
 * an export.
 *
 * @throws ImportProblem when the file cannot be an article.
 */
export async function readSource(raw: RawFile, options: ReadOptions = {}): Promise<SourceFile> {
  const {file, bytes} = raw
  if (bytes.length === 0)
    throw new ImportProblem({file}, 'The file is empty. Remove it, or save the article again.')
  if (bytes.length > LARGEST_FILE) throw tooLarge(file, bytes.length)
  const {format, note} = options.format ? {format: options.format} : detectFormat(file, bytes)
  const source = format === 'wxr' ? readExport(raw) : await readOne(raw, format)
  const sidecar =
    raw.sidecar && readMetadata(raw.sidecar.text, raw.sidecar.file, {what: 'sidecar file'})
  for (const document of source.documents) {
    if (note) document.warnings.unshift({file, message: note})
    document.warnings.push(...(sidecar?.warnings ?? []))
    document.ledger.push(...(sidecar?.ledger ?? []))
    document.metadata = {...document.metadata, ...sidecar?.metadata, ...options.metadata}
    if (document.words === 0) {
      throw new ImportProblem(
        {file: document.file},
        'There is no text in it. Check that it is the right file.',
      )
    }
  }
  return source
}

/** The problem with a file that is too large; also for callers that see it before they read. */
export function tooLarge(file: string, size: number): ImportProblem {
  return new ImportProblem(
    {file},
    `The file has ${Math.round(size / 1_000_000)} MB; articles have less than ${LARGEST_FILE / 1_000_000}. Split an export into parts.`,
  )
}

function readExport({file, bytes}: RawFile): SourceFile {
  const {text, ledger, notes} = decodeText(bytes, file)
  const source = readWxr(text, file)
  const [first] = source.documents
  first?.warnings.push(...notes.map((message) => ({file, message})))
  return {...source, ledger: [...ledger, ...source.ledger]}
}

async function readOne(raw: RawFile, format: Exclude<Format, 'wxr'>): Promise<SourceFile> {
  const {file, bytes} = raw
  const read =
    format === 'docx' ? {...(await readDocx(bytes, file)), warnings: []} : readTextual(raw, format)
  const document: SourceDocument = {
    file,
    format,
    checksum: hash('sha256', bytes),
    metadata: read.metadata,
    blocks: read.blocks,
    words: read.words,
    ledger: read.ledger,
    warnings: read.warnings,
  }
  return {file, documents: [document], ledger: [], words: document.words}
}

interface ReadText {
  blocks: SourceBlock[]
  words: number
  ledger: LedgerEntry[]
  metadata: SourceMetadata
  warnings: Warning[]
}

function readTextual({file, bytes}: RawFile, format: 'text' | 'html' | 'markdown'): ReadText {
  const decoded = decodeText(bytes, file, format === 'html' ? declaredCharset(bytes) : undefined)
  const {yaml, text} = splitFrontMatter(decoded.text)
  const front = yaml === undefined ? undefined : readMetadata(yaml, file, {line: 2})
  const read = parse(text, file, format)
  return {
    ...read,
    ledger: [...decoded.ledger, ...(front?.ledger ?? []), ...read.ledger],
    metadata: {...read.metadata, ...front?.metadata},
    warnings: [...decoded.notes.map((message) => ({file, message})), ...(front?.warnings ?? [])],
  }
}

function parse(
  text: string,
  file: string,
  format: 'text' | 'html' | 'markdown',
): Omit<ReadText, 'warnings'> {
  if (format === 'html') return readHtml(text, {file})
  if (format === 'markdown') return readMarkdown(text, {file})
  return {...readText(text), ledger: [], metadata: {}}
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
}
