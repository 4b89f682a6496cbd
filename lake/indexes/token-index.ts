import {compareIds, type StoredDocument} from '../document.ts'
import type {Extract} from './field-index.ts'
import {fold, wordsOf, type Term} from './words.ts'

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

  /** Ids of documents that may have a word for the term, those that have one among them. */
  find(term: Term): Set<string> {
    const prefix = prefixOf(term)
    if (term.length === 1 && prefix === term[0]) return new Set(this.#ids.get(prefix))
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

/** What every word for a term begins with. */
export function prefixOf([first]: Term): string {
  const dot = first.indexOf('.')
  return dot === -1 ? first : first.slice(0, dot)
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
