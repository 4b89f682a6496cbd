import type {SlugValidationContext} from '@sanity/types'

import {publishedId} from '../keys/document-id.ts'
import {lookUp, LOOKUP_API_VERSION} from './lookups.ts'

/**
 * Whether no other document of the same type has the slug of a document, or had it before. The
 * draft and the versions of a document are the document itself.
 *
 * @throws what the request was refused with, where nobody could be asked.
 */
export async function isSlugUnique(
  _slug: string,
  context: SlugValidationContext,
): Promise<boolean> {
  const {document} = context
  if (!document?._id) return true
  const own = publishedId(document._id)
  const {holders} = await lookUp(document, context.getClient({apiVersion: LOOKUP_API_VERSION}))
  return (await holders).every((id) => publishedId(id) === own)
}
