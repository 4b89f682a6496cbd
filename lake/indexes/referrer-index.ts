import type {StoredDocument} from '../document.ts'
import {visitReferences} from '../references.ts'
import type {Ids} from './id-lists.ts'
import {ReferenceIndex} from './reference-index.ts'

/** Documents by the ids that they refer to, weakly or strongly. */
export class ReferrerIndex {
  /** Each document that is entered has a number, its place in the list. */
  readonly #numbers = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #freeNumbers: number[] = []
  readonly #references = new ReferenceIndex((number) => this.#ids[number] ?? '')

  add(document: StoredDocument): void {
    const number = this.#freeNumbers.pop() ?? this.#ids.length
    this.#numbers.set(document._id, number)
    this.#ids[number] = document._id
    visitReferences(document, (target) => this.#references.add(target, number))
  }

  remove(document: StoredDocument): void {
    const number = this.#numbers.get(document._id)
    if (number === undefined) return
    visitReferences(document, (target) => this.#references.remove(target, number))
    this.#numbers.delete(document._id)
    this.#freeNumbers.push(number)
  }

  /** Ids of documents that refer to `target`. */
  find(target: string): Ids {
    return this.#references.find(target)
  }
}
