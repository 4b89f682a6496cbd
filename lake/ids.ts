/*
 * Document ids and the versions they name. Plain string work instead of @sanity/id-utils:
 * that one throws on ids outside of its grammar, and these run for every document of a view.
 */

const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'

export function isDraft(id: string): boolean {
  return id.startsWith(DRAFTS)
}

/** True for a document's version in a release, `versions.<release>.<id>`. */
export function isVersion(id: string): boolean {
  return id.startsWith(VERSIONS)
}

export function isPublished(id: string): boolean {
  return !isDraft(id) && !isVersion(id)
}

/** The id of the published version of a document, whatever version `id` names. */
export function publishedIdOf(id: string): string {
  if (isDraft(id)) return id.slice(DRAFTS.length)
  if (isVersion(id)) return id.slice(id.indexOf('.', VERSIONS.length) + 1)
  return id
}

export function draftIdOf(id: string): string {
  return DRAFTS + publishedIdOf(id)
}

export function versionIdOf(id: string, release: string): string {
  return `${VERSIONS}${release}.${publishedIdOf(id)}`
}

/** The release of a version id; undefined for drafts and published ids. */
export function releaseOf(id: string): string | undefined {
  return isVersion(id) ? id.slice(VERSIONS.length, id.indexOf('.', VERSIONS.length)) : undefined
}

/** Document ids as the hosted service takes them. */
export function isValidId(id: unknown): id is string {
  return (
    typeof id === 'string' &&
    /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(id) &&
    !id.includes('..') &&
    !id.endsWith('.')
  )
}

/** Transaction ids become revisions. */
export function isValidTransactionId(id: unknown): id is string {
  return typeof id === 'string' && /^[a-zA-Z0-9._-]{1,128}$/.test(id)
}
