import type {SanityClient} from '@sanity/client'

import {checkIndex, indexDocuments, referencesOf} from '../../integrity/index.ts'
import {publishedId, type Finding, type SanityDocumentLike} from '../../schemas/index.ts'
import {validateHealthDocument} from '../../schemas/validate.ts'

export interface Validation {
  errors: Finding[]
  /** Faults that an editor can put right in the Studio, and that do not stop an import. */
  warnings: Finding[]
}

/** A picture may come without a text alternative; only an editor can write one. */
const LEFT_TO_EDITORS: ReadonlySet<string> = new Set(['image-alternative'])

/** A document as it is to be written, and as it stands. */
export interface Checked {
  document: SanityDocumentLike
  before?: SanityDocumentLike
}

/**
 * Checks documents before they are written, by the schema's own rules and against the
 * documents that they refer to or share a slug with. What stands in the dataset with the
 * same fault already is no reason to refuse an import, and what `validate` would only
 * warn of is not repeated here.
 */
export async function validateDocuments(
  client: SanityClient,
  checked: readonly Checked[],
  today: string,
): Promise<Map<string, Validation>> {
  if (checked.length === 0) return new Map()
  const documents = checked.map(({document}) => document)
  const index = indexDocuments([...(await fetchRelated(client, documents)), ...documents])
  const context = {today, related: index.related, errorsOnly: true}
  const found = new Map<string, Validation>()
  await Promise.all(
    checked.map(async ({document, before}) => {
      const own = errorsOf(await validateHealthDocument(document, context))
      const across = errorsOf(checkIndex(index, {today, only: [publishedId(document._id)]}))
      const all = [...own, ...across]
      if (all.length === 0) return
      const known = before ? errorsOf(await validateHealthDocument(before, context)) : []
      const fresh = all.filter(
        ({code, path}) => !known.some((other) => other.code === code && other.path === path),
      )
      found.set(document._id, {
        errors: fresh.filter(({code}) => !LEFT_TO_EDITORS.has(code)),
        warnings: fresh.filter(({code}) => LEFT_TO_EDITORS.has(code)),
      })
    }),
  )
  return found
}

/** What the rules and the checks look at in a document that an article refers to or shares a slug with. */
const RELATED_FIELDS =
  '_id, _type, title, name, slug, previousSlugs, synonyms, kind, year, status, supersededBy, defaultUrgency, roles'

function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({level}) => level === 'error')
}

async function fetchRelated(
  client: SanityClient,
  documents: readonly SanityDocumentLike[],
): Promise<SanityDocumentLike[]> {
  const targets = new Set(
    documents.flatMap((document) => referencesOf(document).map(({target}) => target)),
  )
  const slugs = documents.flatMap(({slug}) =>
    typeof slug === 'object' && slug !== null && 'current' in slug ? [slug.current] : [],
  )
  const own = new Set(documents.map(({_id}) => publishedId(_id)))
  const found: SanityDocumentLike[] = await client.fetch(
    `*[_id in $ids || (_type == "article" && slug.current in $slugs)]{${RELATED_FIELDS}}`,
    {ids: [...targets].flatMap((id) => [id, `drafts.${id}`]), slugs},
    {perspective: 'raw'},
  )
  return found.filter(({_id}) => !own.has(publishedId(_id)))
}
