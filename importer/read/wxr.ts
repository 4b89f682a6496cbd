import {hash} from 'node:crypto'

import {XMLParser} from 'fast-xml-parser'
import {decode} from 'html-entities'
import {z} from 'zod'

import {ImportProblem} from '../problem.ts'
import type {LedgerEntry, SourceDocument, SourceFile, SourceMetadata} from '../types.ts'
import {countWords} from '../words.ts'
import {readHtml} from './html/index.ts'
import {wordPressHtml} from './wordpress-html.ts'

const text = z.union([z.string(), z.number()]).transform(String).optional()

const itemShape = z.object({
  title: text,
  link: text,
  'dc:creator': text,
  'content:encoded': text,
  'excerpt:encoded': text,
  'wp:post_id': text,
  'wp:post_name': text,
  'wp:post_type': text,
  'wp:status': text,
  'wp:post_date_gmt': text,
  'wp:post_date': text,
  'wp:attachment_url': text,
})

type Item = z.infer<typeof itemShape>

const exportShape = z.object({
  rss: z.object({
    channel: z.object({
      language: text,
      'wp:author': z
        .array(z.object({'wp:author_login': text, 'wp:author_display_name': text}))
        .default([]),
      item: z.array(itemShape).default([]),
    }),
  }),
})

const ARTICLE_TYPES = new Set(['post', 'page'])

/**
 * Reads a WordPress export: one document for each published post and page. Other
 * items, and posts that WordPress itself does not show, go to the ledger.
 */
export function readWxr(xml: string, file: string): SourceFile {
  if (/<!ENTITY/i.test(xml)) {
    throw new ImportProblem(
      {file},
      'The XML declares entities, which a WordPress export never does. Export the articles anew.',
    )
  }
  const {channel} = parseExport(xml, file).rss
  const authors = new Map(
    channel['wp:author'].map((author) => [
      author['wp:author_login'],
      author['wp:author_display_name'],
    ]),
  )
  const lines = itemLines(xml)
  const result: SourceFile = {file, documents: [], ledger: [], words: 0}
  for (const [index, item] of channel.item.entries()) {
    const line = lines[index] ?? {item: 1, content: 1}
    const refusal = whyNotArticle(item)
    if (refusal) {
      const entry = skipped(item, line.item, refusal)
      result.ledger.push(entry)
      result.words += entry.words
      continue
    }
    const document = readItem(item, file, line.content, {
      language: channel.language,
      author: authors.get(item['dc:creator']) ?? item['dc:creator'],
    })
    result.documents.push(document)
    result.words += document.words
  }
  if (result.documents.length === 0) {
    throw new ImportProblem(
      {file},
      `The export holds no published post or page (${channel.item.length} other items). Export "Posts" or "All content".`,
    )
  }
  return result
}

function parseExport(xml: string, file: string): z.infer<typeof exportShape> {
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    processEntities: false,
    isArray: (name) => name === 'item' || name === 'wp:author',
  })
  try {
    return exportShape.parse(parser.parse(xml, true))
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'it has no <channel> of <item>s' : inWords(error)
    throw new ImportProblem(
      {file},
      `The WordPress export is damaged or cut off: ${reason}. Export the articles anew with Tools > Export.`,
    )
  }
}

/** The parser names what is not closed as a list of all elements around it, of which the last is. */
function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const open = /^Invalid '\[[^\]]*?"([^"]+)"\s*\]' found/s.exec(message)?.[1]
  return open === undefined ? message : `<${open}> is not closed`
}

function whyNotArticle(item: Item): string | undefined {
  const type = item['wp:post_type'] ?? 'post'
  if (!ARTICLE_TYPES.has(type)) return `It is of the type "${type}", not a post or a page.`
  const status = item['wp:status'] ?? 'publish'
  if (status !== 'publish') return `WordPress does not show it: its status is "${status}".`
  return undefined
}

function skipped(item: Item, line: number, reason: string): LedgerEntry {
  const content = item['content:encoded'] ?? ''
  const words = countWords(unescape(item.title)) + wordsOfContent(content)
  return {
    line,
    text: unescape(item.title) || item['wp:attachment_url'] || `item ${item['wp:post_id'] ?? ''}`,
    action: 'dropped',
    reason,
    construct: `wordpress-${item['wp:post_type'] ?? 'post'}`,
    words,
  }
}

function wordsOfContent(content: string): number {
  return content ? readHtml(wordPressHtml(content).html, {file: ''}).words : 0
}

function readItem(
  item: Item,
  file: string,
  firstLine: number,
  channel: {language?: string; author?: string},
): SourceDocument {
  const name = `${file}#post-${item['wp:post_id'] ?? item['wp:post_name'] ?? ''}`
  const content = item['content:encoded'] ?? ''
  const {html, ledger} = wordPressHtml(content)
  const read = readHtml(html, {file: name, firstLine, baseUrl: item.link})
  const metadata: SourceMetadata = {...read.metadata}
  const title = unescape(item.title).trim()
  if (title) metadata.title = title
  if (item['wp:post_name']) metadata.slug = item['wp:post_name']
  if (item.link) metadata.sourceUrl = unescape(item.link)
  if (channel.author) metadata.authors = [channel.author]
  if (channel.language) metadata.language = channel.language
  const summary = unescape(item['excerpt:encoded']).trim()
  if (summary) metadata.summary = summary
  const date = (item['wp:post_date_gmt'] ?? item['wp:post_date'])?.slice(0, 10)
  if (date && !date.startsWith('0000')) metadata.date = date
  const taken = ledger.map((entry) => ({...entry, line: entry.line + firstLine - 1}))
  return {
    file: name,
    format: 'wxr',
    checksum: hash('sha256', JSON.stringify(item)),
    metadata,
    blocks: read.blocks,
    words: read.words + taken.reduce((sum, entry) => sum + entry.words, 0),
    ledger: [...taken, ...read.ledger],
    warnings: [],
  }
}

/** WordPress writes titles with entities, often twice: `&amp;#8217;`. */
function unescape(value = ''): string {
  return decode(decode(value))
}

/** The lines on which each item and its content begin. */
function itemLines(xml: string): {item: number; content: number}[] {
  const lines: {item: number; content: number}[] = []
  let line = 1
  let counted = 0
  const lineAt = (offset: number): number => {
    for (let at = xml.indexOf('\n', counted); at !== -1 && at < offset;) {
      line += 1
      at = xml.indexOf('\n', at + 1)
    }
    counted = Math.max(counted, offset)
    return line
  }
  for (let at = xml.indexOf('<item>'); at !== -1;) {
    const next = xml.indexOf('<item>', at + 1)
    const content = xml.indexOf('<content:encoded>', at)
    const item = lineAt(at)
    const isOwn = content !== -1 && (next === -1 || content < next)
    lines.push({item, content: isOwn ? lineAt(content) : item})
    at = next
  }
  return lines
}
