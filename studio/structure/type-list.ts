import type {ComponentType} from 'react'

import type {ListEntry} from './list-entry.ts'

interface TypeEntry {
  type: string
  title: string
  icon: ComponentType
  orderBy?: string
}

/** An entry that opens all documents of a type, in the order of their names. */
export function typeEntry({type, title, icon, orderBy = 'title'}: TypeEntry): ListEntry {
  return {
    id: type,
    title,
    icon,
    count: {kind: 'filter', types: [type]},
    child: (S) =>
      S.documentTypeList(type)
        .title(title)
        .defaultOrdering([{field: orderBy, direction: 'asc'}]),
  }
}
