import type {ClientReturn, QueryParams, SanityClient, SyncTag} from '@sanity/client'
import {isPageType, pathOf} from 'sanity-health-content/queries'

/** What links to a document need. Under `drafts` a document that is being written can lack either. */
export interface Linkable {
  _type: string
  slug: string | null
}

/** One request, as a page sees it: what it may read, and how it links on. */
export interface Visit {
  /** Reads content, and remembers what the page thereby depends on. */
  fetch<const Query extends string>(
    query: Query,
    params?: QueryParams,
  ): Promise<ClientReturn<Query>>
  /** The path of a document's page; undefined when it has none. */
  to(page: Linkable): string | undefined
  /** A path of this site, with a query. A preview stays a preview. */
  path(path: string, query?: Record<string, string>): string
  /** Where readers find a path: for canonical addresses, never made of a request's own headers. */
  url(path: string): string
  /** Today, YYYY-MM-DD. */
  today: string
  /** Whether unpublished changes are shown. */
  preview: boolean
  /** What the page depends on, as the Content Lake names it in live events. */
  tags: ReadonlySet<SyncTag>
}

/**
 * Begins a visit.
 *
 * @param from.client - reads under the perspective that the visit may see.
 * @param from.origin - where readers find the site.
 */
export function beginVisit({
  client,
  origin,
  today,
  preview,
}: {
  client: SanityClient
  origin: string
  today: string
  preview: boolean
}): Visit {
  const tags = new Set<SyncTag>()
  const path: Visit['path'] = (path, query = {}) => {
    const search = new URLSearchParams({...query, ...(preview ? {preview: 'drafts'} : {})})
    return search.size > 0 ? `${path}?${search}` : path
  }
  return {
    async fetch(query, params = {}) {
      const {result, syncTags = []} = await client.fetch(query, params, {filterResponse: false})
      for (const tag of syncTags) tags.add(tag)
      return result
    },
    to: ({_type, slug}) => (slug && isPageType(_type) ? path(pathOf({_type, slug})) : undefined),
    path,
    url: (path) => new URL(path, origin).href,
    today,
    preview,
    tags,
  }
}
