import {defineField, defineType} from '@sanity/types'

import {numberField} from '../fields/measurement.ts'

/** A cell of a table. Spans are kept: whose dose it is can hang on one. */
export const tableCell = defineType({
  name: 'tableCell',
  title: 'Cell',
  type: 'object',
  fields: [
    defineField({name: 'text', title: 'Text', type: 'string'}),
    defineField({name: 'header', title: 'Is a header', type: 'boolean'}),
    numberField({name: 'colspan', title: 'Spans columns', min: 1, max: 100, integer: true}),
    numberField({name: 'rowspan', title: 'Spans rows', min: 1, max: 1000, integer: true}),
  ],
  preview: {select: {title: 'text'}},
})
