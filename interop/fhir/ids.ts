import type {Reference} from 'fhir/r5.js'

import {shortHash} from '../../schemas/keys/hash.ts'

/** FHIR: letters, digits, `-` and `.`, at most 64. */
const LONGEST_ID = 64

/**
 * The id of a resource from the ids and keys that it was made from: the same on
 * every export, so that an import can be repeated.
 *
 * @param parts - such as the id of a document and the `_key` of a relation.
 * @returns an id as FHIR allows; a long one is cut and ends in a hash of the whole.
 */
export function resourceId(...parts: string[]): string {
  const whole = parts.join('.')
  const allowed = whole.replace(/[^A-Za-z0-9.-]/g, '-')
  if (allowed === whole && whole.length <= LONGEST_ID) return whole
  const hash = shortHash(whole)
  return `${allowed.slice(0, LONGEST_ID - hash.length - 1)}-${hash}`
}

/** A reference to a resource of the same bundle. */
export function referenceTo(
  {resourceType, id = ''}: {resourceType: string; id?: string},
  display?: string,
): Reference {
  return {reference: `${resourceType}/${id}`, ...(display ? {display} : {})}
}
