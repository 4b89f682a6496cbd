import {
  personOfAccount,
  reviewerProblems,
  type Person,
  type SanityDocumentLike,
} from '../../schemas/index.ts'

/** A person as far as reviewing goes. */
export type ReviewPerson = Pick<Person, '_id' | 'name' | 'roles' | 'userId'>

/** An account that is signed in. */
export interface Account {
  id: string
  name?: string | undefined
  roles: readonly {name: string; title?: string | undefined}[]
}

/** Whether somebody may review a document: in whose name, or why not. */
export type MayReview = {person: ReviewPerson} | {reasons: readonly [string, ...string[]]}

/**
 * Whether the one who is signed in may review a document, in words for them.
 *
 * @param reviewerRole - The role that their account needs; any account may, when left out.
 */
export function mayReview(
  document: SanityDocumentLike,
  account: Account,
  people: readonly ReviewPerson[],
  reviewerRole: string | undefined,
): MayReview {
  if (reviewerRole && !account.roles.some(({name}) => name === reviewerRole)) {
    const roles = account.roles.map(({title, name}) => title ?? name).join(', ')
    return {
      reasons: [
        `Medical reviewers review. Your account has another role${roles ? ` (${roles})` : ''}: request a review instead.`,
      ],
    }
  }
  const found = personOfAccount(people, account.id)
  if (found.state !== 'one') return {reasons: [accountProblem(account, found)]}
  const {person} = found
  const [first, ...others] = reviewerProblems(document, person._id, () => person)
  return first ? {reasons: [first, ...others]} : {person}
}

/** Why nobody can tell which person an account is, and what to do about it. */
export function accountProblem(
  account: Account,
  found: {state: 'none'} | {state: 'several'; people: readonly ReviewPerson[]},
): string {
  if (found.state === 'several') {
    const names = found.people.map(({name}) => name).join(' and ')
    return `${names} have the same account, ${account.id}. Ask an administrator to take it from all but one.`
  }
  return `No published person has your account. Ask an administrator to open the person that you are and to enter ${account.id} under Account.`
}
