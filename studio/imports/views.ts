import {DownloadIcon} from '@sanity/icons/Download'

import type {DocumentView} from '../structure/document-views.ts'
import {LastImportView} from './last-import-view.tsx'

/** What became of an imported article. */
export const lastImportView: DocumentView = {
  id: 'last-import',
  title: 'Last import',
  icon: DownloadIcon,
  types: ['article'],
  component: LastImportView,
}
