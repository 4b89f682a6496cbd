import {SplitVerticalIcon} from '@sanity/icons/SplitVertical'

import type {DocumentView} from '../structure/document-views.ts'
import {ComparisonView} from './comparison-view.tsx'

/** A condition beside another one. */
export const comparisonView: DocumentView = {
  id: 'comparison',
  title: 'Compare',
  icon: SplitVerticalIcon,
  types: ['condition'],
  component: ComparisonView,
}
