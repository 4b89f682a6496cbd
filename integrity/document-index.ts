import {
  publishedId,
  referencedIds,
  toRelated,
  type RelatedDocument,
  type SanityDocumentLike,
} from '../schemas/index.ts'
import {referencesOf, type OutgoingReference} from './outgoing-references.ts'

/** A document as the checks see it: its newest text, and what exists of it. */
export interface IndexedDocument {
  /** The published id. */
  id: string
  type: string
  /** The draft where there is one, else the published document, else a release's version. */
  document: SanityDocumentLike
  isPublished: boolean
  references: readonly OutgoingReference[]
  /** The published document's references, where the newest text is a draft. */
  publishedReferences: readonly OutgoingReference[]
  summary: RelatedDocument
}

/** Documents by id and the references between them, in both directions. */
export interface DocumentIndex {
  readonly documents: ReadonlyMap<string, IndexedDocument>
  /** Ids of the documents that refer to a document. */
  referrers: (id: string) => ReadonlySet<string>
  /** Documents of a type that have a slug. */
  withSlug: (type: string, slug: string) => ReadonlySet<string>
  /** Documents of a type that go by a name, written in lower case. */
  withName: (type: string, name: string) => ReadonlySet<string>
  /** What is known of a document, for the rules of one document. */
  related: (id: string) => RelatedDocument | undefined
}

/** Builds the index of some documents: drafts, published ones and versions in any order. */
export function indexDocuments(documents: Iterable<SanityDocumentLike>): DocumentIndex {
  const builder = new IndexBuilder()
  for (const document of documents) builder.add(document)
  return builder.build()
}

/** Collects documents one at a time, so that a stream of them can be indexed. */
export class IndexBuilder {
  readonly #entries = new Map<string, IndexedDocument & {rank: number}>()

  readonly #compact: boolean

  /**
   * @param options.compact keeps of each document what the checks of *other* documents
   * look at: no prose, and each reference once without its place.
   */
  constructor({compact = false}: {compact?: boolean} = {}) {
    this.#compact = compact
  }

  /** Takes a document. Of several with one id the newest text counts: draft, published, version. */
  add(full: SanityDocumentLike): void {
    const id = publishedId(full._id)
    const rank = rankOf(full._id)
    const known = this.#entries.get(id)
    const document = this.#compact ? withoutProse(full) : full
    const references = this.#compact ? targetsOf(full) : referencesOf(full)
    if (known && known.rank >= rank) {
      if (rank === PUBLISHED)
        Object.assign(known, {isPublished: true, publishedReferences: references})
      return
    }
    this.#entries.set(id, {
      id,
      type: document._type,
      document,
      rank,
      isPublished: rank === PUBLISHED || known?.isPublished === true,
      references,
      publishedReferences: rank === PUBLISHED ? references : (known?.publishedReferences ?? []),
      summary: toRelated(full),
    })
  }

  build(): DocumentIndex {
    const documents: ReadonlyMap<string, IndexedDocument> = this.#entries
    const referrers = new MultiMap()
    const slugs = new MultiMap()
    const names = new MultiMap()
    for (const entry of documents.values()) {
      for (const {target} of [...entry.references, ...entry.publishedReferences]) {
        if (target !== entry.id) referrers.add(target, entry.id)
      }
      for (const slug of slugsOf(entry.document)) slugs.add(`${entry.type} ${slug}`, entry.id)
      for (const name of namesOf(entry)) names.add(`${entry.type} ${name}`, entry.id)
    }
    return {
      documents,
      referrers: (id) => referrers.get(id),
      withSlug: (type, slug) => slugs.get(`${type} ${slug}`),
      withName: (type, name) => names.get(`${type} ${name}`),
      related: (id) => documents.get(publishedId(id))?.summary,
    }
  }
}

/** The current and the previous slugs of a document. */
export function slugsOf(document: SanityDocumentLike): string[] {
  const slug = document.slug as {current?: unknown} | undefined
  const previous: unknown[] = Array.isArray(document.previousSlugs) ? document.previousSlugs : []
  return [slug?.current, ...previous].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  )
}

/** The title and the other names of a document, in lower case. */
export function namesOf({summary}: IndexedDocument): Set<string> {
  const names = [summary.title, ...(summary.synonyms ?? [])].filter((name) => name !== undefined)
  return new Set(names.map((name) => name.trim().toLowerCase()))
}

const prose = new Set(['body', 'sections', 'careGuidance', 'importRecord', 'flags', 'review'])

function withoutProse(document: SanityDocumentLike): SanityDocumentLike {
  const members = Object.entries(document).filter(([field]) => !prose.has(field))
  return Object.fromEntries(members) as SanityDocumentLike
}

function targetsOf(document: SanityDocumentLike): OutgoingReference[] {
  return [...referencedIds(document)].map((target) => ({
    target,
    ref: target,
    path: '',
    weak: true,
    isSuperseded: false,
  }))
}

const VERSION = 0
const PUBLISHED = 1
const DRAFT = 2

function rankOf(id: string): number {
  if (id.startsWith('drafts.')) return DRAFT
  return id.startsWith('versions.') ? VERSION : PUBLISHED
}

const nothing: ReadonlySet<string> = new Set<string>()

class MultiMap {
  readonly #sets = new Map<string, Set<string>>()

  add(key: string, value: string): void {
    const set = this.#sets.get(key)
    if (set) set.add(value)
    else this.#sets.set(key, new Set([value]))
  }

  get(key: string): ReadonlySet<string> {
    return this.#sets.get(key) ?? nothing
  }
}
