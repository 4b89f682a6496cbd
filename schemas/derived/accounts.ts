import type {Person} from '../types/documents.ts'

/** Names of the roles of accounts that the editorial workflow tells apart. */
export const accountRoles = {
  administrator: 'administrator',
  editor: 'editor',
  medicalReviewer: 'medical-reviewer',
} as const

/** Who somebody is in the content, found by the account that they signed in with. */
export type AccountPerson<P> =
  | {state: 'none'}
  | {state: 'one'; person: P}
  | {state: 'several'; people: P[]}

/**
 * The person whose account somebody uses. An account is that of one person: where two claim
 * it, nobody can tell who signs off, and neither does.
 *
 * @param userId - The id of the account, as the Studio and the Content Lake know it.
 */
export function personOfAccount<P extends Pick<Person, 'userId'>>(
  people: readonly P[],
  userId: string | undefined,
): AccountPerson<P> {
  const found = userId ? people.filter((person) => person.userId === userId) : []
  const [person] = found
  if (!person) return {state: 'none'}
  return found.length === 1 ? {state: 'one', person} : {state: 'several', people: found}
}
