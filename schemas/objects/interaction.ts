import {defineField, defineType} from '@sanity/types'

import {citationsField} from '../fields/list.ts'
import {referenceField} from '../fields/reference.ts'

/** What happens when a treatment meets another one, or a food. */
export const interaction = defineType({
  name: 'interaction',
  title: 'Interaction',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'With what',
      type: 'string',
      description: 'A medicine, food or drink, such as "tea or coffee".',
      validation: (rule) => rule.required(),
    }),
    referenceField({
      name: 'treatment',
      title: 'Treatment',
      to: ['treatment'],
      description: 'Where it has its own document.',
    }),
    defineField({
      name: 'effect',
      title: 'What happens, and what to do',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required(),
    }),
    citationsField(),
  ],
  preview: {select: {title: 'label', subtitle: 'effect'}},
})
