import type {StoredDocument} from '../document.ts'

/** What an index must do to follow the documents. */
export interface Index {
  add(document: StoredDocument): void
  remove(document: StoredDocument): void
}

/** How indexes over many documents are made bit by bit, between requests. */
export interface Background {
  /** Sets up to this size are indexed at once. */
  atOnce: number
  /** Documents indexed in one turn of the event loop. */
  step: number
}

/** Indexes are kept for so many different expressions. */
const MAX_INDEXES = 64

interface Building {
  index: Index
  snapshot: readonly StoredDocument[]
  position: number
  /** Documents of the snapshot that changed since, as they were in it. */
  changed: Map<string, StoredDocument | undefined>
  complete: PromiseWithResolvers<void>
}

export interface IndexSource {
  size: () => number
  get: (id: string) => StoredDocument | undefined
  values: () => Iterable<StoredDocument>
}

/**
 * Indexes that are made when something first needs them. Over many documents that takes a while,
 * so it is done a part at a time between requests, and the index is used when it is complete.
 */
export class IndexSet {
  readonly #source: IndexSource
  readonly #background: Background | undefined
  readonly #ready = new Map<string, Index>()
  readonly #building = new Map<string, Building>()

  /** @param background all indexes are made at once when left out */
  constructor(source: IndexSource, background?: Background) {
    this.#source = source
    this.#background = background
  }

  /** The index of that key; undefined while it is being made. */
  find<T extends Index>(key: string, make: () => T): T | undefined {
    const known = this.#recall<T>(key)
    if (known || this.#building.has(key)) return known
    const index = make()
    if (this.#background && this.#source.size() > this.#background.atOnce) {
      this.#begin(key, index)
      setImmediate(() => this.#step(key))
      return undefined
    }
    // A time limit may end this anywhere, so nothing is kept of an index before it is complete.
    for (const document of this.#source.values()) index.add(document)
    this.#keep(key, index)
    return index
  }

  /** The index of that key, now, however long that takes. Not under a time limit. */
  complete<T extends Index>(key: string, make: () => T): T {
    const known = this.#recall<T>(key)
    if (known) return known
    const building = this.#building.get(key) ?? this.#begin(key, make())
    this.#advance(key, building, Number.POSITIVE_INFINITY)
    return building.index as T
  }

  /** Is kept when those that are being made are complete; undefined when none is. */
  pending(): Promise<unknown> | undefined {
    if (this.#building.size === 0) return undefined
    return Promise.all([...this.#building.values()].map(({complete}) => complete.promise))
  }

  #recall<T extends Index>(key: string): T | undefined {
    const known = this.#ready.get(key)
    if (!known) return undefined
    // The least recently used is the first of the map.
    this.#ready.delete(key)
    this.#ready.set(key, known)
    return known as T
  }

  #begin(key: string, index: Index): Building {
    const building = {
      index,
      snapshot: [...this.#source.values()],
      position: 0,
      changed: new Map(),
      complete: Promise.withResolvers<void>(),
    }
    this.#building.set(key, building)
    return building
  }

  #step(key: string): void {
    const building = this.#building.get(key)
    if (!building || !this.#background) return
    if (!this.#advance(key, building, this.#background.step)) setImmediate(() => this.#step(key))
  }

  /** Indexes so many more documents. @returns whether the index is complete */
  #advance(key: string, building: Building, documents: number): boolean {
    const {index, snapshot, changed} = building
    const end = building.position + documents
    for (const document of snapshot.slice(building.position, end)) index.add(document)
    building.position = end
    if (end < snapshot.length) return false
    for (const [id, before] of changed) {
      const now = this.#source.get(id)
      if (before) index.remove(before)
      if (now) index.add(now)
    }
    this.#building.delete(key)
    this.#keep(key, index)
    building.complete.resolve()
    return true
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
