import type {SlugValidationContext} from '@sanity/types'

import {publishedId} from '../keys/document-id.ts'

/** How long an answer is good for: an edit elsewhere in the document asks nobody. */
const FRESH_MS = 10_000

const answers = new Map<string, {ids: Promise<string[]>; until: number}>()

/** All documents of a type that have a slug, drafts and versions of releases among them. */
export const slugHoldersQuery =
  '*[_type == $type && (slug.current == $slug || $slug in previousSlugs)]._id'

/**
 * Whether no other document of the same type has a slug, or had it before. The
 * draft and the versions of a document are the document itself.
 */
export async function isSlugUnique(slug: string, context: SlugValidationContext): Promise<boolean> {
  const document = context.document
  if (!document?._id) return true
  const own = publishedId(document._id)
  const holders = await holdersOf(slug, document._type, context)
  return holders.every((id) => publishedId(id) === own)
}

function holdersOf(slug: string, type: string, context: SlugValidationContext): Promise<string[]> {
  const client = context.getClient({apiVersion: '2025-02-19'})
  const {projectId, dataset} = client.config()
  const key = JSON.stringify([projectId, dataset, type, slug])
  const now = Date.now()
  const cached = answers.get(key)
  if (cached && cached.until > now) return cached.ids
  const ids = client.fetch<string[]>(
    slugHoldersQuery,
    {type, slug},
    {perspective: 'raw', tag: 'health-content.slug'},
  )
  answers.set(key, {ids, until: now + FRESH_MS})
  ids.catch(() => answers.delete(key))
  return ids
}
