/**
 * The people who can sign in to the Studio on the embedded lake: one for each
 * role of the editorial workflow. They are examples, not accounts: there is no
 * password, because the lake listens on this machine only.
 */
export const EXAMPLE_USERS = [
  {
    id: 'example-editor',
    name: 'Example Editor',
    email: 'editor@example.org',
    roles: [{name: 'editor', title: 'Editor'}],
  },
  {
    id: 'example-reviewer',
    name: 'Example Medical Reviewer',
    email: 'reviewer@example.org',
    roles: [{name: 'medical-reviewer', title: 'Medical reviewer'}],
  },
  {
    id: 'example-administrator',
    name: 'Example Administrator',
    email: 'administrator@example.org',
    roles: [{name: 'administrator', title: 'Administrator'}],
  },
]
