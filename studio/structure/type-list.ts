import type {ComponentType} from 'react'
import type {StructureBuilder} from 'sanity/structure'

interface TypeList {
  type: string
  title: string
  icon: ComponentType | undefined
  orderBy?: string
}

/** An item that opens all documents of a type, in the order of their names. */
export function typeList(S: StructureBuilder, {type, title, icon, orderBy = 'title'}: TypeList) {
  return S.documentTypeListItem(type)
    .title(title)
    .icon(icon)
    .child(
      S.documentTypeList(type)
        .title(title)
        .defaultOrdering([{field: orderBy, direction: 'asc'}]),
    )
}
