import {compareIds, type StoredDocument} from '../document.ts'
import {badRequest} from '../errors.ts'
import {isDraft, isPublished, isVersion, publishedIdOf, versionIdOf} from '../ids.ts'

/**
 * Which versions of documents a query sees. A stack is a list of releases and `drafts`, the
 * first of which that has a version of a document wins over the published one.
 */
export type Perspective = 'raw' | 'published' | readonly string[]

/**
 * Reads the `perspective` of a request.
 *
 * @param given its value, for a stack separated by commas
 * @param version the API version of the request's path, `2025-02-19`, `1` or `X`
 * @throws LakeError 400
 */
export function parsePerspective(given: string | undefined, version: string): Perspective {
  if (given === undefined || given === '') {
    return version === 'X' || (version !== '1' && version >= '2025-02-19') ? 'published' : 'raw'
  }
  const names = given.split(',').map((name) => name.trim())
  if (!names.every((name) => /^[a-zA-Z0-9_-]+$/.test(name))) {
    throw badRequest(`"${given}" is no perspective`)
  }
  if (names.length === 1 && names[0] === 'raw') return 'raw'
  if (names.includes('raw')) throw badRequest('The perspective "raw" cannot be part of a stack')
  const stack = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  const layers = stack.filter((name) => name !== 'published')
  return layers.length === 0 ? 'published' : layers
}

/** Decides whether a document may be seen at all. */
export type Visible = (document: StoredDocument) => boolean

export interface Source {
  /** Goes up with every change. */
  readonly version: number
  get: (id: string) => StoredDocument | undefined
  all: () => readonly StoredDocument[]
  countOfType: (type: string) => {stored: number; published: number}
}

/** What views of a source show, as long as it does not change. */
const shownBy = new WeakMap<
  Source,
  {version: number; views: Map<string, readonly StoredDocument[]>}
>()

/** The documents of a dataset as one perspective shows them, to one who asks. */
export class View {
  readonly perspective: Perspective
  readonly #source: Source
  readonly #visible: Visible | undefined

  constructor(source: Source, perspective: Perspective, visible?: Visible) {
    this.#source = source
    this.perspective = perspective
    this.#visible = visible
  }

  /** The document that the view shows under an id. */
  get(id: string): StoredDocument | undefined {
    if (this.perspective === 'raw') return this.#stored(id)
    if (!isPublished(id)) return undefined
    if (this.perspective === 'published') return this.#stored(id)
    for (const layer of this.perspective) {
      const version = this.#stored(layer === 'drafts' ? `drafts.${id}` : versionIdOf(id, layer))
      if (version) return isGoing(version) ? undefined : shown(version, id)
    }
    const published = this.#stored(id)
    return published && shown(published, id)
  }

  /** What the view shows of a stored document's group. */
  ofStored(id: string): StoredDocument | undefined {
    return this.get(this.perspective === 'raw' ? id : publishedIdOf(id))
  }

  /** Everything the view shows, in the order of ids. */
  all(): readonly StoredDocument[] {
    if (this.#visible) return this.#collect()
    const {version} = this.#source
    let known = shownBy.get(this.#source)
    if (known?.version !== version) shownBy.set(this.#source, (known = {version, views: new Map()}))
    const key = String(this.perspective)
    const documents = known.views.get(key) ?? this.#collect()
    known.views.set(key, documents)
    return documents
  }

  /** How many documents of a type the view shows, when that is known without looking at them. */
  countOfType(type: string): number | undefined {
    if (this.#visible) return undefined
    const {stored, published} = this.#source.countOfType(type)
    if (this.perspective === 'raw') return stored
    return this.perspective === 'published' ? published : undefined
  }

  #collect(): readonly StoredDocument[] {
    const visible = this.#visible
    const stored = visible ? this.#source.all().filter(visible) : this.#source.all()
    if (this.perspective === 'raw') return stored
    if (this.perspective === 'published') return stored.filter(({_id}) => isPublished(_id))
    const ids = new Set<string>()
    for (const {_id} of stored) {
      if (isPublished(_id) || this.#isLayer(_id)) ids.add(publishedIdOf(_id))
    }
    return [...ids]
      .toSorted(compareIds)
      .map((id) => this.get(id))
      .filter((document) => document !== undefined)
  }

  #isLayer(id: string): boolean {
    if (!Array.isArray(this.perspective)) return false
    return this.perspective.some((layer) =>
      layer === 'drafts' ? isDraft(id) : isVersion(id) && id.startsWith(`versions.${layer}.`),
    )
  }

  #stored(id: string): StoredDocument | undefined {
    const document = this.#source.get(id)
    return document && (this.#visible?.(document) ?? true) ? document : undefined
  }
}

/** A version that says: when its release is published, the document goes. */
function isGoing(version: StoredDocument): boolean {
  const system = version['_system']
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}

const shownVersions = new WeakMap<StoredDocument, StoredDocument>()

/** A version under the id of its group. Kept as long as the version is, so that it is made once. */
function shown(version: StoredDocument, id: string): StoredDocument {
  const known = shownVersions.get(version)
  if (known) return known
  const document = {...version, _id: id, _originalId: version._id}
  shownVersions.set(version, document)
  return document
}
