import type {LedgerEntry, SourceBlock, SourceMetadata} from '../types.ts'
import {metadataOf} from './html-metadata.ts'
import {findNotes} from './html-notes.ts'
import {HtmlReader, type HtmlOptions} from './html-reader.ts'
import {parseHtml} from './html-tree.ts'
import {wordsOfTree} from './html-words.ts'

export type {HtmlOptions} from './html-reader.ts'

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
export function readHtml(text: string, options: HtmlOptions): ReadHtml {
  const root = parseHtml(text, options.file)
  const notes = findNotes(root)
  const reader = new HtmlReader(notes, options)
  reader.read(root)
  return {
    blocks: reader.blocks,
    words: wordsOfTree(root, notes),
    ledger: reader.ledger,
    metadata: metadataOf(root),
  }
}
