import type {StoredDocument} from '../document.ts'
import {forbidden} from '../errors.ts'
import type {Change} from '../mutations/types.ts'
import type {ChangeRule} from '../options.ts'
import type {Identity} from './accounts.ts'

/**
 * Asks the rule of the lake's owner about the changes of a transaction. The write token is the
 * owner's own, and is not asked about.
 *
 * @throws LakeError 403 with the rule's reason
 */
export function checkRule(
  rule: ChangeRule | undefined,
  identity: Identity,
  changes: readonly Change[],
  read: (id: string) => StoredDocument | undefined,
): void {
  if (!rule || identity.kind !== 'user') return
  const reason = rule(
    changes.map(({id, before, after}) => ({id, before, after})),
    {user: identity.user, read},
  )
  if (reason !== undefined) throw forbidden(reason)
}
