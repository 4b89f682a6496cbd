import {defineField, defineType} from '@sanity/types'

import {languageField} from '../fields/identity.ts'

/** Another name of the same thing. */
export const synonym = defineType({
  name: 'synonym',
  title: 'Name',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required().max(200),
    }),
    languageField(),
    defineField({
      name: 'preferred',
      title: 'Preferred in its language',
      type: 'boolean',
      description: 'The name that readers of this language should see.',
    }),
  ],
  preview: {
    select: {title: 'label', language: 'language', preferred: 'preferred'},
    prepare: ({title, language, preferred}: Record<string, unknown>) => ({
      title: String(title ?? 'Name'),
      subtitle: [language, preferred === true ? 'preferred' : undefined]
        .filter(Boolean)
        .join(' - '),
    }),
  },
})
