import type {StoredDocument} from '../document.ts'

/** What an index must do to follow the documents. */
export interface Index {
  add(document: StoredDocument): void
  remove(document: StoredDocument): void
}

/** Indexes are kept for so many different expressions. */
const MAX_INDEXES = 64
/** Sets up to this size are indexed at once. */
const SMALL = 5000
/** Documents indexed in one turn of the event loop. */
const STEP = 1000

interface Building {
  index: Index
  snapshot: readonly StoredDocument[]
  position: number
  /** Documents of the snapshot that changed since, as they were in it. */
  changed: Map<string, StoredDocument | undefined>
}

export interface IndexSource {
  size: () => number
  get: (id: string) => StoredDocument | undefined
  values: () => Iterable<StoredDocument>
}

/**
 * Indexes that are made when a query first needs them. Over many documents that takes a while,
 * so it is done a part at a time between requests, and the index is used when it is complete.
 */
export class IndexSet {
  readonly #source: IndexSource
  readonly #background: boolean
  readonly #ready = new Map<string, Index>()
  readonly #building = new Map<string, Building>()

  /** @param background whether indexes over many documents may come later */
  constructor(source: IndexSource, background: boolean) {
    this.#source = source
    this.#background = background
  }

  /** The index of that key; undefined while it is being made. */
  find<T extends Index>(key: string, make: () => T): T | undefined {
    const known = this.#ready.get(key)
    if (known) {
      // The least recently used is the first of the map.
      this.#ready.delete(key)
      this.#ready.set(key, known)
      return known as T
    }
    if (this.#building.has(key)) return undefined
    const index = make()
    if (this.#background && this.#source.size() > SMALL) {
      const snapshot = [...this.#source.values()]
      this.#building.set(key, {index, snapshot, position: 0, changed: new Map()})
      setImmediate(() => this.#step(key))
      return undefined
    }
    for (const document of this.#source.values()) index.add(document)
    this.#keep(key, index)
    return index
  }

  #step(key: string): void {
    const building = this.#building.get(key)
    if (!building) return
    const {index, snapshot, changed} = building
    const end = building.position + STEP
    for (const document of snapshot.slice(building.position, end)) index.add(document)
    building.position = end
    if (end < snapshot.length) {
      setImmediate(() => this.#step(key))
      return
    }
    for (const [id, before] of changed) {
      const now = this.#source.get(id)
      if (before) index.remove(before)
      if (now) index.add(now)
    }
    this.#building.delete(key)
    this.#keep(key, index)
  }

  #keep(key: string, index: Index): void {
    this.#ready.set(key, index)
    if (this.#ready.size <= MAX_INDEXES) return
    const [oldest] = this.#ready.keys()
    if (oldest !== undefined) this.#ready.delete(oldest)
  }

  /** Takes note of a change. */
  replace(id: string, before: StoredDocument | undefined, after: StoredDocument | undefined): void {
    for (const index of this.#ready.values()) {
      if (before) index.remove(before)
      if (after) index.add(after)
    }
    for (const {changed} of this.#building.values()) if (!changed.has(id)) changed.set(id, before)
  }
}
