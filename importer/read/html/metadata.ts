import type {SourceMetadata} from '../../types.ts'
import {attribute, elementsOf, type Element, type ParentNode} from './tree.ts'

/** What a page says of itself: language, address, author, date, description. */
export function metadataOf(root: ParentNode): SourceMetadata {
  const metadata: SourceMetadata = {}
  for (const element of elementsOf(root)) {
    if (element.tagName === 'html') {
      const language = attribute(element, 'lang')
      if (language) metadata.language = language
    } else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      const href = attribute(element, 'href')
      if (href) metadata.sourceUrl = href
    } else if (element.tagName === 'meta') {
      readMeta(element, metadata)
    }
  }
  return metadata
}

function readMeta(element: Element, metadata: SourceMetadata): void {
  const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase()
  const content = attribute(element, 'content')?.trim()
  if (!content) return
  if (name === 'description') metadata.summary = content
  else if (name === 'author') metadata.authors = [content]
  else if (name === 'article:published_time' || name === 'date') metadata.date = content
  else if (name === 'og:url') metadata.sourceUrl ??= content
}
