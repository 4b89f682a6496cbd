import {alignEqual} from '../../importer/plan/align.ts'

/** A stretch of text that both sides have, or only one. */
export interface DiffPiece {
  /** Where it begins, in characters of all pieces put together. */
  at: number
  text: string
  change: 'same' | 'added' | 'removed'
}

/**
 * What changed from one text to another, word by word. The pieces that are not added put
 * together are the first text; those that are not removed, the second.
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const old = wordsIn(before)
  const fresh = wordsIn(after)
  const alignment = alignEqual(old, fresh)
  const pieces: DiffPiece[] = []
  let next = 0
  for (const [index, word] of old.entries()) {
    const place = alignment[index]
    if (place === undefined) {
      push(pieces, word, 'removed')
      continue
    }
    for (; next < place; next += 1) push(pieces, fresh[next] ?? '', 'added')
    push(pieces, word, 'same')
    next = place + 1
  }
  for (; next < fresh.length; next += 1) push(pieces, fresh[next] ?? '', 'added')
  return pieces
}

/** Words, each with the blank before it: what is added at the end leaves the word before alone. */
function wordsIn(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

function push(pieces: DiffPiece[], text: string, change: DiffPiece['change']): void {
  const last = pieces.at(-1)
  if (last?.change === change) last.text += text
  else pieces.push({at: last ? last.at + last.text.length : 0, text, change})
}
