import type {ComponentType} from 'react'

import {countedList} from './counted-list.tsx'
import type {Count, ListEntry, ListSection} from './list-entry.ts'

interface Folder {
  id: string
  title: string
  icon: ComponentType
  count?: Count
  sections: readonly ListSection[]
}

/** An entry that opens a list of lists. */
export function folder({sections, ...entry}: Folder): ListEntry {
  return {...entry, child: (S) => countedList(S, {id: entry.id, title: entry.title, sections})}
}
