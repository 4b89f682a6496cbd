import {documentId, slugify, type ClaimEntity, type EntityType} from '../../../schemas/index.ts'

/** A document that is no more than a name, for an editor to write. */
export interface StubDocument {
  _id: string
  _type: EntityType
  title: string
  slug: {_type: 'slug'; current: string}
}

/**
 * The document that a claim proposes for a name which none has yet, under the id of its
 * published version. Equal names give one document. Undefined when the claim knows a
 * document, or proposes no type.
 */
export function stubOf({
  label,
  reference,
  stubType,
  stubTitle,
}: ClaimEntity): StubDocument | undefined {
  if (reference || !stubType) return undefined
  const title = stubTitle || label
  const id = documentId(stubType, title)
  return {_id: id, _type: stubType, title, slug: {_type: 'slug', current: slugify(title)}}
}
