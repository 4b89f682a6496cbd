import {refusalOf} from '../../integrity/index.ts'
import type {ChangeRule, Grant, LakeOptions} from '../../lake/index.ts'
import {accountRoles} from '../../schemas/index.ts'

const EVERYTHING = '_id in path("**")'

/** What editors and reviewers may do before the rules below: all but make history be forgotten. */
const STAFF: readonly Grant[] = [
  {filter: EVERYTHING, permissions: ['read', 'create', 'update', 'history']},
]

const users: LakeOptions['users'] = [
  {
    id: 'example-editor',
    name: 'Example Editor',
    email: 'editor@example.org',
    roles: [{name: accountRoles.editor, title: 'Editor'}],
    grants: STAFF,
  },
  {
    id: 'example-reviewer',
    name: 'Example Medical Reviewer',
    email: 'reviewer@example.org',
    roles: [{name: accountRoles.medicalReviewer, title: 'Medical reviewer'}],
    grants: STAFF,
  },
  {
    id: 'example-administrator',
    name: 'Example Administrator',
    email: 'administrator@example.org',
    roles: [{name: accountRoles.administrator, title: 'Administrator'}],
  },
]

/** The editorial workflow, as the lake's rule over what its users change. */
const changeRule: ChangeRule = (changes, {user, read}) => {
  const hasRole = (role: string) => user.roles.some(({name}) => name === role)
  return refusalOf(changes, {
    account: {
      id: user.id,
      isAdministrator: hasRole(accountRoles.administrator),
      isMedicalReviewer: hasRole(accountRoles.medicalReviewer),
    },
    read,
  })
}

/**
 * The people who can sign in to the Studio on the embedded lake, one for each role of the
 * editorial workflow, and the rules that the lake holds them to. They are examples, not
 * accounts: there is no password, because the lake listens on this machine only.
 */
export const EXAMPLE_TEAM = {users, changeRule} satisfies Partial<LakeOptions>
