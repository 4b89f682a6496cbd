import {countWords} from '../words.ts'

/** The words of a text, lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*%?/gu) ?? []
}

/** A text for comparing: words only, so that case, blanks and punctuation do not count. */
export function normalized(text: string): string {
  return wordsOf(text).join(' ')
}

/** How much of two word lists is common to both, from 0 to 1, each word as often as it occurs (Dice). */
export function similarity(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      common += 1
      counts.set(word, left - 1)
    }
  }
  return (2 * common) / (one.length + other.length)
}

/**
 * Splits a text into sentences: after a full stop, a question or an exclamation mark,
 * where a blank and no small letter follows. An abbreviation such as `e.g.` ends none.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?]["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length
    const sentence = text.slice(start, end)
    if (/\b(?:e\.g|i\.e|vs|dr|mr|mrs|ms|prof|approx|no|fig|st)\.\s+$/i.test(sentence)) continue
    sentences.push(sentence.trim())
    start = end
  }
  const rest = text.slice(start).trim()
  if (countWords(rest) > 0) sentences.push(rest)
  return sentences
}

const MEANING =
  /^(?:\p{N}.*|no|not|never|without|neither|nor|cannot|\w+n['’]t|unless|except|only|stop|avoid)$/u

/** The words that turn a statement round when they differ: figures and denials. */
export function decisiveWords(words: readonly string[]): string {
  return words.filter((word) => MEANING.test(word)).join(' ')
}
