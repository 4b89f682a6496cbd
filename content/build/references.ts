import {
  citationKey,
  documentId,
  referenceKey,
  type CitationItem,
  type SanityReference,
} from '../../schemas/index.ts'

/** A place in a source: its slug, or its slug and where in it: `bsg-2021: section 4`. */
export type Cite = string

/** A reference to a document by its id. */
export function ref(id: string): SanityReference {
  return {_type: 'reference', _ref: id}
}

/** An array of references, each with its key. */
export function refs(...ids: string[]): (SanityReference & {_key: string})[] {
  return ids.map((id) => ({_key: referenceKey(id), ...ref(id)}))
}

/** An array of references to sources, by their slugs. */
export function sourceRefs(...slugs: string[]): (SanityReference & {_key: string})[] {
  return refs(...slugs.map((slug) => documentId('source', slug)))
}

/** Citations of sources, in order. */
export function citations(...cites: Cite[]): CitationItem[] {
  return cites.map((cite) => {
    const {sourceId, locator} = parseCite(cite)
    return {
      _key: citationKey(sourceId, locator),
      _type: 'citationItem',
      source: ref(sourceId),
      ...(locator ? {locator} : {}),
    }
  })
}

/** The id of the source and the place in it that a cite means. */
export function parseCite(cite: Cite): {sourceId: string; locator?: string} {
  const colon = cite.indexOf(':')
  if (colon < 0) return {sourceId: documentId('source', cite.trim())}
  return {
    sourceId: documentId('source', cite.slice(0, colon).trim()),
    locator: cite.slice(colon + 1).trim(),
  }
}
