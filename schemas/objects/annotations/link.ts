import {defineField} from '@sanity/types'

/** A link to a page anywhere. */
export const linkAnnotation = {
  name: 'link',
  title: 'Link',
  type: 'object' as const,
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      type: 'string',
      description: 'https://…, mailto:…, tel:…, or /a/path on this site.',
      validation: (rule) => rule.required(),
    }),
  ],
}
