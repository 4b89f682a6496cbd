/** Words that are looked for at once; more would make one query slow for everybody. */
const MOST_WORDS = 8
const LONGEST_WORD = 60

/**
 * Makes the parameter of `search` of what somebody typed: each word as the
 * beginning of a word. Signs that GROQ reads as wildcards are dropped.
 *
 * @param typed - the text as typed, of any length and kind.
 * @returns the words, which may be none; `search` then finds nothing.
 */
export function searchTerms(typed: string): string[] {
  const words = typed.slice(0, 1_000).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...new Set(words)].slice(0, MOST_WORDS).map((word) => `${word.slice(0, LONGEST_WORD)}*`)
}
