import {isPageType, type PageType} from '../../queries/index.ts'
import {asText} from '../../schemas/index.ts'

/** The page of a document: what its address is made of. */
export interface DocumentPage {
  _type: PageType
  slug: string
}

/** The page of a document as it is being written; undefined while it lacks a slug, or when its type has none. */
export function pageOf(document: {_type?: unknown; slug?: unknown}): DocumentPage | undefined {
  const type = asText(document._type)
  const {slug} = document
  const current =
    typeof slug === 'object' && slug !== null && 'current' in slug
      ? asText(slug.current)
      : undefined
  return type && isPageType(type) && current ? {_type: type, slug: current} : undefined
}
