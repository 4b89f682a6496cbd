import {SchemaIcon} from '@sanity/icons/Schema'

import type {DocumentView} from '../structure/document-views.ts'
import {GraphView} from './graph-view.tsx'
import {nodeKinds} from './neighbourhood.ts'

/** What surrounds a document, one and two steps away. */
export const graphView: DocumentView = {
  id: 'graph',
  title: 'Graph',
  icon: SchemaIcon,
  types: nodeKinds,
  component: GraphView,
}
