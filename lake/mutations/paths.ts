import {extractWithPath} from '@sanity/mutator'
import type {LakeError} from '../errors.ts'
import type {Insert, Patch} from './types.ts'

const NAME = '[a-zA-Z_][a-zA-Z0-9_]*'
const QUOTED = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`
const INNER = `\\[(?:[^\\[\\]"']|${QUOTED})+\\]`
const BRACKETS = `\\[(?:[^\\[\\]"']|${QUOTED}|${INNER})+\\]`
const PATH = new RegExp(
  `^(?:\\.\\.)?(?:${NAME}|${BRACKETS})(?:\\.\\.?${NAME}|\\.\\.${BRACKETS}|${BRACKETS})*$`,
)
const RANGE = new RegExp(`${QUOTED}|(\\[-?\\d*:-?\\d*\\])`, 'g')
const STAR = new RegExp(`(${QUOTED})|\\[\\*\\]`, 'g')

/** Operations that do more when they are done twice. */
const REPEATABLE = ['set', 'setIfMissing'] as const
const ONCE = ['inc', 'dec', 'diffMatchPatch'] as const

/**
 * Rewrites the paths of a patch where @sanity/mutator goes wrong, to ones that it gets right:
 *
 * - it knows no `[*]`, which becomes the range `[0:]`;
 * - it applies an operation below a range as often as the range has items, so for operations
 *   that add up a range becomes the items it holds;
 * - it reads a malformed path as far as it makes sense, and leaves out the rest; that fails.
 */
export function normalizePaths(
  patch: Patch,
  document: unknown,
  fail: (reason: string) => LakeError,
): Patch {
  const check = (path: string) => {
    if (!PATH.test(path)) throw fail(`"${path}" is no path`)
    return path.replaceAll(STAR, (_, quoted?: string) => quoted ?? '[0:]')
  }
  const result = {...patch}
  for (const operation of REPEATABLE) {
    const byPath = patch[operation]
    if (byPath) result[operation] = mapKeys(byPath, (path) => [check(path)])
  }
  for (const operation of ONCE) {
    const byPath: Record<string, unknown> | undefined = patch[operation]
    if (!byPath) continue
    const resolved = mapKeys(byPath, (path) => resolveRanges(check(path), document))
    Object.assign(result, {[operation]: resolved})
  }
  if (patch.unset) result.unset = patch.unset.map(check)
  if (patch.insert) result.insert = normalizeInsert(patch.insert, check)
  return result
}

function normalizeInsert({items, ...anchor}: Insert, check: (path: string) => string): Insert {
  return {...mapValues(anchor, check), items}
}

/** The exact paths of everything that a path with a range finds. */
function resolveRanges(path: string, document: unknown): string[] {
  const hasRange = [...path.matchAll(RANGE)].some(([, range]) => range !== undefined)
  if (!hasRange) return [path]
  return [...new Set(extractWithPath(path, document).map((found) => printPath(found.path)))]
}

function printPath(segments: readonly (string | number)[]): string {
  return segments
    .map((segment, position) => {
      if (typeof segment === 'number') return `[${segment}]`
      if (new RegExp(`^${NAME}$`).test(segment)) return position === 0 ? segment : `.${segment}`
      return `['${segment.replaceAll(/[\\\\']/g, '\\\\$&')}']`
    })
    .join('')
}

function mapKeys<T>(object: Record<string, T>, keys: (key: string) => string[]): Record<string, T> {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => keys(key).map((one) => [one, value])),
  )
}

function mapValues(object: object, map: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(String(value))]))
}
