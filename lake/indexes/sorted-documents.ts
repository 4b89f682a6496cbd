import {compareIds, type StoredDocument} from '../document.ts'

/** From so many changes on, sorting all again is cheaper than placing each. */
const MANY = 512

/** All documents in the order of their ids, kept so through changes. */
export class SortedDocuments {
  #documents: StoredDocument[] = []
  #changed = new Map<string, StoredDocument | undefined>()

  /** Takes documents that are in order already. */
  start(sorted: StoredDocument[]): void {
    this.#documents = sorted
  }

  replace(id: string, document: StoredDocument | undefined): void {
    this.#changed.set(id, document)
  }

  all(): readonly StoredDocument[] {
    if (this.#changed.size > MANY) this.#rebuild()
    else for (const [id, document] of this.#changed) this.#place(id, document)
    this.#changed.clear()
    return this.#documents
  }

  #rebuild(): void {
    const kept = this.#documents.filter(({_id}) => !this.#changed.has(_id))
    const added = [...this.#changed.values()].filter((document) => document !== undefined)
    // What is loaded comes in order already, so that this is linear there.
    this.#documents = [...kept, ...added].toSorted((a, b) => compareIds(a._id, b._id))
  }

  #place(id: string, document: StoredDocument | undefined): void {
    let low = 0
    let high = this.#documents.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#documents[middle]?._id ?? '') < id) low = middle + 1
      else high = middle
    }
    const found = this.#documents[low]?._id === id
    if (document) this.#documents.splice(low, found ? 1 : 0, document)
    else if (found) this.#documents.splice(low, 1)
  }
}
