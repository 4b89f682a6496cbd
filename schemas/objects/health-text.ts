import {defineArrayMember, defineType} from '@sanity/types'

import {textBlock} from './text-block.ts'

/** The rich text of articles and sections. */
export const healthText = defineType({
  name: 'healthText',
  title: 'Health text',
  type: 'array',
  of: [
    textBlock(['normal', 'h2', 'h3', 'h4', 'blockquote']),
    defineArrayMember({type: 'figure'}),
    defineArrayMember({type: 'dataTable'}),
    defineArrayMember({type: 'callout'}),
  ],
})
