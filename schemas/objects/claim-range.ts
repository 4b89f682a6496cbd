import {defineType} from '@sanity/types'

import {numberField} from '../fields/measurement.ts'

/** The place of a quote in the text of its block: characters from 0, the end not included. */
export const claimRange = defineType({
  name: 'claimRange',
  title: 'Characters',
  type: 'object',
  options: {columns: 2},
  fields: [
    numberField({name: 'start', title: 'From', min: 0, integer: true, required: true}),
    numberField({name: 'end', title: 'To', min: 0, integer: true, required: true}),
  ],
})
