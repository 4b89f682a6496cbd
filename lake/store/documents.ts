import {compareIds, type StoredDocument} from '../document.ts'
import {collectReferences} from '../references.ts'

/** All current documents of a dataset, in memory, with the indexes that queries use. */
export class DocumentSet {
  readonly #documents = new Map<string, StoredDocument>()
  readonly #referrers = new Map<string, Set<string>>()
  #sorted: StoredDocument[] | undefined

  get size(): number {
    return this.#documents.size
  }

  get(id: string): StoredDocument | undefined {
    return this.#documents.get(id)
  }

  /** Ids of documents that refer to `target`, weakly or strongly. */
  referrers(target: string): ReadonlySet<string> {
    return this.#referrers.get(target) ?? new Set()
  }

  /** All documents in the order of their ids. Not to be changed. */
  all(): readonly StoredDocument[] {
    this.#sorted ??= [...this.#documents.values()].toSorted((a, b) => compareIds(a._id, b._id))
    return this.#sorted
  }

  /** Puts a document in place of the one with its id, or removes that one. */
  replace(id: string, after: StoredDocument | undefined): void {
    const before = this.#documents.get(id)
    if (before) for (const target of collectReferences(before).all) this.#unlink(target, id)
    if (after) {
      this.#documents.set(id, after)
      for (const target of collectReferences(after).all) this.#link(target, id)
    } else {
      this.#documents.delete(id)
    }
    this.#sorted = undefined
  }

  #link(target: string, id: string): void {
    const known = this.#referrers.get(target)
    if (known) known.add(id)
    else this.#referrers.set(target, new Set([id]))
  }

  #unlink(target: string, id: string): void {
    const known = this.#referrers.get(target)
    known?.delete(id)
    if (known?.size === 0) this.#referrers.delete(target)
  }
}
