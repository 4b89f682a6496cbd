import {isListed, isUnderline} from '../read/text.ts'
import type {ItemBlock, LedgerEntry, LineBlock, SourceBlock, TableBlock} from '../types.ts'
import {countWords, textOf} from '../words.ts'

const BULLET = /^(\s*)[-–—−*•·‣◦▪●○■+]\s+(?=\S)/u
const NUMBER = /^(\s*)\(?(\d{1,3}|[a-z])[.)]\s+(?=\S)/u
/** Markers of citations behind a sentence: it ends before them. */
const MARKERS = /(?:\s*(?:\[\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\]|[⁰¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹,–-]*))+$/u
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|if|in|into|nor|of|on|or|per|the|to|via|vs?|with|without|your|you|is|are|it|do|does)$/

/**
 * Whether a line of plain text reads like a heading: short, without the stop that
 * ends a sentence, and in title case or standing alone before a paragraph.
 */
export function looksLikeHeading(text: string): boolean {
  const line = text.trim().replace(MARKERS, '')
  if (line.length < 2 || line.length > 100 || BULLET.test(line) || line.includes('\t')) return false
  if (/[.,;:!–—-]["”’)]*$/.test(line) || /[.!?] \p{Lu}/u.test(line) || /^["“‘>|]/.test(line))
    return false
  const words = line.split(/\s+/)
  if (words.length > 14 || !/\p{L}/u.test(line)) return false
  if (/^[\p{Ll}]/u.test(line)) return false
  return words.length <= 10 || titleCase(words)
}

function titleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}/u.test(word) && !SMALL.test(word))
  return long.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word))
}

/**
 * Turns lines of plain text into headings, list items, quotes, tables and paragraphs.
 * Blocks of other kinds pass through.
 */
export function structureLines(blocks: readonly SourceBlock[]): {
  blocks: SourceBlock[]
  ledger: LedgerEntry[]
} {
  const result: SourceBlock[] = []
  const ledger: LedgerEntry[] = []
  const indents: number[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) continue
    if (block.kind !== 'line') {
      result.push(block)
      continue
    }
    const text = textOf(block.runs)
    const rows = tableRows(blocks, index)
    if (rows.length > 1) {
      result.push(toTable(rows))
      index += rows.length - 1
      continue
    }
    const item = toItem(block, blocks, index, indents, ledger)
    if (item) {
      result.push(item)
      continue
    }
    const last = result.at(-1)
    if (last?.kind === 'item' && !block.blankBefore && /^\s{2,}/.test(text)) {
      last.runs = [...last.runs, {text: `\n${text.trim()}`, marks: []}]
      continue
    }
    indents.length = 0
    result.push(toTextBlock(block, text, blocks[index + 1]))
    if (isUnderlined(blocks[index + 1])) index += 1
  }
  return {blocks: result, ledger}
}

function toTextBlock(block: LineBlock, text: string, next: SourceBlock | undefined): SourceBlock {
  const {line} = block
  if (isUnderlined(next)) {
    const level = /=/.test(textOf(next.runs)) ? 2 : 3
    return {kind: 'heading', level, line, runs: [{text: text.trim(), marks: []}]}
  }
  const quote = /^\s*>\s?(.*)$/s.exec(text)
  if (quote) return {kind: 'quote', line, runs: [{text: quote[1]?.trim() ?? '', marks: []}]}
  const runs = [{text: text.trim(), marks: []}]
  if (next && looksLikeHeading(text) && standsOver(block, next)) {
    return {kind: 'heading', level: /^\d+\.\d+\s/.test(text.trim()) ? 3 : 2, line, runs}
  }
  return {kind: 'paragraph', line, runs}
}

function isUnderlined(next: SourceBlock | undefined): next is LineBlock {
  return next?.kind === 'line' && !next.blankBefore && isUnderline(textOf(next.runs))
}

/** A heading has something under it: a paragraph, a list, a table or a lower heading. */
function standsOver(block: LineBlock, next: SourceBlock): boolean {
  if (next.kind !== 'line') return true
  const text = textOf(next.runs)
  if (isListed(text) || text.includes('\t')) return !/[,;]$/.test(textOf(block.runs))
  if (looksLikeHeading(text)) return next.blankBefore
  return true
}

function toItem(
  block: LineBlock,
  blocks: readonly SourceBlock[],
  index: number,
  indents: number[],
  ledger: LedgerEntry[],
): ItemBlock | undefined {
  const text = textOf(block.runs)
  const bullet = BULLET.exec(text)
  const number = bullet ? undefined : NUMBER.exec(text)
  const marker = bullet ?? number
  if (!marker) return undefined
  if (number && !inSequence(number, blocks, index)) return undefined
  if (number) {
    ledger.push({
      line: block.line,
      text: number[0].trim(),
      action: 'changed',
      reason: 'The number is expressed by the numbered list.',
      construct: 'list-marker',
      words: countWords(number[0]),
    })
  }
  const indent = (marker[1] ?? '').replaceAll('\t', '    ').length
  while ((indents.at(-1) ?? -1) > indent) indents.pop()
  if ((indents.at(-1) ?? -1) < indent) indents.push(indent)
  return {
    kind: 'item',
    list: bullet ? 'bullet' : 'number',
    level: indents.length,
    line: block.line,
    runs: [{text: text.slice(marker[0].length).trim(), marks: []}],
  }
}

/** A numbered line is a list item when its neighbour before or after it has the number beside its own. */
function inSequence(
  number: RegExpExecArray,
  blocks: readonly SourceBlock[],
  index: number,
): boolean {
  const own = ordinal(number[2])
  const neighbours = [-1, 1].map((direction) => {
    for (let at = index + direction, steps = 0; steps < 12; at += direction, steps += 1) {
      const block = blocks[at]
      if (block?.kind !== 'line') return undefined
      const text = textOf(block.runs)
      const other = NUMBER.exec(text)
      if (other && other[1] === number[1]) return ordinal(other[2]) - own === direction
      const nested = BULLET.test(text) || /^\s{2,}\S/.test(text) || other !== null
      if (!nested) return undefined
    }
    return undefined
  })
  return neighbours.includes(true)
}

function ordinal(marker = ''): number {
  return /\d/.test(marker) ? Number(marker) : (marker.codePointAt(0) ?? 0) - 0x60
}

function tableRows(blocks: readonly SourceBlock[], from: number): LineBlock[] {
  const rows: LineBlock[] = []
  let columns = 0
  for (const block of blocks.slice(from, from + 500)) {
    if (block.kind !== 'line' || (rows.length > 0 && block.blankBefore)) break
    const cells = textOf(block.runs).trim().split('\t').length
    if (cells < 2 || (columns > 0 && cells !== columns)) break
    columns = cells
    rows.push(block)
  }
  return rows
}

function toTable(rows: readonly LineBlock[]): TableBlock {
  return {
    kind: 'table',
    line: rows[0]?.line ?? 1,
    caption: [],
    rows: rows.map((row, index) =>
      textOf(row.runs)
        .trim()
        .split('\t')
        .map((cell) => ({
          runs: [{text: cell.trim(), marks: []}],
          header: index === 0,
          colspan: 1,
          rowspan: 1,
        })),
    ),
  }
}
