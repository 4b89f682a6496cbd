import type {StoredDocument} from '../document.ts'
import {forbidden} from '../errors.ts'
import type {Change} from '../mutations/types.ts'
import type {Grant, LakeUser, Permission} from '../options.ts'
import {evaluateGroq, parsePlain, type Node} from '../query/groq.ts'
import {mend} from '../query/mend.ts'
import type {Identity} from './accounts.ts'

/** What an identity may do, as tests of documents. */
export class Rights {
  readonly #identity: string
  readonly #rules: {filter: Node; permissions: readonly Permission[]}[] | undefined

  /**
   * @param grants everything when undefined
   * @throws Error when the filter of a grant is no GROQ
   */
  constructor(identity: string, grants: readonly Grant[] | undefined) {
    this.#identity = identity
    this.#rules = grants?.map(({filter, permissions}) => ({
      filter: mend(parsePlain(filter, {})),
      permissions,
    }))
  }

  get unrestricted(): boolean {
    return this.#rules === undefined
  }

  may(permission: Permission, document: StoredDocument): boolean {
    if (!this.#rules) return true
    const identity = this.#identity
    return this.#rules.some(
      ({filter, permissions}) =>
        permissions.includes(permission) &&
        evaluateGroq(filter, {
          root: document,
          dataset: [document],
          identity,
          params: {identity},
        }) === true,
    )
  }

  /**
   * A change must be allowed on what was there and on what becomes of it, so that nobody edits a
   * document out of what they may edit.
   *
   * @throws LakeError 403 that names the document and the missing permission
   */
  checkChanges(changes: readonly Change[]): void {
    for (const {id, before, after} of changes) {
      const permission = before ? 'update' : 'create'
      for (const document of [before, after]) {
        if (!document || this.may(permission, document)) continue
        throw forbidden(
          `Insufficient permissions; permission "${permission}" required on document "${id}"`,
        )
      }
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
