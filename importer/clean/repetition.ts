import {decisiveWords, sentencesOf, similarity, wordsOf} from './similarity.ts'

/** Shorter paragraphs repeat for good reason ('Ask your doctor.') and stay. */
const SHORTEST_PARAGRAPH = 8
/** Shorter sentences repeat by chance. */
const SHORTEST_SENTENCE = 6
const NEARLY_THE_SAME = 0.8
/** How alike the rest of two paragraphs is when the one tells the other again. */
const RETOLD = 0.4
/** A bound for huge articles: a word in more sentences than this tells none of them apart. */
const MOST_CANDIDATES = 100

interface Sentence {
  words: string[]
  decisive: string
  line: number
}

export type Repetition =
  /** Each sentence stands earlier, as good as word for word. */
  | {kind: 'paragraph'; of: number}
  /** The paragraph tells again what an earlier one told, and says something more. */
  | {kind: 'retold'; of: number; addition: string}
  /** One sentence stands earlier, the others do not. */
  | {kind: 'sentence'; of: number; sentence: string}

/**
 * Finds repetition among the paragraphs of one article, in reading order.
 *
 * A medical editor wants a paragraph gone only when nothing is lost with it. So a
 * paragraph counts as repeated when every one of its sentences stands earlier with
 * the same figures and the same denials. One new statement, and it is to be kept and
 * pointed out: the second of two conclusions may be the one that says how strong a
 * cause is.
 */
export class RepetitionFinder {
  #byWord = new Map<string, Sentence[]>()
  #paragraphs: {words: string[]; line: number}[] = []

  /** What a paragraph repeats of those seen before it; undefined when it repeats nothing. */
  next(text: string, line: number): Repetition | undefined {
    const words = wordsOf(text)
    if (words.length < SHORTEST_PARAGRAPH) return undefined
    const sentences = sentencesOf(text)
    const parsed = sentences.map((sentence) => {
      const own = wordsOf(sentence)
      return {words: own, decisive: decisiveWords(own), line}
    })
    const found = parsed.map((sentence) => this.#match(sentence))
    const repetition = this.#judge(words, sentences, found)
    for (const sentence of parsed) this.#remember(sentence)
    this.#paragraphs.push({words, line})
    return repetition
  }

  #judge(
    words: string[],
    sentences: string[],
    found: (Sentence | undefined)[],
  ): Repetition | undefined {
    const first = found.find((match) => match !== undefined)
    if (!first) return undefined
    const missing = found.indexOf(undefined)
    if (missing === -1) return {kind: 'paragraph', of: first.line}
    const told = this.#paragraphs.find(({line}) => line === first.line)
    const ownRest = without(words, first.words)
    if (told && similarity(ownRest, without(told.words, first.words)) >= RETOLD) {
      return {kind: 'retold', of: told.line, addition: sentences[missing] ?? ''}
    }
    return {kind: 'sentence', of: first.line, sentence: sentences[found.indexOf(first)] ?? ''}
  }

  #match(sentence: Sentence): Sentence | undefined {
    if (sentence.words.length < SHORTEST_SENTENCE) return undefined
    const candidates = new Set(
      this.#rarest(sentence.words).flatMap((word) => this.#byWord.get(word) ?? []),
    )
    let best: Sentence | undefined
    let bestScore = NEARLY_THE_SAME
    for (const candidate of candidates) {
      if (candidate.decisive !== sentence.decisive) continue
      if (mostAlike(candidate.words.length, sentence.words.length) < bestScore) continue
      const score = similarity(candidate.words, sentence.words)
      if (score > bestScore || (score === bestScore && !best)) {
        best = candidate
        bestScore = score
      }
      if (score === 1) break
    }
    return best
  }

  #remember(sentence: Sentence): void {
    for (const word of new Set(sentence.words)) {
      const list = this.#byWord.get(word)
      if (!list) this.#byWord.set(word, [sentence])
      else if (list.length < MOST_CANDIDATES) list.push(sentence)
    }
  }

  /** Two sentences that are nearly the same share most of their words, so rare ones find candidates. */
  #rarest(words: readonly string[]): string[] {
    return [...new Set(words)]
      .filter((word) => this.#byWord.has(word))
      .toSorted((a, b) => (this.#byWord.get(a)?.length ?? 0) - (this.#byWord.get(b)?.length ?? 0))
      .slice(0, 4)
  }
}

/** How alike lists of these lengths can be at most. */
function mostAlike(one: number, other: number): number {
  return (2 * Math.min(one, other)) / (one + other)
}

/** The words of a list that another list does not have, each as often as it occurs. */
function without(words: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken]
  return words.filter((word) => {
    const index = rest.indexOf(word)
    if (index === -1) return true
    rest.splice(index, 1)
    return false
  })
}
