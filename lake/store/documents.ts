import {longestArrayIn, type StoredDocument} from '../document.ts'
import {isPublished, publishedIdOf} from '../ids.ts'
import {FieldIndex, type Extract} from '../indexes/field-index.ts'
import {IdLists, NO_IDS, type Ids} from '../indexes/id-lists.ts'
import {IndexSet, type Background} from '../indexes/index-set.ts'
import {OrderIndex, type OrderBy} from '../indexes/order-index.ts'
import {ReferrerIndex} from '../indexes/referrer-index.ts'
import {SortedDocuments} from '../indexes/sorted-documents.ts'
import {TokenIndex} from '../indexes/token-index.ts'

/**
 * All current documents of a dataset, in memory, with the indexes that queries use. Those by
 * id, type and version are always there; those by reference, field, word and order are made when
 * something first needs one.
 */
export class DocumentSet {
  readonly #documents = new Map<string, StoredDocument>()
  readonly #sorted = new SortedDocuments()
  readonly #types = new IdLists<string>()
  readonly #unpublished = new Map<string, number>()
  readonly #versions = new Map<string, Set<string>>()
  readonly #indexes: IndexSet
  /** A set for one, so that no number of others can take its place. */
  readonly #references: IndexSet
  #longestArray: number | undefined
  #version = 0

  /** @param background how indexes over many documents are made; at once when left out */
  constructor(background?: Background) {
    const source = {
      size: () => this.size,
      get: (id: string) => this.get(id),
      values: () => this.#documents.values(),
    }
    this.#indexes = new IndexSet(source, background)
    this.#references = new IndexSet(source, background)
  }

  /** Goes up with every change. */
  get version(): number {
    return this.#version
  }

  /** Length of the longest array in any document, or in one that was there. */
  get longestArray(): number {
    if (this.#longestArray === undefined) {
      let longest = 0
      for (const document of this.#documents.values()) {
        longest = Math.max(longest, longestArrayIn(document))
      }
      this.#longestArray = longest
    }
    return this.#longestArray
  }

  get size(): number {
    return this.#documents.size
  }

  get(id: string): StoredDocument | undefined {
    return this.#documents.get(id)
  }

  /** All documents in the order of their ids. Valid until the next change; not to be changed. */
  all(): readonly StoredDocument[] {
    return this.#sorted.all()
  }

  /** Ids of documents of a type. */
  ofType(type: string): Ids {
    return this.#types.find(type)
  }

  /** How many documents there are of a type, and how many of them are no drafts or versions. */
  countOfType(type: string): {stored: number; published: number} {
    const stored = this.ofType(type).size
    return {stored, published: stored - (this.#unpublished.get(type) ?? 0)}
  }

  /** Ids of the drafts and release versions of a published id. */
  versionsOf(publishedId: string): Ids {
    return this.#versions.get(publishedId) ?? NO_IDS
  }

  /** Documents by what they refer to, now: its first use over many documents takes a moment. */
  byReference(): ReferrerIndex {
    return this.#references.complete('references', () => new ReferrerIndex())
  }

  /** The same for a query, which can go another way: undefined while the index is being made. */
  byReferenceIfReady(): ReferrerIndex | undefined {
    return this.#references.find('references', () => new ReferrerIndex())
  }

  /**
   * The index of an expression over documents; `key` says which expression. Undefined while it
   * is being made.
   */
  byField(key: string, extract: Extract): FieldIndex | undefined {
    return this.#indexes.find(`field ${key}`, () => new FieldIndex(extract))
  }

  byToken(key: string, extract: Extract): TokenIndex | undefined {
    return this.#indexes.find(`token ${key}`, () => new TokenIndex(extract))
  }

  inOrder(key: string, type: string, orders: readonly OrderBy[]): OrderIndex | undefined {
    return this.#indexes.find(`order ${type} ${key}`, () => new OrderIndex(type, orders))
  }

  /** Is kept when the indexes that are being made are complete; undefined when none is. */
  pendingIndexes(): Promise<unknown> | undefined {
    return this.#references.pending() ?? this.#indexes.pending()
  }

  /** Fills an empty set with documents that come in the order of their ids. */
  fill(documents: Iterable<StoredDocument>): void {
    const sorted = [...documents]
    for (const document of sorted) this.#add(document._id, document)
    this.#sorted.start(sorted)
    this.#version += 1
  }

  /** Puts a document in place of the one with its id, or removes that one. */
  replace(id: string, after: StoredDocument | undefined): void {
    this.#version += 1
    const before = this.get(id)
    if (before) this.#remove(id, before)
    if (after) this.#add(id, after)
    this.#sorted.replace(id, after)
    this.#references.replace(id, before, after)
    this.#indexes.replace(id, before, after)
    if (after && this.#longestArray !== undefined) {
      this.#longestArray = Math.max(this.#longestArray, longestArrayIn(after))
    }
  }

  #add(id: string, document: StoredDocument): void {
    this.#documents.set(id, document)
    this.#types.add(document._type, id)
    if (isPublished(id)) return
    link(this.#versions, publishedIdOf(id), id)
    this.#countUnpublished(document._type, 1)
  }

  #remove(id: string, document: StoredDocument): void {
    this.#documents.delete(id)
    this.#types.remove(document._type, id)
    if (isPublished(id)) return
    unlink(this.#versions, publishedIdOf(id), id)
    this.#countUnpublished(document._type, -1)
  }

  #countUnpublished(type: string, change: number): void {
    this.#unpublished.set(type, (this.#unpublished.get(type) ?? 0) + change)
  }
}

function link(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key)
  if (known) known.add(id)
  else map.set(key, new Set([id]))
}

function unlink(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key)
  if (known?.delete(id) && known.size === 0) map.delete(key)
}
