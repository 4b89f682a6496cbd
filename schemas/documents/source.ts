import {defineField, defineType} from '@sanity/types'

import {
  choiceField,
  languageField,
  numberField,
  referenceField,
  slugField,
  textsField,
  titleField,
} from '../fields/index.ts'
import {healthValidation} from '../rules/studio-validation.ts'
import {line} from '../text/preview.ts'
import {sourceKinds, sourceStatuses, titleOf} from '../vocabularies/index.ts'

/** A work that statements rest on. */
export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  fieldsets: [
    {name: 'published', title: 'Published in', options: {columns: 2}},
    {name: 'identifiers', title: 'Identifiers', options: {columns: 2}},
    {name: 'status', title: 'Status'},
  ],
  fields: [
    titleField({description: 'Of the work, as published.'}),
    slugField({required: false}),
    choiceField({name: 'kind', title: 'Kind', terms: sourceKinds, required: true}),
    textsField({
      name: 'authors',
      title: 'Authors',
      description: 'Such as "Winkelman JW", in order. An organisation is one author.',
    }),
    defineField({
      name: 'container',
      title: 'Journal, book or site',
      type: 'string',
      fieldset: 'published',
    }),
    {
      ...numberField({name: 'year', title: 'Year', min: 1400, max: 2100, integer: true}),
      fieldset: 'published',
    },
    defineField({name: 'volume', title: 'Volume', type: 'string', fieldset: 'published'}),
    defineField({name: 'issue', title: 'Issue', type: 'string', fieldset: 'published'}),
    defineField({name: 'pages', title: 'Pages', type: 'string', fieldset: 'published'}),
    defineField({name: 'publisher', title: 'Publisher', type: 'string', fieldset: 'published'}),
    defineField({
      name: 'doi',
      title: 'DOI',
      type: 'string',
      description: 'Such as 10.5664/jcsm.11390, without https://doi.org/.',
      fieldset: 'identifiers',
    }),
    defineField({
      name: 'pmid',
      title: 'PubMed id',
      type: 'string',
      description: 'Digits only.',
      fieldset: 'identifiers',
    }),
    defineField({name: 'isbn', title: 'ISBN', type: 'string', fieldset: 'identifiers'}),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      fieldset: 'identifiers',
      validation: (rule) => rule.uri({scheme: ['http', 'https']}),
    }),
    defineField({
      name: 'readOn',
      title: 'Read on',
      type: 'date',
      description: 'When somebody here last read it. A web page needs it.',
      fieldset: 'identifiers',
    }),
    languageField({initialValue: 'en'}),
    choiceField({
      name: 'status',
      title: 'Status',
      terms: sourceStatuses,
      description: 'Retracted and superseded sources flag each relation that cites them.',
      required: true,
      initialValue: 'current',
      fieldset: 'status',
    }),
    referenceField({
      name: 'supersededBy',
      title: 'Superseded by',
      to: ['source'],
      description: 'The newer edition that takes its place.',
      fieldset: 'status',
    }),
    defineField({
      name: 'statusNote',
      title: 'Note on the status',
      type: 'text',
      rows: 2,
      description: 'Such as the notice of retraction or what was corrected.',
      fieldset: 'status',
    }),
  ],
  orderings: [
    {name: 'year', title: 'Newest first', by: [{field: 'year', direction: 'desc'}]},
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', kind: 'kind', year: 'year', status: 'status', container: 'container'},
    prepare: ({title, kind, year, status, container}: Record<string, string | undefined>) => ({
      title: title ?? 'Source without a title',
      subtitle: line(
        status === 'current' ? undefined : titleOf(sourceStatuses, status)?.toUpperCase(),
        titleOf(sourceKinds, kind),
        year === undefined ? undefined : String(year),
        container,
      ),
    }),
  },
})
