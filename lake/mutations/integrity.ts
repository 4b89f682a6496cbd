import {badRequest, mutationError} from '../errors.ts'
import {strongReferences, visitStrongReferences} from '../references.ts'
import type {StoredDocument} from '../document.ts'
import type {Change} from './types.ts'

export interface IntegrityReader {
  read: (id: string) => StoredDocument | undefined
  /** Ids of stored documents that refer to an id, weakly or strongly. */
  referrers: (id: string) => Iterable<string>
}

/**
 * Checks strong references against the state that a transaction leaves behind: what is newly
 * referred to must exist, and what is still referred to must not go.
 *
 * @throws LakeError 409 that names both documents
 */
export function checkReferences(changes: readonly Change[], reader: IntegrityReader): void {
  const after = new Map(changes.map((change) => [change.id, change.after]))
  const state = (id: string) => (after.has(id) ? after.get(id) : reader.read(id))
  for (const [index, change] of changes.entries()) {
    if (change.after) checkTargets(index, change.after, change.before, state)
    else checkReferrers(index, change.id, state, [...reader.referrers(change.id), ...after.keys()])
  }
}

type State = (id: string) => StoredDocument | undefined

function checkTargets(
  index: number,
  document: StoredDocument,
  before: StoredDocument | undefined,
  state: State,
): void {
  visitStrongReferences(document, (target) => {
    // What was broken before, by a raw load, does not keep the rest from being edited.
    if (state(target) || (before && strongReferences(before).has(target))) return
    throw mutationError(index, {
      type: 'documentReferenceDoesNotExistError',
      id: document._id,
      referenceID: target,
      description: `Document "${document._id}" references non-existent document "${target}"`,
    })
  })
}

function checkReferrers(index: number, id: string, state: State, candidates: string[]): void {
  const referencing = [...new Set(candidates)].filter((candidate) => {
    const document = state(candidate)
    return document !== undefined && strongReferences(document).has(id)
  })
  if (referencing.length === 0) return
  throw mutationError(index, {
    type: 'documentHasExistingReferencesError',
    id,
    referencingIDs: referencing,
    description: `Document "${id}" cannot be deleted as there are references to it from ${referencing
      .slice(0, 10)
      .map((referrer) => `"${referrer}"`)
      .join(', ')}`,
  })
}

/** Nesting of objects and arrays; a document without any has 1. */
export function nestingOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let deepest = 0
  if (Array.isArray(value)) {
    for (const item of value) deepest = Math.max(deepest, nestingOf(item))
    return deepest + 1
  }
  const object = value as Record<string, unknown>
  for (const name in object) deepest = Math.max(deepest, nestingOf(object[name]))
  return deepest + 1
}

/**
 * Checks what the service limits about one document.
 *
 * @param json the document's JSON, which is measured in bytes of UTF-8
 * @throws LakeError 400
 */
export function checkDocumentLimits(
  document: StoredDocument,
  json: string,
  limits: {documentBytes: number; nesting: number},
): void {
  // A UTF-16 unit takes at most three bytes, so most documents need no exact count.
  if (json.length * 3 > limits.documentBytes && Buffer.byteLength(json) > limits.documentBytes) {
    throw badRequest(
      `Document "${document._id}" is ${Buffer.byteLength(json)} bytes, the limit is ${limits.documentBytes}`,
      'documentTooLargeError',
    )
  }
  if (nestingOf(document) > limits.nesting) {
    throw badRequest(
      `Document "${document._id}" is nested deeper than ${limits.nesting} levels`,
      'documentTooDeepError',
    )
  }
}
