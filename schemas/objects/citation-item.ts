import {defineType} from '@sanity/types'

import {citationFields} from './citation-fields.ts'

/** A source that a statement rests on. */
export const citationItem = defineType({
  name: 'citationItem',
  title: 'Citation',
  type: 'object',
  fields: citationFields(),
  preview: {
    select: {
      title: 'source.title',
      year: 'source.year',
      status: 'source.status',
      locator: 'locator',
    },
    prepare: ({title, year, status, locator}: Record<string, unknown>) => ({
      title: String(title ?? 'Source not chosen'),
      subtitle: [year, locator, status === 'current' ? undefined : status]
        .filter(Boolean)
        .join(' - '),
    }),
  },
})
