import type {StoredDocument} from '../document.ts'
import {isPublished, publishedIdOf} from '../ids.ts'
import {FieldIndex, type Extract} from '../indexes/field-index.ts'
import {IdLists, NO_IDS, type Ids} from '../indexes/id-lists.ts'
import {IndexSet} from '../indexes/index-set.ts'
import {OrderIndex, type OrderBy} from '../indexes/order-index.ts'
import {ReferenceIndex} from '../indexes/reference-index.ts'
import {SortedDocuments} from '../indexes/sorted-documents.ts'
import {TokenIndex} from '../indexes/token-index.ts'
import {visitReferences} from '../references.ts'

/**
 * All current documents of a dataset, in memory, with the indexes that queries use. Those by
 * id, type, version and reference are always there; those by field, word and order are made when
 * a query first needs one.
 */
export class DocumentSet {
  /** Each document has a number as long as it is there, its place in the list. */
  readonly #numbers = new Map<string, number>()
  readonly #documents: (StoredDocument | undefined)[] = []
  readonly #freeNumbers: number[] = []
  readonly #sorted = new SortedDocuments()
  readonly #types = new IdLists<string>()
  readonly #unpublished = new Map<string, number>()
  readonly #versions = new Map<string, Set<string>>()
  readonly #referrers = new ReferenceIndex((number) => this.#documents[number]?._id ?? '')
  readonly #indexes: IndexSet

  /** @param background whether an index over many documents may be made bit by bit, for later */
  constructor({background = false}: {background?: boolean} = {}) {
    this.#indexes = new IndexSet(
      {
        size: () => this.size,
        get: (id) => this.get(id),
        values: () => this.#documents.filter((document) => document !== undefined),
      },
      background,
    )
  }

  #longestArray = 0
  #version = 0

  /** Goes up with every change. */
  get version(): number {
    return this.#version
  }

  /** Length of the longest array that any document ever had. */
  get longestArray(): number {
    return this.#longestArray
  }

  get size(): number {
    return this.#numbers.size
  }

  get(id: string): StoredDocument | undefined {
    const number = this.#numbers.get(id)
    return number === undefined ? undefined : this.#documents[number]
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

  /** Ids of documents that refer to `target`, weakly or strongly. */
  referrers(target: string): Ids {
    return this.#referrers.find(target)
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
    this.#indexes.replace(id, before, after)
  }

  #add(id: string, document: StoredDocument): void {
    const number = this.#freeNumbers.pop() ?? this.#documents.length
    this.#numbers.set(id, number)
    this.#documents[number] = document
    this.#types.add(document._type, id)
    if (!isPublished(id)) {
      link(this.#versions, publishedIdOf(id), id)
      this.#countUnpublished(document._type, 1)
    }
    const longest = visitReferences(document, (target) => this.#referrers.add(target, number))
    this.#longestArray = Math.max(this.#longestArray, longest)
  }

  #remove(id: string, document: StoredDocument): void {
    const number = this.#numbers.get(id)
    if (number === undefined) return
    visitReferences(document, (target) => this.#referrers.remove(target, number))
    this.#numbers.delete(id)
    this.#documents[number] = undefined
    this.#freeNumbers.push(number)
    this.#types.remove(document._type, id)
    if (!isPublished(id)) {
      unlink(this.#versions, publishedIdOf(id), id)
      this.#countUnpublished(document._type, -1)
    }
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
