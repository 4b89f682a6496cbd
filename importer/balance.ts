import type {LedgerEntry} from './types.ts'

/** The account of a document's words. */
export interface Balance {
  /** Words of the source, as its reader counted them. */
  wordsIn: number
  /** Words of the document: its title, when it was taken from the text, and its body. */
  wordsOut: number
  /** Words in the ledger. */
  wordsDropped: number
}

/** Sums up the ledger; the account is in order when `wordsIn` is `wordsOut` and `wordsDropped` together. */
export function balance(
  wordsIn: number,
  wordsOut: number,
  ledger: readonly LedgerEntry[],
): Balance {
  return {wordsIn, wordsOut, wordsDropped: ledger.reduce((sum, entry) => sum + entry.words, 0)}
}

export function isBalanced({wordsIn, wordsOut, wordsDropped}: Balance): boolean {
  return wordsIn === wordsOut + wordsDropped
}
