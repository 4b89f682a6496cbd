import {diffPatch} from '@sanity/diff-patch'

import type {StoredDocument} from './article.ts'

/** One mutation, as the Content Lake takes it. */
export type PlannedMutation =
  | {create: {_id: string; _type: string; [field: string]: unknown}}
  | {createIfNotExists: {_id: string; _type: string; [field: string]: unknown}}
  | {patch: {id: string; ifRevisionID?: string; [operation: string]: unknown}}

/** A document as it is to be written. */
export interface PlannedDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

/**
 * Writes a document: a new one, also where it starts from one that stands under another
 * id; else a patch, guarded by the revision, so that an edit made meanwhile is not lost.
 *
 * @param whole - A field that is set as a whole, for nobody edits parts of it.
 */
export function writeDocument(
  current: StoredDocument | undefined,
  document: PlannedDocument,
  whole: string,
): PlannedMutation[] {
  if (current?._id !== document._id) return [{create: document}]
  const {[whole]: _before, ...before} = withoutSystemFields(current)
  const {[whole]: value, ...after} = document
  const {_id: id, _rev: ifRevisionID} = current
  const guarded = {patch: {id, ifRevisionID, set: {[whole]: value}}}
  const content = diffPatch({...before, _id: id}, {...after, _id: id}, {id})
  return [guarded, ...content.map(({patch: operations}) => ({patch: {...operations, id}}))]
}

/** What an editor or an import wrote, without what the dataset keeps. */
export function withoutSystemFields(document: StoredDocument): Record<string, unknown> {
  const {_rev, _createdAt, _updatedAt, ...rest} = document
  return rest
}
