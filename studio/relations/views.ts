import {BookIcon} from '@sanity/icons/Book'
import {LinkIcon} from '@sanity/icons/Link'

import type {DocumentView} from '../structure/document-views.ts'
import {RelationsView} from './relations-view.tsx'
import {SourceView} from './source-view.tsx'

/** What conditions say of a document. */
export const relationsView: DocumentView = {
  id: 'relations',
  title: 'Stated by conditions',
  icon: LinkIcon,
  types: ['condition', 'symptom', 'cause', 'treatment', 'test'],
  component: RelationsView,
}

/** What rests on a source. */
export const sourceView: DocumentView = {
  id: 'statements',
  title: 'What rests on it',
  icon: BookIcon,
  types: ['source'],
  component: SourceView,
}
