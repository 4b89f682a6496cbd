import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {answers} from '../vocabularies/index.ts'

/** A food that a diet asks for or advises against. */
export const foodItem = defineType({
  name: 'foodItem',
  title: 'Food',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Food',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    choiceField({
      name: 'recommended',
      title: 'Recommended',
      terms: answers,
      brief: true,
      initialValue: 'yes',
    }),
    defineField({
      name: 'note',
      title: 'Why, and how',
      type: 'string',
      description: 'Such as "holds haem iron" or "not with the tablet".',
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'note'}},
})
