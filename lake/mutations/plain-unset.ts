import {isObject} from '../document.ts'
import type {Patch} from './types.ts'

type Segment = {name: string} | {key: string} | {index: number}

const SEGMENT = /\.?([a-zA-Z_][a-zA-Z0-9_]*)|\[(\d+)\]|\[_key\s*==\s*"([^"\\]*)"\]/y
const OPERATIONS = ['set', 'setIfMissing', 'diffMatchPatch', 'inc', 'dec', 'insert'] as const

/**
 * Applies a patch that does nothing but unset fields at paths of names, indexes and keys. An import ends
 * with hundreds of them for each document, and @sanity/mutator takes most of its time to read the
 * paths; a property test holds this to what it does.
 *
 * @returns undefined when the patch or the document is not as plain as that
 */
export function applyPlainUnset<T>(document: T, patch: Patch): T | undefined {
  if (!patch.unset || OPERATIONS.some((operation) => patch[operation] !== undefined)) {
    return undefined
  }
  let result: unknown = document
  for (const path of patch.unset) {
    const segments = plainSegments(path)
    result = segments && unsetAt(result, segments, 0)
    if (result === undefined) return undefined
  }
  return result as T
}

/** The segments of a path of names, indexes and keys that ends in a name; undefined for any other. */
function plainSegments(path: string): Segment[] | undefined {
  const segments: Segment[] = []
  SEGMENT.lastIndex = 0
  while (SEGMENT.lastIndex < path.length) {
    const match = SEGMENT.exec(path)
    if (!match) return undefined
    const [, name, index, key] = match
    if (name !== undefined) segments.push({name})
    else if (index !== undefined) segments.push({index: Number(index)})
    else segments.push({key: key ?? ''})
  }
  const last = segments.at(-1)
  return last && 'name' in last ? segments : undefined
}

/** A copy of the value without the field; undefined when the value has another shape. */
function unsetAt(value: unknown, segments: readonly Segment[], position: number): unknown {
  const segment = segments[position]
  if (segment === undefined) return undefined
  if (!('name' in segment)) {
    if (!Array.isArray(value)) return undefined
    const index = 'index' in segment ? segment.index : soleIndexOf(value, segment.key)
    if (index === undefined) return undefined
    if (index >= value.length) return value
    const changed = unsetAt(value[index], segments, position + 1)
    if (changed === undefined) return undefined
    return changed === value[index] ? value : value.with(index, changed)
  }
  if (!isObject(value)) return undefined
  const {name} = segment
  if (!Object.hasOwn(value, name)) return value
  if (position === segments.length - 1) {
    const {[name]: _, ...others} = value
    return others
  }
  const changed = unsetAt(value[name], segments, position + 1)
  if (changed === undefined) return undefined
  return changed === value[name] ? value : {...value, [name]: changed}
}

/** Place of the one item that has the key; undefined when there is not exactly one. */
function soleIndexOf(items: readonly unknown[], key: string): number | undefined {
  const hasKey = (item: unknown) => isObject(item) && item['_key'] === key
  const first = items.findIndex(hasKey)
  return first !== -1 && first === items.findLastIndex(hasKey) ? first : undefined
}
