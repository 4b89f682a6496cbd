import type {ReactNode} from 'react'
import {IntentLink} from 'sanity/router'

import {publishedId} from '../../schemas/index.ts'

interface DocumentLinkProps {
  id: string
  type: string
  /** The view of the document to open; its form when left out. */
  view?: string
  /** The field to open the form at, such as `causes[_key=="cause-x"]`. */
  path?: string
  children: ReactNode
}

/** A link that opens a document beside what is open. */
export function DocumentLink({id, type, view, path, children}: DocumentLinkProps) {
  const params = {id: publishedId(id), type, ...(view ? {view} : {}), ...(path ? {path} : {})}
  return (
    <IntentLink intent="edit" params={params}>
      {children}
    </IntentLink>
  )
}
