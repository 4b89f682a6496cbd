import type {ComponentType} from 'react'
import type {DefaultDocumentNodeResolver, UserViewComponent} from 'sanity/structure'

import {claimsView} from '../claims/views.ts'
import {comparisonView} from '../comparison/views.ts'
import {graphView} from '../graph/views.ts'
import {lastImportView} from '../imports/views.ts'
import {jsonLdView, pageView, readingView} from '../previews/views.ts'
import {relationsView, sourceView} from '../relations/views.ts'

/** A way to look at a document, beside its form. */
export interface DocumentView {
  /** Part of the address. */
  id: string
  title: string
  icon: ComponentType
  /** The document types that have the view. */
  types: readonly string[]
  component: UserViewComponent
}

/** Every view beside the form, in the order of the tabs. Each lives in a folder of its own. */
const views: readonly DocumentView[] = [
  claimsView,
  relationsView,
  graphView,
  comparisonView,
  sourceView,
  readingView,
  lastImportView,
  pageView,
  jsonLdView,
]

/** Opens every document with its form first and the views of its type beside it. */
export const documentNode: DefaultDocumentNodeResolver = (S, {schemaType}) =>
  S.document().views([
    S.view.form(),
    ...views
      .filter(({types}) => types.includes(schemaType))
      .map(({id, title, icon, component}) =>
        S.view.component(component).id(id).title(title).icon(icon),
      ),
  ])
