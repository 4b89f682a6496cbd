import {defineField} from '@sanity/types'

import {referenceField} from '../fields/reference.ts'

/** A source, the place in it and, where it helps, its words. */
export function citationFields() {
  return [
    referenceField({name: 'source', title: 'Source', to: ['source'], required: true}),
    defineField({
      name: 'locator',
      title: 'Place in the source',
      type: 'string',
      description: 'Page, table, section or recommendation number.',
    }),
    defineField({
      name: 'quote',
      title: 'Quote',
      type: 'text',
      rows: 2,
      description: 'The words of the source, kept short.',
    }),
  ]
}
