import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** A table of plain text. */
export const dataTable = defineType({
  name: 'dataTable',
  title: 'Table',
  type: 'object',
  fields: [
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'string',
      description: 'What the table shows. Screen readers say it first.',
    }),
    defineField({
      name: 'rows',
      title: 'Rows',
      type: 'array',
      of: [defineArrayMember({type: 'tableRow'})],
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {
    select: {caption: 'caption', rows: 'rows'},
    prepare: ({caption, rows}: {caption?: string; rows?: unknown[]}) => ({
      title: caption ?? 'Table',
      subtitle: `${rows?.length ?? 0} rows`,
    }),
  },
})
