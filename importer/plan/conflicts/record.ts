import type {MergeConflict} from '../../../schemas/index.ts'
import {shortHash} from '../../../schemas/keys/index.ts'
import {contentFingerprint} from '../canonical.ts'
import type {Conflict} from '../merge-blocks.ts'
import {memberKeyOf, pathOf, textAt, valueAt} from './place.ts'

/**
 * The conflicts for an import record: those of earlier imports that were decided or still
 * stand, and those that this import found.
 *
 * @param sides.before - The conflicts recorded so far, as they lie in the document.
 * @param sides.base - What this import says, under the keys of the document.
 * @param sides.fields - The document as this import leaves it.
 */
export function recordConflicts(
  found: readonly Conflict[],
  foundAt: string,
  {
    before,
    base,
    fields,
  }: {
    before: unknown
    base: Readonly<Record<string, unknown>>
    fields: Readonly<Record<string, unknown>>
  },
): MergeConflict[] {
  const earlier = Array.isArray(before) ? before.filter(isConflict) : []
  const open = earlier.filter(({state = 'open'}) => state === 'open')
  const fresh = found.map((conflict): MergeConflict => {
    const path = pathOf(conflict)
    // What the editor changed is what the first import had that nobody decided about.
    const first = open.find((other) => other.path === path)?.base
    return toRecord(conflict, path, foundAt, first)
  })
  const replaced = new Set(fresh.map(({path}) => path))
  const kept = earlier.filter((conflict) => {
    if ((conflict.state ?? 'open') !== 'open') return true
    const memberKey = memberKeyOf(conflict)
    const ours = valueAt(base, conflict.field, memberKey)
    const theirs = valueAt(fields, conflict.field, memberKey)
    return (
      !replaced.has(conflict.path) &&
      textAt(ours) === (conflict.ours ?? '') &&
      contentFingerprint({value: ours}) !== contentFingerprint({value: theirs})
    )
  })
  const known = new Set(kept.map(({_key}) => _key))
  return [...kept, ...fresh.filter(({_key}) => !known.has(_key))]
}

function toRecord(
  {field, key, base, ours, theirs}: Conflict,
  path: string,
  foundAt: string,
  first: string | undefined,
): MergeConflict {
  return {
    _type: 'mergeConflict',
    _key: `x${shortHash(JSON.stringify([field, key, ours, theirs]))}`,
    field,
    path,
    base: first ?? base,
    ours,
    theirs,
    foundAt,
    state: 'open',
  }
}

function isConflict(value: unknown): value is MergeConflict {
  return typeof value === 'object' && value !== null && '_key' in value && 'field' in value
}
