import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** A row of a table. */
export const tableRow = defineType({
  name: 'tableRow',
  title: 'Row',
  type: 'object',
  fields: [
    defineField({
      name: 'cells',
      title: 'Cells',
      type: 'array',
      of: [defineArrayMember({type: 'tableCell'})],
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {
    select: {cells: 'cells'},
    prepare: ({cells}: {cells?: {text?: string}[]}) => ({
      title: (cells ?? []).map((cell) => cell.text ?? '').join(' | ') || 'Empty row',
    }),
  },
})
