import type {ItemBlock, LedgerEntry, NoteBlock, ParagraphBlock, SourceBlock} from '../types.ts'
import {blockText, countWords, textOf} from '../words.ts'
import {identifiersIn} from './new-source.ts'

export interface FoundReferences {
  /** The document with each entry of its list of references as a note. */
  blocks: SourceBlock[]
  /** Id of the note by the number that markers in the text have. */
  numbered: Map<number, string>
  ledger: LedgerEntry[]
}

const CERTAIN =
  /^(?:references?|reference list|bibliography|works cited|literature(?: cited)?|citations)$/i
/** Headings that stand over other things too: sources of iron, notes for carers. */
const POSSIBLE = /^(?:sources?|notes|footnotes|endnotes|evidence|studies)$/i

/**
 * Finds the list of references: below a heading that says so, or numbered `[1]` at the end
 * of the text. Its entries become notes, which no reader of the article sees and which the
 * sources are made of.
 */
export function findReferences(blocks: readonly SourceBlock[]): FoundReferences {
  const result: FoundReferences = {blocks: [], numbered: new Map(), ledger: []}
  const headings = new Set<SourceBlock>()
  const entries = new Map<SourceBlock, number>()
  for (const [index, block] of blocks.entries()) {
    const section = sectionBelow(blocks, index)
    if (!section) continue
    headings.add(block)
    for (const [position, entry] of section.entries()) entries.set(entry, position + 1)
  }
  for (const entry of trailingEntries(blocks)) if (!entries.has(entry)) entries.set(entry, 1)
  for (const block of blocks) {
    const position = entries.get(block)
    if (headings.has(block)) {
      const text = blockText(block)
      result.ledger.push({
        line: block.line,
        text,
        action: 'changed',
        reason: 'The list below it became sources, which a page lists by itself.',
        construct: 'references-heading',
        words: countWords(text),
      })
    } else if (position !== undefined && isEntry(block)) {
      result.blocks.push(toNote(block, position, result.numbered))
    } else {
      result.blocks.push(block)
    }
  }
  return result
}

/** The entries below the heading at an index; undefined when it is none of a list of references. */
function sectionBelow(blocks: readonly SourceBlock[], index: number): SourceBlock[] | undefined {
  const heading = blocks[index]
  if (heading?.kind !== 'heading' && heading?.kind !== 'paragraph') return undefined
  const title = textOf(heading.runs)
    .replace(/[:.\s]+$/, '')
    .trim()
  const certain = CERTAIN.test(title)
  if (!certain && !POSSIBLE.test(title)) return undefined
  const entries: SourceBlock[] = []
  for (const block of blocks.slice(index + 1)) {
    if (!isEntry(block) && block.kind !== 'note') break
    entries.push(block)
  }
  const needed = certain ? 1 : Math.ceil(entries.length / 2)
  const cited = entries.filter(
    (entry) => entry.kind === 'note' || looksCited(blockText(entry)),
  ).length
  return entries.length > 0 && cited >= needed ? entries : undefined
}

/** Paragraphs `[1] Doe J. …` at the end of a text, in which `[1]` stands further up. */
function trailingEntries(blocks: readonly SourceBlock[]): SourceBlock[] {
  const start = blocks.findLastIndex(
    (block) => !isEntry(block) || !/^\s*\[\d{1,3}\]\s+\S/.test(textOf(block.runs)),
  )
  const above = blocks
    .slice(0, start + 1)
    .map(blockText)
    .join('\n')
  return blocks
    .slice(start + 1)
    .filter((entry) => above.includes(`[${numberOf(blockText(entry))}]`))
}

function isEntry(block: SourceBlock): block is ItemBlock | ParagraphBlock {
  return block.kind === 'item' || block.kind === 'paragraph'
}

/** Whether a text has what references have: a year, an identifier, an address, authors with initials. */
function looksCited(text: string): boolean {
  const {doi, pmid, url} = identifiersIn(text)
  return (
    [doi, pmid, url].some(Boolean) ||
    /\b(?:19|20)\d{2}\b|\bet al\b|\b\p{Lu}\p{L}+ \p{Lu}{1,3}[,.]/u.test(text)
  )
}

/** The number that an entry gives itself: `[3] …`, `3. …`, `3) …`. */
function numberOf(text: string): number | undefined {
  const number = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+\S/.exec(text)
  return number ? Number(number[1] ?? number[2]) : undefined
}

function toNote(
  {line, runs}: ItemBlock | ParagraphBlock,
  position: number,
  numbered: Map<number, string>,
): NoteBlock {
  const number = numberOf(textOf(runs)) ?? position
  const id = `reference-${line}-${number}`
  if (!numbered.has(number)) numbered.set(number, id)
  return {kind: 'note', id, line, runs, listed: true}
}
