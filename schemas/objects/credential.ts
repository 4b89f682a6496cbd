import {defineField, defineType} from '@sanity/types'

/** A qualification, who gave it, and until when it holds. */
export const credential = defineType({
  name: 'credential',
  title: 'Credential',
  type: 'object',
  fields: [
    defineField({
      name: 'degree',
      title: 'Degree or licence',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'body', title: 'Given by', type: 'string'}),
    defineField({name: 'number', title: 'Number', type: 'string'}),
    defineField({
      name: 'validUntil',
      title: 'Valid until',
      type: 'date',
      description: 'Leave empty if it does not run out.',
    }),
  ],
  preview: {select: {title: 'degree', subtitle: 'body'}},
})
