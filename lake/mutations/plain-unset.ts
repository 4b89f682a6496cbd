import {isObject} from '../document.ts'
import type {Patch} from './types.ts'

type Segment = {name: string} | {key: string} | {index: number}

const SEGMENT = /(?:^|(?<!^)\.)([a-zA-Z_][a-zA-Z0-9_]*)|\[(\d+)\]|\[_key\s*==\s*"([^"\\]*)"\]/y
const OPERATIONS = ['set', 'setIfMissing', 'diffMatchPatch', 'inc', 'dec', 'insert'] as const

/** So many different paths are remembered. */
const MAX_PATHS = 1000

/** Paths that were read before, because an import unsets the same few of thousands of documents. */
const known = new Map<string, readonly Segment[] | undefined>()

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
  const copies = new Set<unknown>()
  let result: unknown = document
  for (const path of patch.unset) {
    const segments = segmentsOf(path)
    result = segments && unsetAt(result, segments, 0, copies)
    if (result === undefined) return undefined
  }
  return result as T
}

function segmentsOf(path: string): readonly Segment[] | undefined {
  if (known.has(path)) return known.get(path)
  if (known.size === MAX_PATHS) known.clear()
  const segments = plainSegments(path)
  known.set(path, segments)
  return segments
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

/**
 * The value without the field; undefined when it has another shape. What is in the way is copied,
 * but for `copies`, which were made for a path before and belong to nobody else.
 */
function unsetAt(
  value: unknown,
  segments: readonly Segment[],
  position: number,
  copies: Set<unknown>,
): unknown {
  const segment = segments[position]
  if (segment === undefined) return undefined
  if (!('name' in segment)) {
    if (!Array.isArray(value)) return undefined
    const index = 'index' in segment ? segment.index : soleIndexOf(value, segment.key)
    if (index === undefined) return undefined
    if (index >= value.length) return value
    const changed = unsetAt(value[index], segments, position + 1, copies)
    if (changed === undefined) return undefined
    if (changed === value[index]) return value
    const items: unknown[] = copies.has(value) ? value : [...value]
    items[index] = changed
    copies.add(items)
    return items
  }
  if (!isObject(value)) return undefined
  const {name} = segment
  if (!Object.hasOwn(value, name)) return value
  if (position === segments.length - 1) {
    const {[name]: _, ...others} = value
    copies.add(others)
    return others
  }
  const changed = unsetAt(value[name], segments, position + 1, copies)
  if (changed === undefined) return undefined
  if (changed === value[name]) return value
  const fields = copies.has(value) ? value : {...value}
  fields[name] = changed
  copies.add(fields)
  return fields
}

/** Place of the one item that has the key; undefined when there is not exactly one. */
function soleIndexOf(items: readonly unknown[], key: string): number | undefined {
  const hasKey = (item: unknown) => isObject(item) && item['_key'] === key
  const first = items.findIndex(hasKey)
  return first !== -1 && first === items.findLastIndex(hasKey) ? first : undefined
}
