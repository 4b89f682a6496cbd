import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {healthAspects, titleOf} from '../vocabularies/index.ts'

/** A section of a page, and which part of the subject it tells. */
export const contentSection = defineType({
  name: 'contentSection',
  title: 'Section',
  type: 'object',
  fields: [
    choiceField({
      name: 'aspect',
      title: 'Part of the page',
      terms: healthAspects,
      required: true,
      brief: true,
    }),
    defineField({
      name: 'title',
      title: 'Heading',
      type: 'string',
      description: 'Left empty, the part of the page is the heading.',
    }),
    defineField({
      name: 'content',
      title: 'Text',
      type: 'healthText',
      description: 'Short sentences, everyday words. Cite a source beside each clinical statement.',
    }),
  ],
  preview: {
    select: {aspect: 'aspect', title: 'title'},
    prepare: ({aspect, title}: Record<string, string | undefined>) => ({
      title: title ?? titleOf(healthAspects, aspect) ?? 'Section',
      subtitle: title ? titleOf(healthAspects, aspect) : undefined,
    }),
  },
})
