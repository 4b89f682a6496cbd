import {defineField} from '@sanity/types'

/** Marks an abbreviation and says what it stands for. */
export const abbreviationAnnotation = {
  name: 'abbreviation',
  title: 'Abbreviation',
  type: 'object' as const,
  fields: [
    defineField({
      name: 'title',
      title: 'Stands for',
      type: 'string',
      description: 'The words in full, such as "restless legs syndrome".',
      validation: (rule) => rule.required(),
    }),
  ],
}
