import type {Run, SourceBlock} from './types.ts'

/**
 * Counts words: stretches without a blank that hold a letter or a digit. A dash
 * that stands alone is none, `109/L` is one, whatever marks it carries.
 */
export function countWords(text: string): number {
  let words = 0
  for (const [stretch] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(stretch)) words += 1
  return words
}

/** The text of runs, without their marks. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/** The text of a block as one string, also of a table. */
export function blockText(block: SourceBlock): string {
  if (block.kind === 'image') return [block.alt, textOf(block.caption)].filter(Boolean).join('\n')
  if (block.kind !== 'table') return textOf(block.runs)
  const cells = block.rows.flat().map((cell) => textOf(cell.runs))
  return [textOf(block.caption), ...cells].filter(Boolean).join('\n')
}

/** A text short enough for a message, on one line. */
export function excerpt(text: string, length = 120): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
