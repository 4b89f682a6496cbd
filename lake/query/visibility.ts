import {Rights} from '../auth/grants.ts'
import type {StoredDocument} from '../document.ts'
import type {Grant} from '../options.ts'
import type {Visible} from './perspective.ts'

/** What one who asks may read, in a form that can be sent to a worker. */
export type Visibility =
  | {kind: 'all'}
  /** What a public dataset shows without a token. */
  | {kind: 'public'}
  | {kind: 'granted'; identity: string; grants: readonly Grant[]}

/** The test for it; undefined when everything may be read. */
export function visibleBy(visibility: Visibility): Visible | undefined {
  if (visibility.kind === 'all') return undefined
  if (visibility.kind === 'public') return isPublic
  const {identity, grants} = visibility
  if (grants.some(readsEverything)) return undefined
  const rights = new Rights(identity, grants)
  return (document) => rights.may('read', document)
}

/** The usual grant to read all, which needs no test for each document. */
function readsEverything({filter, permissions}: Grant): boolean {
  return permissions.includes('read') && /^\s*(true|_id in path\("\*\*"\))\s*$/.test(filter)
}

function isPublic({_id}: StoredDocument): boolean {
  return !_id.includes('.')
}
