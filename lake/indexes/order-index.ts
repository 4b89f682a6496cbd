import {compareIds, type StoredDocument} from '../document.ts'
import type {Extract} from './field-index.ts'

interface Entry {
  id: string
  values: unknown[]
}

/** One argument of `order()`. */
export interface OrderBy {
  extract: Extract
  descending: boolean
}

const TYPE_ORDER: Record<string, number> = {number: 2, string: 3, boolean: 4}

/** The order of groq-js: numbers, strings, booleans, then everything else, which are all equal. */
export function compareValues(a: unknown, b: unknown): number {
  const byType = (TYPE_ORDER[typeof a] ?? 100) - (TYPE_ORDER[typeof b] ?? 100)
  if (byType !== 0) return byType
  if (typeof a === 'string' && typeof b === 'string') return compareIds(a, b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  return 0
}

/** The documents of one type, kept in the order of some `order()`. */
export class OrderIndex {
  readonly #type: string
  readonly #orders: readonly OrderBy[]
  #entries: Entry[] = []
  #building: Entry[] | undefined = []

  constructor(type: string, orders: readonly OrderBy[]) {
    this.#type = type
    this.#orders = orders
  }

  add(document: StoredDocument): void {
    if (document._type !== this.#type) return
    const entry = this.#entryOf(document)
    if (this.#building) this.#building.push(entry)
    else this.#entries.splice(this.#position(entry), 0, entry)
  }

  remove(document: StoredDocument): void {
    if (document._type !== this.#type) return
    this.#finish()
    const position = this.#position(this.#entryOf(document))
    if (this.#entries[position]?.id === document._id) this.#entries.splice(position, 1)
  }

  *ids(): Generator<string> {
    this.#finish()
    for (const {id} of this.#entries) yield id
  }

  /** Sorts once what came in before the first use, instead of placing each. */
  #finish(): void {
    if (!this.#building) return
    this.#entries = this.#building.toSorted((a, b) => this.#compare(a, b))
    this.#building = undefined
  }

  #entryOf(document: StoredDocument): Entry {
    return {id: document._id, values: this.#orders.map(({extract}) => extract(document))}
  }

  #position(entry: Entry): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.#entries[middle]
      if (other && this.#compare(other, entry) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(a: Entry, b: Entry): number {
    for (const [index, {descending}] of this.#orders.entries()) {
      const compared = compareValues(a.values[index], b.values[index])
      if (compared !== 0) return descending ? -compared : compared
    }
    return compareIds(a.id, b.id)
  }
}
