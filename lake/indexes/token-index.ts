import {compareIds, type StoredDocument} from '../document.ts'
import type {Extract} from './field-index.ts'

/*
 * The words of a text as groq-js finds them for `match`. These are no public part of it, so a
 * property test compares the results.
 */
const WORDS = /([^!@#$%^&*(),\\/?";:{}|[\]+<>\s-])+/g
const PATTERNS = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g
const EDGES = /(\b\.+|\.+\b)/g

export function wordsOf(text: unknown): string[] {
  if (Array.isArray(text))
    return text.flatMap((part) => (typeof part === 'string' ? wordsOf(part) : []))
  return typeof text === 'string' ? (text.replaceAll(EDGES, '').match(WORDS) ?? []) : []
}

/** One term of a pattern: words that match begin with `prefix`; `whole` when they are just that. */
export interface Term {
  prefix: string
  whole: boolean
}

/** The terms of a pattern. `*` stands for anything, and a `.` for any one character. */
export function termsOf(pattern: string): Term[] {
  const terms = pattern.replaceAll(EDGES, '').match(PATTERNS) ?? []
  return terms.map((term) => {
    const end = term.search(/[.*]/)
    return {prefix: fold(end === -1 ? term : term.slice(0, end)), whole: end === -1}
  })
}

/** Folds case exactly as a regular expression with the flag `i` does. */
export function fold(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    const upper = unit.toUpperCase()
    const keeps = upper.length !== 1 || (unit.charCodeAt(0) >= 128 && upper.charCodeAt(0) < 128)
    folded += keeps ? unit : upper
  }
  return folded
}

/** Documents by the words of one of their texts, for whole words and for beginnings of words. */
export class TokenIndex {
  readonly #extract: Extract
  readonly #ids = new Map<string, Set<string>>()
  #sorted: string[] | undefined

  constructor(extract: Extract) {
    this.#extract = extract
  }

  add(document: StoredDocument): void {
    for (const word of this.#words(document)) {
      const known = this.#ids.get(word)
      if (known) {
        known.add(document._id)
        continue
      }
      this.#ids.set(word, new Set([document._id]))
      if (this.#sorted) this.#sorted.splice(lowerBound(this.#sorted, word), 0, word)
    }
  }

  remove(document: StoredDocument): void {
    for (const word of this.#words(document)) {
      const known = this.#ids.get(word)
      known?.delete(document._id)
      if (known?.size !== 0) continue
      this.#ids.delete(word)
      if (this.#sorted) this.#sorted.splice(lowerBound(this.#sorted, word), 1)
    }
  }

  #words(document: StoredDocument): Set<string> {
    return new Set(wordsOf(this.#extract(document)).map(fold))
  }

  /** Ids of documents that have a word for the term. */
  find({prefix, whole}: Term): Set<string> {
    if (whole) return new Set(this.#ids.get(prefix))
    this.#sorted ??= [...this.#ids.keys()].toSorted(compareIds)
    const found = new Set<string>()
    for (let at = lowerBound(this.#sorted, prefix); at < this.#sorted.length; at += 1) {
      const word = this.#sorted[at] ?? ''
      if (!word.startsWith(prefix)) break
      for (const id of this.#ids.get(word) ?? []) found.add(id)
    }
    return found
  }
}

/** Position of the first item that is not before `value`. */
export function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < value) low = middle + 1
    else high = middle
  }
  return low
}
