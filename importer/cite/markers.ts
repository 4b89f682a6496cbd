import {InlineText} from '../read/inline.ts'
import type {LedgerEntry, Run, SourceBlock} from '../types.ts'
import {countWords, textOf} from '../words.ts'

/** Raised digits of Unicode, as plain text has them for markers. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const BRACKETED = /\[\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*\]/g
const SUPERSCRIPT = new RegExp(`[${RAISED}]+(?:[,–-][${RAISED}]+)*`, 'g')

interface Marker {
  start: number
  end: number
  text: string
  numbers: number[]
  /** Raised figures are exponents as often as markers: only the first kind is certain. */
  raised: boolean
}

/**
 * Makes citations of the markers `[1]`, `[2, 3]`, `[4–6]` and of raised numbers behind a
 * word: the marker goes, and the sentence before it rests on the entries of the list of
 * references with these numbers. A marker that leads to no entry stays in the text and
 * is in the ledger.
 */
export function citeMarkers(
  blocks: readonly SourceBlock[],
  numbered: ReadonlyMap<number, string>,
): {blocks: SourceBlock[]; ledger: LedgerEntry[]} {
  const ledger: LedgerEntry[] = []
  const cited = blocks.map((block) => {
    if (block.kind === 'note') return block
    if (block.kind === 'image') {
      // A caption is plain text, which holds no citation.
      citeRuns(block.caption, block.line, new Map(), ledger)
      return block
    }
    if (block.kind !== 'table') {
      return {...block, runs: citeRuns(block.runs, block.line, numbered, ledger)}
    }
    const rows = block.rows.map((row) =>
      row.map((cell) => ({...cell, runs: citeRuns(cell.runs, block.line, numbered, ledger)})),
    )
    return {...block, rows}
  })
  return {blocks: cited, ledger}
}

function citeRuns(
  runs: readonly Run[],
  line: number,
  numbered: ReadonlyMap<number, string>,
  ledger: LedgerEntry[],
): Run[] {
  const markers = markersIn(runs)
  const known = markers.filter(({numbers}) => numbers.every((number) => numbered.has(number)))
  for (const {text, raised} of markers.filter((marker) => !known.includes(marker))) {
    if (raised) continue
    ledger.push({
      line,
      text,
      action: 'kept',
      reason:
        'It looks like a citation, and leads to no entry of a list of references that can be cited here. Cite the source in the Studio.',
      construct: 'unresolved-marker',
      words: 0,
    })
  }
  if (known.length === 0) return [...runs]
  const whole = textOf(runs)
  ledger.push(...takenOut(whole, known, line))
  const inline = new InlineText(true)
  let position = 0
  for (const run of runs) {
    const from = position
    position += run.text.length
    let at = from
    for (const marker of known) {
      const start = Math.max(gapBefore(whole, marker), from)
      const end = Math.min(marker.end, position)
      if (start >= end) continue
      if (start > at) inline.add(whole.slice(at, start), run.marks)
      if (marker.end <= position) {
        for (const number of marker.numbers) {
          inline.markSentence({type: 'note', id: numbered.get(number) ?? ''})
        }
      }
      at = end
    }
    if (at < position) inline.add(whole.slice(at, position), run.marks)
  }
  return inline.take()
}

/** The ledger of markers, each with the words that went with it: one that is glued to a word is none. */
function takenOut(whole: string, markers: readonly Marker[], line: number): LedgerEntry[] {
  let text = whole
  return markers
    .toReversed()
    .map((marker): LedgerEntry => {
      const without = text.slice(0, gapBefore(whole, marker)) + text.slice(marker.end)
      const words = countWords(text) - countWords(without)
      text = without
      return {
        line,
        text: marker.text,
        action: 'changed',
        reason: 'The marker became a citation of the sentence before it.',
        construct: 'footnote-marker',
        words,
      }
    })
    .toReversed()
}

/** Where the blank before a marker begins; it stays where no other blank follows. */
function gapBefore(whole: string, {start, end}: Marker): number {
  const closes = end === whole.length || /[\s.,;:!?)[]/.test(whole.charAt(end))
  if (!closes) return start
  const [blank = ''] = /[ \t\u00a0]*$/.exec(whole.slice(0, start)) ?? []
  return start - blank.length
}

function markersIn(runs: readonly Run[]): Marker[] {
  const whole = textOf(runs)
  const markers: Marker[] = []
  let position = 0
  for (const {text, marks} of runs) {
    const from = position
    position += text.length
    const isLink = marks.some(({type}) => type === 'link')
    const isRaised = marks.some(({type}) => type === 'sup')
    const add = (at: number, written: string, raised: boolean): void => {
      const marker = {
        start: from + at,
        end: from + at + written.length,
        text: written.trim(),
        numbers: numbersIn(written),
        raised,
      }
      if (isMarker(whole, marker)) markers.push(marker)
    }
    if (isLink) continue
    for (const match of text.matchAll(BRACKETED)) add(match.index, match[0], false)
    for (const match of text.matchAll(SUPERSCRIPT)) add(match.index, match[0], true)
    if (isRaised && /^\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*$/.test(text)) add(0, text, true)
  }
  return markers.toSorted((a, b) => a.start - b.start)
}

/**
 * Whether something is a marker by where it stands: at the end of a word, not in one, and a
 * raised number behind a sentence or a word that is no unit and no figure (`10⁹`, `cm²`).
 */
function isMarker(whole: string, {start, end, numbers, raised}: Marker): boolean {
  if (numbers.length === 0) return false
  const after = whole.charAt(end)
  if (after !== '' && !/[\s.,;:!?)\]["”’—–\-[]/.test(after)) return false
  if (!raised) return true
  return /(?:[.,;:!?)"”’]|\p{L}{4,})$/u.test(whole.slice(0, start))
}

/** The numbers of a marker, ranges spelled out; none for a range that is no range of references. */
function numbersIn(marker: string): number[] {
  const plain = marker.replace(new RegExp(`[${RAISED}]`, 'g'), (digit) =>
    String(RAISED.indexOf(digit)),
  )
  const numbers = plain.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g).flatMap(([, first, last]) => {
    const from = Number(first)
    const to = Number(last ?? first)
    return to < from || to - from > 50
      ? [Number.NaN]
      : Array.from({length: to - from + 1}, (_, index) => from + index)
  })
  const all = [...numbers]
  return all.some((number) => Number.isNaN(number) || number === 0) ? [] : all
}
