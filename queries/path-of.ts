/** Document types that have a page of their own, each with the first part of its path. */
export const pageSegments = {
  condition: 'conditions',
  symptom: 'symptoms',
  cause: 'causes',
  treatment: 'treatments',
  test: 'tests',
  article: 'articles',
} as const

export type PageType = keyof typeof pageSegments

/** Whether documents of a type have a page of their own. */
export function isPageType(type: string): type is PageType {
  return Object.hasOwn(pageSegments, type)
}

/**
 * Makes the path of a page on a site: `/conditions/restless-legs-syndrome`. The
 * example site, exports and the Studio's preview share these paths. A site shows
 * drafts at `<path>?preview=drafts&secret=<secret>`, with a secret that it
 * and the Studio know; without it the answer is 401.
 *
 * @param page - the type and the slug of a document; `isPageType` tells which types have pages.
 * @returns the path, from the root of the site; the slug is escaped.
 * @throws RangeError when documents of the type have no page.
 */
export function pathOf({_type, slug}: {_type: string; slug: string}): string {
  if (isPageType(_type)) return `/${pageSegments[_type]}/${encodeURIComponent(slug)}`
  throw new RangeError(
    `A ${_type} has no page of its own: pages are of ${Object.keys(pageSegments).join(', ')}.`,
  )
}
