import {defineType} from '@sanity/types'

import {referenceField} from '../fields/reference.ts'

/** A claim from which a relation was accepted. */
export const provenanceItem = defineType({
  name: 'provenanceItem',
  title: 'Claim',
  type: 'object',
  fields: [
    referenceField({name: 'claim', title: 'Claim', to: ['claim'], weak: true, required: true}),
  ],
  preview: {
    select: {quote: 'claim.quote', article: 'claim.article.title'},
    prepare: ({quote, article}: Record<string, string | undefined>) => ({
      title: quote ?? 'Claim',
      subtitle: article,
    }),
  },
})
