import type {StoredDocument} from '../document.ts'
import {forbidden, LakeError, mutationError} from '../errors.ts'
import type {Step} from '../mutations/types.ts'
import {PERMISSIONS, type Grant, type LakeUser, type Permission} from '../options.ts'
import {evaluateGroq, parsePlain, type Node} from '../query/groq.ts'
import {mend} from '../query/mend.ts'
import type {Identity} from './accounts.ts'
import {parseChangeFilter, type ChangeTest, type Delta} from './change-filter.ts'

interface Rule {
  filter: Node
  permissions: readonly Permission[]
  change: ChangeTest | undefined
}

/** What a condition on changes may look at besides the change. */
export interface Surroundings {
  /** Type of the action that the mutation at this position is part of; undefined without one. */
  actionOf: (index: number) => string | undefined
  /** The stored versions of a document, as they are before the transaction. */
  versionsOf: (id: string) => StoredDocument[]
}

/** What an identity may do, as tests of documents. */
export class Rights {
  readonly #identity: string
  readonly #rules: readonly Rule[] | undefined

  /**
   * @param grants everything when undefined
   * @throws Error when the filter of a grant is no GROQ, or a permission is unknown
   */
  constructor(identity: string, grants: readonly Grant[] | undefined) {
    this.#identity = identity
    this.#rules = grants?.map(parseGrant)
  }

  get unrestricted(): boolean {
    return this.#rules === undefined
  }

  may(permission: Permission, document: StoredDocument, delta?: Delta): boolean {
    if (!this.#rules) return true
    const identity = this.#identity
    return this.#rules.some(
      ({filter, permissions, change}) =>
        permissions.includes(permission) &&
        evaluateGroq(filter, {
          root: document,
          dataset: [document],
          identity,
          params: {identity},
        }) === true &&
        (!change || !delta || change(delta, identity)),
    )
  }

  /**
   * Each step must be allowed on what was there and on what becomes of it, so that nobody edits a
   * document out of what they may edit.
   *
   * @throws LakeError 403 that names the document and the missing permission
   */
  checkSteps(steps: readonly Step[], surroundings: Surroundings): void {
    if (!this.#rules) return
    for (const {index, id, before, after} of steps) {
      const permission = before ? 'update' : 'create'
      const delta = {
        before,
        after,
        action: surroundings.actionOf(index),
        versions: () => surroundings.versionsOf(id),
      }
      for (const document of [before, after]) {
        if (!document || this.may(permission, document, delta)) continue
        const problem = {type: FORBIDDEN, permission, id, description: missing(permission)}
        // The service wraps the problem of a mutation; of an action the Studio expects it plain.
        throw delta.action === undefined
          ? mutationError(index, problem, 403)
          : new LakeError(403, problem)
      }
    }
  }

  /** @throws LakeError 403 unless the history of each of these documents may be forgotten */
  checkPurge(ids: readonly string[], read: (id: string) => StoredDocument | undefined): void {
    for (const id of ids) {
      const document = read(id)
      if (!document || this.may('editHistory', document)) continue
      throw forbidden(`${missing('editHistory')} on document "${id}"`)
    }
  }
}

function parseGrant({filter, permissions, change}: Grant): Rule {
  const unknown = permissions.find((permission) => !PERMISSIONS.includes(permission))
  if (unknown !== undefined) {
    throw new Error(`There is no permission "${unknown}", only ${PERMISSIONS.join(', ')}`)
  }
  return {
    filter: readFilter(filter, (text) => mend(parsePlain(text, {}))),
    permissions,
    change: change === undefined ? undefined : readFilter(change, parseChangeFilter),
  }
}

function readFilter<T>(filter: string, parse: (filter: string) => T): T {
  try {
    return parse(filter)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The filter ${JSON.stringify(filter)} cannot be used: ${reason}`, {cause})
  }
}

const FORBIDDEN = 'insufficientPermissionsError'

function missing(permission: Permission): string {
  return `Insufficient permissions; permission "${permission}" required`
}

/**
 * Reads the grants of users, so that a mistake in one is found when the lake starts.
 *
 * @throws Error that names the user and the grant
 */
export function checkGrants(users: readonly LakeUser[]): void {
  for (const user of users) {
    try {
      rightsOf({kind: 'user', id: user.id, user})
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`The grants of the user "${user.id}": ${reason}`, {cause})
    }
  }
}

const parsed = new WeakMap<LakeUser, Rights>()

/** The rights of who sends a request. The grants of a user are parsed once. */
export function rightsOf(identity: Identity): Rights {
  if (identity.kind === 'anonymous') return new Rights('', [])
  if (identity.kind === 'token') return new Rights(identity.id, undefined)
  const rights = parsed.get(identity.user) ?? new Rights(identity.id, identity.user.grants)
  parsed.set(identity.user, rights)
  return rights
}
