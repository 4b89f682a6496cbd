import {extract, Mutation as MutatorMutation} from '@sanity/mutator'
import {isObject} from '../document.ts'
import {mutationError, type LakeError} from '../errors.ts'
import type {Patch} from './types.ts'

/** System fields that a patch may not touch. */
const IMMUTABLE = ['_id', '_type', '_rev', '_createdAt']

/**
 * Applies a patch to a document with @sanity/mutator, which the Studio itself uses on the
 * same patches, so that both sides compute the same document.
 *
 * Its order of operations within one patch is kept for the same reason: setIfMissing, set,
 * unset, diffMatchPatch, inc, dec, insert.
 *
 * @param index position of the mutation in its transaction, for errors
 * @throws LakeError when a path cannot be read, a protected field would change, or a number is
 *   to be added to what is none
 */
export function applyPatch<T extends {_id: string; _type: string}>(
  document: T,
  patch: Patch,
  index: number,
): T {
  const operations = normalizePaths(patch)
  checkNumbers(document, operations, index)
  let patched: unknown
  try {
    const mutation = new MutatorMutation({
      mutations: [{patch: operations}],
    } as ConstructorParameters<typeof MutatorMutation>[0])
    patched = mutation.apply(document as Parameters<MutatorMutation['apply']>[0])
  } catch (error) {
    throw patchError(index, patch.id, error instanceof Error ? error.message : String(error))
  }
  if (!isObject(patched)) {
    throw patchError(index, patch.id, 'a patch cannot replace the whole document')
  }
  for (const field of IMMUTABLE) {
    if (patched[field] !== (document as Record<string, unknown>)[field]) {
      throw patchError(index, patch.id, `Cannot modify immutable attribute "${field}"`)
    }
  }
  return patched as T
}

/** `[*]` means every item; the mutator knows that only as the range `[0:]`. */
export function normalizePaths(patch: Patch): Patch {
  if (!JSON.stringify(patch).includes('[*]')) return patch
  const result = {...patch}
  for (const operation of ['set', 'setIfMissing', 'inc', 'dec', 'diffMatchPatch'] as const) {
    const byPath = patch[operation]
    if (byPath) {
      Object.assign(result, {
        [operation]: Object.fromEntries(
          Object.entries(byPath).map(([path, value]) => [expandStar(path), value]),
        ),
      })
    }
  }
  if (patch.unset) result.unset = patch.unset.map(expandStar)
  if (patch.insert) {
    const {items, ...anchor} = patch.insert
    result.insert = {
      ...Object.fromEntries(
        Object.entries(anchor).map(([place, path]) => [place, expandStar(String(path))]),
      ),
      items,
    }
  }
  return result
}

function expandStar(path: string): string {
  return path.replaceAll(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\[\*\]/g, (_, quoted?: string) =>
    quoted === undefined ? '[0:]' : quoted,
  )
}

/** The mutator leaves what is no number as it is; the service refuses. */
function checkNumbers(document: unknown, patch: Patch, index: number): void {
  for (const operation of ['inc', 'dec'] as const) {
    for (const path of Object.keys(patch[operation] ?? {})) {
      const other = matchedValues(document, path, patch.id, index).find(
        (value) => typeof value !== 'number',
      )
      if (other !== undefined) {
        throw patchError(
          index,
          patch.id,
          `Cannot ${operation === 'inc' ? 'increment' : 'decrement'} "${path}": it holds ${describe(other)}, not a number`,
        )
      }
    }
  }
}

function matchedValues(document: unknown, path: string, id: string, index: number): unknown[] {
  try {
    return extract(path, document)
  } catch (error) {
    throw patchError(index, id, error instanceof Error ? error.message : String(error))
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value)
    ? 'an array'
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value}`
}

function patchError(index: number, id: string, reason: string): LakeError {
  return mutationError(index, {
    type: 'patchError',
    id,
    description: `Cannot apply the patch to document "${id}": ${reason}`,
  })
}
