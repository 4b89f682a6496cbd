import type {ComponentType} from 'react'

import {API_VERSION} from '../../environment.ts'
import {documentsOf, type FilterCount, type ListEntry} from './list-entry.ts'

interface FilteredEntry extends Omit<FilterCount, 'kind'> {
  id: string
  title: string
  icon: ComponentType
}

/** An entry that opens the documents of some types that match a filter, live. */
export function filteredEntry({id, title, icon, types, filter}: FilteredEntry): ListEntry {
  const count: FilterCount = {kind: 'filter', types, ...(filter ? {filter} : {})}
  return {
    id,
    title,
    icon,
    count,
    child: (S) => {
      const documents = S.documentList()
        .id(id)
        .title(title)
        .apiVersion(API_VERSION)
        .filter(documentsOf(count))
      // New documents can be made in a list of one type.
      const [type] = types
      return types.length === 1 && type ? documents.schemaType(type) : documents
    },
  }
}
