import type {LineBlock} from '../types.ts'
import {countWords} from '../words.ts'

/**
 * Reads plain text: one block a line, with its number. What a line is (a heading, a
 * bullet) is for the structure step to find out. A text that was wrapped at a fixed
 * width is unwrapped first, so that one block is one paragraph.
 */
export function readText(text: string): {blocks: LineBlock[]; words: number} {
  const lines = text.split('\n')
  const width = wrapWidth(lines)
  const blocks: LineBlock[] = []
  let previous = ''
  for (const [index, line] of lines.entries()) {
    const run = blocks.at(-1)?.runs[0]
    if (run && width !== undefined && isBroken(previous, line, width)) {
      run.text += ` ${line.trim()}`
    } else if (line.trim() !== '') {
      blocks.push({
        kind: 'line',
        line: index + 1,
        runs: [{text: line.trimEnd(), marks: []}],
        blankBefore: previous.trim() === '',
      })
    }
    previous = line
  }
  return {blocks, words: countWords(text)}
}

/**
 * The width at which a text was wrapped; undefined when each line stands for itself. Most
 * lines of a wrapped text stop in the middle of a sentence.
 */
function wrapWidth(lines: readonly string[]): number | undefined {
  let width = 0
  for (const line of lines) width = Math.max(width, line.trimEnd().length)
  if (width > 100 || width < 40) return undefined
  let pairs = 0
  let broken = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!line.trim() || !next?.trim()) continue
    pairs += 1
    if (isBroken(line, next, width) && !/[.!?:]["”’)]*\s*$/.test(line)) broken += 1
  }
  return pairs >= 3 && broken / pairs >= 0.5 ? width : undefined
}

/** Whether a line only ended because its next word did not fit. */
function isBroken(line: string, next: string, width: number): boolean {
  if (!line.trim() || !next.trim() || isListed(next) || isUnderline(next)) return false
  const [word = ''] = next.trim().split(/\s/, 1)
  return line.trimEnd().length + 1 + word.length >= width
}

/** Whether a line begins with a list marker. */
export function isListed(line: string): boolean {
  return /^\s*(?:[-–—−*•·‣◦▪●○■+]|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/u.test(line)
}

/** Whether a line underlines the one before it, as `=====` or `-----`. */
export function isUnderline(line: string): boolean {
  return /^\s*(?:={3,}|-{3,}|~{3,}|_{3,})\s*$/.test(line)
}
