import {defineField, defineType} from '@sanity/types'

/** The hash of one clinical field at the time of a sign-off. */
export const fieldHash = defineType({
  name: 'fieldHash',
  title: 'Field hash',
  type: 'object',
  fields: [
    defineField({
      name: 'field',
      title: 'Field',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'hash',
      title: 'Hash',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'field', subtitle: 'hash'}},
})
