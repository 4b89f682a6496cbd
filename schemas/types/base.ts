/** A reference to another document. */
export interface SanityReference {
  _type?: 'reference'
  _ref: string
  _key?: string
  _weak?: boolean
}

/** Any document, as it lies in a dataset. */
export interface SanityDocumentLike {
  _id: string
  _type: string
  _rev?: string
  _createdAt?: string
  _updatedAt?: string
  [field: string]: unknown
}
