import type {SanityDocument, ValidationContext} from '@sanity/types'

import {publishedId} from '../keys/document-id.ts'
import {asRecord, asText, isRecord} from './loose.ts'
import {referencedIds, relatedQuery} from './related.ts'
import type {RelatedDocument} from './rule.ts'

/** What the validation of a document needs to know of others. */
export interface Lookup {
  related: ReadonlyMap<string, RelatedDocument>
  /**
   * The ids of all documents of its type that have its slug or had it, drafts and versions of
   * releases among them. Rejected where nobody could be asked.
   */
  holders: Promise<readonly string[]>
}

type Client = ReturnType<ValidationContext['getClient']>

/** How long an answer is good for. */
const FRESH_MS = 30_000

/** The API version of the question. */
export const LOOKUP_API_VERSION = '2025-02-19'

const slugHoldersQuery =
  '*[_type == $type && (slug.current == $slug || $slug in previousSlugs)]._id'

interface Known {
  related: Map<string, {document: RelatedDocument | undefined; until: number}>
  holders: Map<string, {ids: readonly string[]; until: number}>
}

const lookups = new WeakMap<object, Promise<Lookup>>()
const knownByDataset = new Map<string, Known>()

/**
 * Looks up what the rules of a document ask of others. All of its rules share one request, which
 * asks only for what is not known from the last half minute: an edit makes one at most.
 */
export function lookUp(document: SanityDocument, client: Client): Promise<Lookup> {
  const begun = lookups.get(document)
  if (begun) return begun
  const lookup = ask(document, client)
  lookups.set(document, lookup)
  return lookup
}

async function ask(document: SanityDocument, client: Client): Promise<Lookup> {
  const known = knownOf(client)
  const now = Date.now()
  const ids = [...referencedIds(document)]
  const missing = ids.filter((id) => (known.related.get(id)?.until ?? 0) < now)
  const slug = asText(asRecord(document.slug)?.current) ?? ''
  const holderKey = `${document._type} ${slug}`
  const isSlugMissing = slug !== '' && (known.holders.get(holderKey)?.until ?? 0) < now
  const parts = [
    ...(missing.length > 0 ? [`"related": ${relatedQuery}`] : []),
    ...(isSlugMissing ? [`"holders": ${slugHoldersQuery}`] : []),
  ]
  let failure: unknown
  if (parts.length > 0) {
    try {
      const answer = asRecord(
        await client.fetch(
          `{${parts.join(', ')}}`,
          {
            ...(missing.length > 0 && {ids: missing.flatMap((id) => [id, `drafts.${id}`])}),
            ...(isSlugMissing && {type: document._type, slug}),
          },
          {perspective: 'raw', tag: 'health-content.validation'},
        ),
      )
      const until = now + FRESH_MS
      const found = relatedIn(answer?.related)
      for (const id of missing) known.related.set(id, {document: found.get(id), until})
      if (isSlugMissing) known.holders.set(holderKey, {ids: textsIn(answer?.holders), until})
    } catch (error) {
      // Only what was answered is remembered. A check that cannot look anything up does all others.
      failure = error
    }
  }
  const holders =
    failure === undefined || !isSlugMissing
      ? Promise.resolve(known.holders.get(holderKey)?.ids ?? [])
      : Promise.reject(failure)
  // It is nobody's business where no slug is validated.
  holders.catch(() => {})
  return {
    related: new Map(
      ids.flatMap((id) => {
        const one = known.related.get(id)?.document
        return one ? [[id, one]] : []
      }),
    ),
    holders,
  }
}

/** The published document counts, or its draft where nothing is published. */
function relatedIn(rows: unknown): Map<string, RelatedDocument> {
  const found = new Map<string, RelatedDocument>()
  for (const one of Array.isArray(rows) ? rows : []) {
    if (!isRecord(one) || typeof one._id !== 'string') continue
    const id = publishedId(one._id)
    if (id === one._id || !found.has(id)) found.set(id, withoutNulls(one))
  }
  return found
}

/** GROQ answers null for a field that is not there. */
function withoutNulls(row: Readonly<Record<string, unknown>>): RelatedDocument {
  const members = Object.entries(row).filter(([, value]) => value !== null)
  return Object.fromEntries(members) as unknown as RelatedDocument
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function knownOf(client: Client): Known {
  const {projectId, dataset, apiHost} = client.config()
  const key = [apiHost, projectId, dataset].join(' ')
  const known = knownByDataset.get(key) ?? {related: new Map(), holders: new Map()}
  knownByDataset.set(key, known)
  return known
}
