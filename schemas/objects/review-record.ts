import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {listField} from '../fields/list.ts'
import {referenceField} from '../fields/reference.ts'
import {reviewOutcomes, reviewScopes, titleOf} from '../vocabularies/index.ts'

/** One review: who, when, of what, with which result, and of which text. */
export const reviewRecord = defineType({
  name: 'reviewRecord',
  title: 'Review',
  type: 'object',
  fields: [
    referenceField({name: 'reviewer', title: 'Reviewer', to: ['person'], required: true}),
    defineField({
      name: 'date',
      title: 'Date',
      type: 'datetime',
      validation: (rule) => rule.required(),
    }),
    choiceField({name: 'scope', title: 'Scope', terms: reviewScopes, required: true}),
    defineField({
      name: 'section',
      title: 'Section',
      type: 'string',
      description: 'Which part was reviewed, when the scope is a section.',
    }),
    choiceField({name: 'outcome', title: 'Outcome', terms: reviewOutcomes, required: true}),
    defineField({
      name: 'revision',
      title: 'Revision',
      type: 'string',
      description: 'Of the document that was reviewed.',
    }),
    defineField({
      name: 'contentHash',
      title: 'Content hash',
      type: 'string',
      description:
        'Of all clinical fields together. Another hash means that the text changed since.',
    }),
    listField({
      name: 'fieldHashes',
      title: 'Hash of each clinical field',
      of: 'fieldHash',
      description: 'Tells which field an edit changed.',
    }),
    defineField({name: 'note', title: 'Note', type: 'text', rows: 3}),
  ],
  preview: {
    select: {reviewer: 'reviewer.name', date: 'date', scope: 'scope', outcome: 'outcome'},
    prepare: ({reviewer, date, scope, outcome}: Record<string, string | undefined>) => ({
      title: [titleOf(reviewOutcomes, outcome), reviewer].filter(Boolean).join(' by ') || 'Review',
      subtitle: [date?.slice(0, 10), titleOf(reviewScopes, scope)].filter(Boolean).join(' - '),
    }),
  },
})
