import {BookIcon} from '@sanity/icons/Book'
import {CodeBlockIcon} from '@sanity/icons/CodeBlock'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'

import {pageSegments} from '../../queries/index.ts'
import type {DocumentView} from '../structure/document-views.ts'
import {JsonLdView} from './json-ld-view.tsx'
import {PageView} from './page-view.tsx'
import {ReadingView} from './reading-view.tsx'

/** The types that have a page on the site. */
const PAGE_TYPES = Object.keys(pageSegments)

/** The page as readers will see it. */
export const pageView: DocumentView = {
  id: 'page',
  title: 'Page',
  icon: EyeOpenIcon,
  types: PAGE_TYPES,
  component: PageView,
}

/** The page as search engines will read it. */
export const jsonLdView: DocumentView = {
  id: 'json-ld',
  title: 'JSON-LD',
  icon: CodeBlockIcon,
  types: PAGE_TYPES,
  component: JsonLdView,
}

/** An article as a text to read. */
export const readingView: DocumentView = {
  id: 'reading',
  title: 'Reading',
  icon: BookIcon,
  types: ['article'],
  component: ReadingView,
}
