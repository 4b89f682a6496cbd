import {defineType} from '@sanity/types'

import {textBlock} from './text-block.ts'

/** Paragraphs and lists, with links and citations but nothing between them. */
export const simpleText = defineType({
  name: 'simpleText',
  title: 'Simple text',
  type: 'array',
  of: [textBlock(['normal'])],
})
