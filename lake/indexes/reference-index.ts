import {NO_IDS, type Ids} from './id-lists.ts'

const NONE = -1
const INITIAL = 1024

/**
 * Which documents refer to which ids. There are many more references than documents, and all of
 * them are entered at start, so the entries are numbers in flat arrays, chained from the newest to
 * the oldest of each target: half the time and memory of a list of ids for each.
 */
export class ReferenceIndex {
  readonly #idOf: (referrer: number) => string
  readonly #targets = new Map<string, number>()
  /** By target: its newest entry, and how many it has. */
  #newest = filled(INITIAL)
  #counts = filled(INITIAL)
  /** By entry: who refers, and the next older entry of the same target. */
  #referrers = filled(INITIAL)
  #older = filled(INITIAL)
  #entries = 0
  /** The first entry that was given up, chained like those in use. */
  #free = NONE

  /** @param idOf id of the document that was entered by a number */
  constructor(idOf: (referrer: number) => string) {
    this.#idOf = idOf
  }

  /** Entering a reference twice in a row enters it once; twice otherwise it may be found twice. */
  add(target: string, referrer: number): void {
    let slot = this.#targets.get(target)
    if (slot === undefined) slot = this.#addTarget(target)
    const newest = this.#newest[slot] ?? NONE
    if (newest !== NONE && this.#referrers[newest] === referrer) return
    const entry = this.#takeEntry()
    this.#referrers[entry] = referrer
    this.#older[entry] = newest
    this.#newest[slot] = entry
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1
  }

  remove(target: string, referrer: number): void {
    const slot = this.#targets.get(target)
    if (slot === undefined) return
    let newer = NONE
    let entry = this.#newest[slot] ?? NONE
    while (entry !== NONE && this.#referrers[entry] !== referrer) {
      newer = entry
      entry = this.#older[entry] ?? NONE
    }
    if (entry === NONE) return
    const older = this.#older[entry] ?? NONE
    if (newer === NONE) this.#newest[slot] = older
    else this.#older[newer] = older
    this.#counts[slot] = (this.#counts[slot] ?? 0) - 1
    this.#older[entry] = this.#free
    this.#free = entry
  }

  /** Ids of documents that refer to a target. Valid until the next change. */
  find(target: string): Ids {
    const slot = this.#targets.get(target)
    if (slot === undefined) return NO_IDS
    return {size: this.#counts[slot] ?? 0, [Symbol.iterator]: () => this.#idsFrom(slot)}
  }

  *#idsFrom(slot: number): Generator<string> {
    let entry = this.#newest[slot] ?? NONE
    while (entry !== NONE) {
      yield this.#idOf(this.#referrers[entry] ?? NONE)
      entry = this.#older[entry] ?? NONE
    }
  }

  #addTarget(target: string): number {
    const slot = this.#targets.size
    this.#targets.set(target, slot)
    if (slot === this.#newest.length) {
      this.#newest = grown(this.#newest)
      this.#counts = grown(this.#counts)
    }
    this.#newest[slot] = NONE
    this.#counts[slot] = 0
    return slot
  }

  #takeEntry(): number {
    if (this.#free !== NONE) {
      const entry = this.#free
      this.#free = this.#older[entry] ?? NONE
      return entry
    }
    if (this.#entries === this.#referrers.length) {
      this.#referrers = grown(this.#referrers)
      this.#older = grown(this.#older)
    }
    this.#entries += 1
    return this.#entries - 1
  }
}

function filled(length: number): Int32Array {
  return new Int32Array(length).fill(NONE)
}

function grown(numbers: Int32Array): Int32Array {
  const result = new Int32Array(numbers.length * 2)
  result.set(numbers)
  return result
}
