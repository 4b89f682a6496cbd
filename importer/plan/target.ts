import type {StoredDocument} from './article.ts'

/** Where an import writes: drafts, or the versions of a content release. Never published documents. */
export type ImportTarget = {kind: 'draft'} | {kind: 'release'; release: string}

/** Where an import writes when nothing else is said. */
export const DRAFT: ImportTarget = {kind: 'draft'}

/** Reads `draft` or the id of a release. @throws TypeError for anything else. */
export function parseTarget(value: string): ImportTarget {
  if (value === 'draft' || value === 'drafts') return DRAFT
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(value) && value !== 'published') {
    return {kind: 'release', release: value}
  }
  throw new TypeError(
    `"${value}" is no target: write "draft", or the id of a release such as rABC123. Published documents are never written.`,
  )
}

/** The id under which a document is written. */
export function targetId(id: string, target: ImportTarget): string {
  return target.kind === 'draft' ? `drafts.${id}` : `versions.${target.release}.${id}`
}

/** All ids under which a document may stand that an import starts from, the first that exists counts. */
export function candidateIds(id: string, target: ImportTarget): string[] {
  const draft = [`drafts.${id}`, id]
  return target.kind === 'draft' ? draft : [targetId(id, target), ...draft]
}

/** The document that an import starts from. */
export function currentDocument(
  id: string,
  target: ImportTarget,
  stored: ReadonlyMap<string, StoredDocument>,
): StoredDocument | undefined {
  for (const candidate of candidateIds(id, target)) {
    const document = stored.get(candidate)
    if (document) return document
  }
  return undefined
}
