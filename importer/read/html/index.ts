import type {LedgerEntry, SourceBlock, SourceMetadata} from '../../types.ts'
import {BlockWriter} from './block-writer.ts'
import {metadataOf} from './metadata.ts'
import {findNotes} from './notes.ts'
import {readPage} from './page.ts'
import {parseHtml} from './tree.ts'
import {startWalk} from './walk.ts'
import {wordsOfTree} from './words.ts'

export interface HtmlOptions {
  file: string
  /** Line of the file on which the HTML begins. */
  firstLine?: number
  /** Base for relative links and images. */
  baseUrl?: string
}

export interface ReadHtml {
  blocks: SourceBlock[]
  words: number
  ledger: LedgerEntry[]
  metadata: SourceMetadata
}

/**
 * Reads HTML into blocks. All text of the page becomes a block or a ledger entry;
 * what stands in navigation, footers and the like carries its region, for the clean
 * step to drop.
 *
 * Lines are those of the source. A comment `<!--line 7-->` sets the line of what
 * follows: HTML made from another format carries that format's lines this way.
 */
export function readHtml(text: string, {file, firstLine, baseUrl}: HtmlOptions): ReadHtml {
  const root = parseHtml(text, file)
  const notes = findNotes(root)
  const out = new BlockWriter(firstLine)
  readPage(root, startWalk(notes, baseUrl, out))
  return {
    blocks: out.blocks,
    words: wordsOfTree(root, notes),
    ledger: out.ledger,
    metadata: metadataOf(root),
  }
}
