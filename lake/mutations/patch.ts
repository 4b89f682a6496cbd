import {extract, Mutation as MutatorMutation} from '@sanity/mutator'
import {isObject} from '../document.ts'
import {mutationError, type LakeError} from '../errors.ts'
import {normalizePaths} from './paths.ts'
import {applyPlainUnset} from './plain-unset.ts'
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
 * @returns the new document, and the patch as any @sanity/mutator applies it to the same effect
 * @throws LakeError when a path cannot be read, a protected field would change, or a number is
 *   to be added to what is none
 */
export function applyPatch<T extends {_id: string; _type: string}>(
  document: T,
  given: Patch,
  index: number,
): {patched: T; patch: Patch} {
  const fail = (reason: string) => patchError(index, given.id, reason)
  const plain = applyPlainUnset(document, given)
  const patch = plain ? given : normalizePaths(given, document, fail)
  checkNumbers(document, patch, fail)
  const patched: unknown = plain ?? attempt(() => applyWithMutator(document, patch), fail)
  if (!isObject(patched)) throw fail('a patch cannot replace the whole document')
  for (const field of IMMUTABLE) {
    if (patched[field] !== (document as Record<string, unknown>)[field]) {
      throw fail(`Cannot modify immutable attribute "${field}"`)
    }
  }
  return {patched: patched as T, patch}
}

/** Applies a patch whose paths are normalized. */
export function applyWithMutator(document: {_id: string; _type: string}, patch: Patch): unknown {
  type Options = ConstructorParameters<typeof MutatorMutation>[0]
  const mutation = new MutatorMutation({mutations: [{patch}]} as Options)
  return mutation.apply(document as Parameters<MutatorMutation['apply']>[0])
}

type Fail = (reason: string) => LakeError

/** The mutator leaves what is no number as it is; the service refuses. */
function checkNumbers(document: unknown, patch: Patch, fail: Fail): void {
  for (const operation of ['inc', 'dec'] as const) {
    for (const path of Object.keys(patch[operation] ?? {})) {
      const found = attempt(() => extract(path, document), fail)
      const other = found.find((value) => typeof value !== 'number')
      if (other === undefined) continue
      const verb = operation === 'inc' ? 'increment' : 'decrement'
      throw fail(`Cannot ${verb} "${path}": it holds ${describe(other)}, not a number`)
    }
  }
}

function attempt<T>(run: () => T, fail: Fail): T {
  try {
    return run()
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error))
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function patchError(index: number, id: string, reason: string): LakeError {
  return mutationError(index, {
    type: 'patchError',
    id,
    description: `Cannot apply the patch to document "${id}": ${reason}`,
  })
}
