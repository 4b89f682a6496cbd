import type {StoredDocument} from '../document.ts'
import type {Committed} from '../store/dataset.ts'
import {isPublished} from '../ids.ts'

/** Marks a result that any change may outdate. */
export const EVERYTHING_TAG = 's1:all'

export function typeTag(type: string): string {
  return `s1:type-${type}`
}

export function documentTag(id: string): string {
  return `s1:doc-${id}`
}

/** The tags of results that a transaction outdates. */
export function changedTags(transaction: Committed, includeDrafts: boolean): string[] {
  const tags = new Set<string>()
  const add = (document: StoredDocument | undefined) => {
    if (document) tags.add(typeTag(document._type))
  }
  for (const {id, before, after} of transaction.changes) {
    if (!includeDrafts && !isPublished(id)) continue
    tags.add(EVERYTHING_TAG).add(documentTag(id))
    add(before)
    add(after)
  }
  return [...tags]
}
