import type {ComponentType} from 'react'
import type {StructureBuilder} from 'sanity/structure'

import {API_VERSION} from '../../environment.ts'

interface FilteredList {
  id: string
  title: string
  icon: ComponentType | undefined
  /** The document types of the list; `type` when it is one, so that new ones can be made in it. */
  types?: readonly string[]
  type?: string
  /** GROQ, over documents of the types alone. */
  filter: string
  params?: Record<string, unknown>
}

/** An item that opens the documents of some types that match a filter, live. */
export function filteredList(S: StructureBuilder, list: FilteredList) {
  const {id, title, icon, type, filter, params} = list
  const types = list.types ?? (type ? [type] : [])
  const documents = S.documentList()
    .id(id)
    .title(title)
    .apiVersion(API_VERSION)
    .filter(`_type in $types && (${filter})`)
    .params({types, ...params})
  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(type ? documents.schemaType(type) : documents)
}
