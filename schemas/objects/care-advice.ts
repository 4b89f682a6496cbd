import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {citationsField} from '../fields/list.ts'
import {referencesField} from '../fields/reference.ts'
import {plainText} from '../text/plain-text.ts'
import {careLevels, titleOf} from '../vocabularies/index.ts'

/** When to get help, how soon, and for what. */
export const careAdvice = defineType({
  name: 'careAdvice',
  title: 'Care guidance',
  type: 'object',
  fields: [
    choiceField({name: 'level', title: 'How soon', terms: careLevels, required: true}),
    defineField({
      name: 'title',
      title: 'Heading',
      type: 'string',
      description: 'Such as "Call an ambulance if".',
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'simpleText',
      validation: (rule) => rule.required(),
    }),
    referencesField({
      name: 'redFlags',
      title: 'Symptoms it is about',
      to: ['symptom'],
      description: 'The warning signs that this guidance names.',
    }),
    citationsField(),
  ],
  preview: {
    select: {level: 'level', title: 'title', body: 'body'},
    prepare: ({level, title, body}: {level?: string; title?: string; body?: unknown}) => ({
      title: title ?? (plainText(body).slice(0, 80) || 'Care guidance'),
      subtitle: titleOf(careLevels, level),
    }),
  },
})
