import {defineField, defineType} from '@sanity/types'

import {choicesField, listField, slugField, titleField} from '../fields/index.ts'
import {healthValidation} from '../rules/studio-validation.ts'
import {line} from '../text/preview.ts'
import {personRoles, titleOf} from '../vocabularies/index.ts'

/** Somebody who writes, edits or reviews. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  fields: [
    titleField({name: 'name', title: 'Name'}),
    slugField({source: 'name', required: false}),
    choicesField({name: 'roles', title: 'Roles', terms: personRoles, required: true}),
    listField({
      name: 'credentials',
      title: 'Credentials',
      of: 'credential',
      description: 'A medical reviewer needs at least one that is valid.',
    }),
    defineField({name: 'specialty', title: 'Specialty', type: 'string'}),
    defineField({
      name: 'orcid',
      title: 'ORCID iD',
      type: 'string',
      description: 'Such as 0000-0002-1825-0097.',
    }),
    defineField({
      name: 'interests',
      title: 'Statement of interests',
      type: 'text',
      rows: 3,
      description: 'Payments and positions that could sway a judgement, or "none".',
    }),
    defineField({
      name: 'userId',
      title: 'Account',
      type: 'string',
      description:
        'The id of the account that this person signs in with. The Studio shows it to whoever is no person yet and asks for a review. One person to an account.',
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {name: 'name', roles: 'roles', specialty: 'specialty'},
    prepare: ({name, roles, specialty}: Record<string, unknown>) => ({
      title: String(name ?? 'Person without a name'),
      subtitle: line(
        Array.isArray(roles)
          ? roles.map((role) => titleOf(personRoles, String(role))).join(', ')
          : undefined,
        specialty as string | undefined,
      ),
    }),
  },
})
