import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {referenceField} from '../fields/reference.ts'
import {entityTypes, valuesOf} from '../vocabularies/index.ts'

/** What a claim speaks of: a document, or a proposal for one that does not exist yet. */
export const claimEntity = defineType({
  name: 'claimEntity',
  title: 'Entity',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Words in the text',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    referenceField({
      name: 'reference',
      title: 'Document',
      to: valuesOf(entityTypes),
      description: 'Empty: no document has this name yet.',
      weak: true,
    }),
    choiceField({
      name: 'stubType',
      title: 'Proposed type',
      terms: entityTypes,
      description: 'Which kind of document to create when there is none.',
      brief: true,
    }),
    defineField({
      name: 'stubTitle',
      title: 'Proposed title',
      type: 'string',
      description: 'Of the document to create when there is none.',
    }),
  ],
  preview: {select: {title: 'label', subtitle: 'reference.title'}},
})
