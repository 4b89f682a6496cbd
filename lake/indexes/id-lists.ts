/** Ids that an index found. */
export interface Ids extends Iterable<string> {
  readonly size: number
}

export const NO_IDS: Ids = new Set()

/** From so many ids on, removing one from a list is slower than from a set. */
const LONG = 32

/**
 * Lists of ids by a key. Most keys have one id, which needs no list at all; long lists become
 * sets when ids are first taken out of them, because filling lists at start is three times as
 * quick as filling sets.
 */
export class IdLists<K> {
  readonly #lists = new Map<K, string | string[] | Set<string>>()

  /** Adding an id twice in a row adds it once; twice otherwise it may be listed twice. */
  add(key: K, id: string): void {
    const known = this.#lists.get(key)
    if (known === undefined) this.#lists.set(key, id)
    else if (typeof known === 'string') {
      if (known !== id) this.#lists.set(key, [known, id])
    } else if (known instanceof Set) known.add(id)
    else if (known.at(-1) !== id) known.push(id)
  }

  remove(key: K, id: string): void {
    let known = this.#lists.get(key)
    if (known === undefined) return
    if (typeof known === 'string') {
      if (known === id) this.#lists.delete(key)
      return
    }
    if (Array.isArray(known) && known.length > LONG) {
      known = new Set(known)
      this.#lists.set(key, known)
    }
    if (known instanceof Set) known.delete(id)
    else {
      const position = known.indexOf(id)
      if (position !== -1) known.splice(position, 1)
    }
    if (sizeOf(known) === 0) this.#lists.delete(key)
  }

  find(key: K): Ids {
    const known = this.#lists.get(key)
    if (known === undefined) return NO_IDS
    if (known instanceof Set) return known
    const list = typeof known === 'string' ? [known] : known
    return {size: list.length, [Symbol.iterator]: () => list[Symbol.iterator]()}
  }
}

function sizeOf(ids: string[] | Set<string>): number {
  return Array.isArray(ids) ? ids.length : ids.size
}
