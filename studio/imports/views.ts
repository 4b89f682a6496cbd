import {DownloadIcon} from '@sanity/icons/Download'

import type {DocumentView} from '../structure/document-views.ts'
import {LastImportView} from './last-import-view.tsx'
import {LAST_IMPORT} from './view-id.ts'

/** What became of an imported article. */
export const lastImportView: DocumentView = {
  id: LAST_IMPORT,
  title: 'Last import',
  icon: DownloadIcon,
  types: ['article'],
  component: LastImportView,
}
