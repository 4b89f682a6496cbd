import {blockText} from '../text/plain-text.ts'
import {sentencesOf, syllablesOf, wordsOf} from '../text/words.ts'

/** What the formulas are made from. */
export interface TextCounts {
  sentences: number
  words: number
  syllables: number
  /** Words of three syllables or more. */
  polysyllables: number
}

/** How hard a text is to read. Scores rank work; they never block. */
export interface Readability extends TextCounts {
  /** School grade by Flesch and Kincaid. */
  fleschKincaidGrade: number
  /** 0 (hard) to 100 (easy), by Flesch. */
  fleschReadingEase: number
  /** School grade by McLaughlin's SMOG. */
  smog: number
}

interface Options {
  /** Words that readers have to meet, such as the name of the condition: counted as two syllables. */
  setAside?: ReadonlySet<string>
}

/** The grade that health text aims at. */
export const TARGET_GRADE = 8

/** Words below which a score says nothing: both formulas were made on longer texts. */
export const MIN_SCORED_WORDS = 100

/**
 * Readability of texts, each counted on its own: a heading or a list item without
 * a full stop is a sentence and does not run into the next one.
 *
 * @returns undefined where there are no words.
 */
export function readabilityOf(
  texts: readonly string[],
  options: Options = {},
): Readability | undefined {
  return readabilityOfCounts(texts.map((text) => countText(text, options)))
}

/** Readability of texts that are counted already: see `readabilityOf`. */
export function readabilityOfCounts(texts: readonly TextCounts[]): Readability | undefined {
  const counts = texts.reduce(add, none())
  const {sentences, words, syllables, polysyllables} = counts
  if (words === 0 || sentences === 0) return undefined
  const wordsPerSentence = words / sentences
  const syllablesPerWord = syllables / words
  return {
    ...counts,
    fleschKincaidGrade: round(0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59),
    fleschReadingEase: round(206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord),
    smog: round(1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291),
  }
}

/** Readability of Portable Text, block by block. */
export function readabilityOfBlocks(
  blocks: readonly unknown[],
  options: Options = {},
): Readability | undefined {
  return readabilityOf(blocks.map(blockText), options)
}

/** Counts one text: a paragraph, a heading, a list item. */
export function countText(text: string, {setAside}: Options = {}): TextCounts {
  const counts = none()
  for (const sentence of sentencesOf(text)) {
    const words = wordsOf(sentence)
    if (words.length === 0) continue
    counts.sentences++
    for (const word of words) {
      const syllables = setAside?.has(word.toLowerCase())
        ? Math.min(2, syllablesOf(word))
        : syllablesOf(word)
      counts.words++
      counts.syllables += syllables
      if (syllables >= 3) counts.polysyllables++
    }
  }
  return counts
}

function none(): TextCounts {
  return {sentences: 0, words: 0, syllables: 0, polysyllables: 0}
}

function add(a: TextCounts, b: TextCounts): TextCounts {
  return {
    sentences: a.sentences + b.sentences,
    words: a.words + b.words,
    syllables: a.syllables + b.syllables,
    polysyllables: a.polysyllables + b.polysyllables,
  }
}

function round(score: number): number {
  return Math.round(score * 10) / 10
}
