import type {LedgerEntry, SourceBlock} from '../types.ts'
import {textOf} from '../words.ts'
import {looksLikeHeading} from './lines.ts'

/**
 * Makes headings of paragraphs that are one: all in strong, short, without the stop of a
 * sentence, and with something under them.
 */
export function promoteHeadings(
  blocks: readonly SourceBlock[],
  ledger: LedgerEntry[],
): SourceBlock[] {
  let above: number | undefined
  return blocks.map((block, index) => {
    if (block.kind === 'heading') above = block.level
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' || !next || next.kind === 'heading') return block
    const text = textOf(block.runs)
    const strong = block.runs.every(
      (run) => run.text.trim() === '' || run.marks.some(({type}) => type === 'strong'),
    )
    if (!strong || !looksLikeHeading(text)) return block
    const level = above === undefined || above < 2 ? 2 : Math.min(above + 1, 4)
    ledger.push({
      line: block.line,
      text,
      action: 'changed',
      reason: `A paragraph in bold that stands over others became a heading of level ${level}.`,
      construct: 'bold-heading',
      words: 0,
    })
    return {
      kind: 'heading' as const,
      level,
      line: block.line,
      runs: block.runs.map((run) => ({
        ...run,
        marks: run.marks.filter(({type}) => type !== 'strong'),
      })),
    }
  })
}
