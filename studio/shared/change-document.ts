import type {Mutation, SanityClient} from '@sanity/client'
import {diffPatch} from '@sanity/diff-patch'

import {isUnpublishedId, publishedId, type SanityDocumentLike} from '../../schemas/index.ts'

/** What of the client a change needs. */
export type ChangingClient = Pick<SanityClient, 'fetch' | 'mutate'>

/** How often an edit may come in between before an editor is asked to try again. */
const ATTEMPTS = 5

/**
 * Changes a document as it stands now: its draft or version, or a new draft of what is
 * published. When somebody edits it in between, the change is made anew on their edit.
 *
 * @param id - Of the version that is looked at.
 * @param change - Pure; what it throws is thrown on, and nothing is written.
 */
export async function changeDocument<Document extends SanityDocumentLike>(
  client: ChangingClient,
  id: string,
  change: (document: Document) => Document,
): Promise<void> {
  const ids = isUnpublishedId(id) ? [id] : [`drafts.${id}`, id]
  for (let attempt = 1; ; attempt += 1) {
    const found = await client.fetch<Document[]>(
      '*[_id in $ids]',
      {ids},
      {perspective: 'raw', tag: 'studio.change', useCdn: false},
    )
    const current = ids.flatMap((one) => found.filter(({_id}) => _id === one))[0]
    if (!current) throw new Error('The document is not there any more. Load the page again.')
    const mutations = changeMutations(current, change(current))
    if (mutations.length === 0) return
    try {
      await client.mutate(mutations, {returnDocuments: false, tag: 'studio.change'})
      return
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error
    }
  }
}

/** The mutations that make one document of another; they fail when it was edited meanwhile. */
export function changeMutations(before: SanityDocumentLike, after: SanityDocumentLike): Mutation[] {
  const [old, fresh] = [before, after].map(withoutSystemFields)
  const id = isUnpublishedId(before._id) ? before._id : `drafts.${publishedId(before._id)}`
  const patches = diffPatch({...old, _id: id}, {...fresh, _id: id}, {id})
  if (patches.length === 0) return []
  if (id !== before._id) return [{create: {...fresh, _id: id, _type: after._type}}]
  // One revision guards the transaction: after its first patch the document has another.
  return patches.map(({patch}, index) => ({
    patch: {...patch, ...(index === 0 && before._rev ? {ifRevisionID: before._rev} : {})},
  }))
}

function withoutSystemFields({
  _rev,
  _createdAt,
  _updatedAt,
  ...rest
}: SanityDocumentLike): Record<string, unknown> {
  return rest
}

function isConflict(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 409
  )
}
