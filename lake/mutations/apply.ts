import {jsonEqual, type StoredDocument} from '../document.ts'
import {documentExists, documentMissing, mutationError, revisionMismatch} from '../errors.ts'
import {addArrayKeys} from './keys.ts'
import {applyPatch} from './patch.ts'
import type {Change, IncomingDocument, Mutation, MutationResult, Step} from './types.ts'

export interface TransactionContext {
  /** Becomes the revision of every document it touches. */
  transactionId: string
  /** ISO 8601, UTC. */
  time: string
  /** Fill in missing `_key`s of objects in arrays. */
  autoGenerateArrayKeys: boolean
  read: (id: string) => StoredDocument | undefined
}

/**
 * Applies the mutations of one transaction in memory, one after the other, without changing
 * anything that is stored.
 *
 * @returns what becomes of each document, in the order in which they were first touched, the
 *   steps that led there, and one result for each mutation
 * @throws LakeError 409 for the first mutation that cannot be applied
 */
export function applyMutations(
  mutations: readonly Mutation[],
  context: TransactionContext,
): {changes: Change[]; steps: Step[]; results: MutationResult[]} {
  const changes = new Map<string, Change>()
  const steps: Step[] = []
  const results = mutations.map((given, index) => {
    const mutation = context.autoGenerateArrayKeys ? addArrayKeys(given) : given
    const id = mutatedId(mutation)
    const staged = changes.get(id)
    const current = staged ? staged.after : context.read(id)
    const {after, operation, applied} = applyMutation(mutation, current, index, context)
    if (operation !== 'none') {
      const change = staged ?? {id, before: current, after, mutations: []}
      change.after = after
      change.mutations.push(applied ?? recorded(mutation, after))
      changes.set(id, change)
      steps.push({index, id, before: current, after})
    }
    return {id, operation}
  })
  return {
    // A document that was made and removed again never was.
    changes: [...changes.values()].filter(({before, after}) => before !== after),
    steps,
    results,
  }
}

export function mutatedId(mutation: Mutation): string {
  if ('create' in mutation) return mutation.create._id
  if ('createIfNotExists' in mutation) return mutation.createIfNotExists._id
  if ('createOrReplace' in mutation) return mutation.createOrReplace._id
  return 'delete' in mutation ? mutation.delete.id : mutation.patch.id
}

interface Outcome {
  after: StoredDocument | undefined
  operation: MutationResult['operation']
  /** The mutation as it is to be shown, when that is not what was sent. */
  applied?: Mutation
}

function applyMutation(
  mutation: Mutation,
  current: StoredDocument | undefined,
  index: number,
  context: TransactionContext,
): Outcome {
  if ('create' in mutation) {
    if (current) throw documentExists(index, current._id)
    return {after: created(mutation.create, undefined, context, index), operation: 'create'}
  }
  if ('createIfNotExists' in mutation) {
    if (current) return {after: current, operation: 'none'}
    return {
      after: created(mutation.createIfNotExists, undefined, context, index),
      operation: 'create',
    }
  }
  if ('createOrReplace' in mutation) {
    return {
      after: created(mutation.createOrReplace, current, context, index),
      operation: current ? 'update' : 'create',
    }
  }
  if ('delete' in mutation) {
    const {id, ifRevisionID} = mutation.delete
    checkRevision(index, id, ifRevisionID, current)
    return {after: undefined, operation: current ? 'delete' : 'none'}
  }
  const {id, ifRevisionID} = mutation.patch
  if (!current) throw documentMissing(index, id)
  checkRevision(index, id, ifRevisionID, current)
  const {patched, patch} = applyPatch(current, mutation.patch, index)
  return {after: stamped(patched, current, context), operation: 'update', applied: {patch}}
}

function checkRevision(
  index: number,
  id: string,
  expected: string | undefined,
  current: StoredDocument | undefined,
): void {
  if (expected !== undefined && current?._rev !== expected) {
    throw revisionMismatch(index, id, expected, current?._rev)
  }
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[-+]\d{2}:\d{2})$/

/** A whole new content, in place of what is there or of nothing. */
function created(
  document: IncomingDocument,
  current: StoredDocument | undefined,
  context: TransactionContext,
  index: number,
): StoredDocument {
  const {_id, _type, _rev, _createdAt, _updatedAt, ...content} = document
  if (_createdAt !== undefined && !(typeof _createdAt === 'string' && ISO_TIME.test(_createdAt))) {
    throw mutationError(
      index,
      {type: 'validationError', id: _id, description: `"_createdAt" must be an ISO 8601 time`},
      400,
    )
  }
  if (current && current._type !== _type) {
    throw mutationError(index, {
      type: 'immutableAttributeError',
      id: _id,
      description: `Cannot modify immutable attribute "_type" of document "${_id}"`,
    })
  }
  const makeTime = current?._createdAt ?? _createdAt ?? context.time
  const {transactionId, time} = context
  const made = {
    _id,
    _type,
    _rev: transactionId,
    _createdAt: makeTime,
    _updatedAt: time,
    ...content,
  }
  return current ? stamped(made, current, context) : made
}

/** `_rev` always moves; `_updatedAt` only when something changed. */
function stamped(
  document: StoredDocument,
  current: StoredDocument,
  {transactionId, time}: TransactionContext,
): StoredDocument {
  const next = {...document, _rev: transactionId, _updatedAt: time}
  return hasSameContent(next, current) ? {...next, _updatedAt: current._updatedAt} : next
}

const STAMPS = new Set(['_rev', '_updatedAt'])

function hasSameContent(next: StoredDocument, current: StoredDocument): boolean {
  const names = Object.keys(next)
  return (
    names.length === Object.keys(current).length &&
    names.every(
      (name) =>
        Object.hasOwn(current, name) && (STAMPS.has(name) || jsonEqual(next[name], current[name])),
    )
  )
}

/** Events and history show a creating mutation with what it made: id, keys and time of creation. */
function recorded(mutation: Mutation, after: StoredDocument | undefined): Mutation {
  if ('patch' in mutation || 'delete' in mutation || !after) return mutation
  const {_rev, _updatedAt, ...document} = after
  if ('create' in mutation) return {create: document}
  if ('createIfNotExists' in mutation) return {createIfNotExists: document}
  return {createOrReplace: document}
}
