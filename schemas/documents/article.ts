import {defineField, defineType} from '@sanity/types'

import {
  languageField,
  listField,
  previousSlugsField,
  referencesField,
  slugField,
  summaryField,
  titleField,
} from '../fields/index.ts'
import {healthValidation} from '../rules/studio-validation.ts'
import {line} from '../text/preview.ts'
import {entityTypes, reviewStates, titleOf, valuesOf} from '../vocabularies/index.ts'

/** A text about one or more conditions, written here or imported. */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  groups: [
    {name: 'overview', title: 'Overview', default: true},
    {name: 'evidence', title: 'Evidence'},
    {name: 'review', title: 'Review'},
    {name: 'import', title: 'Import'},
  ],
  fields: [
    titleField({group: 'overview'}),
    slugField({group: 'overview'}),
    summaryField({group: 'overview'}),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'healthText',
      description:
        'Short sentences, everyday words. Mark health entities, and cite a source beside each clinical statement.',
      group: 'overview',
      validation: (rule) => rule.required(),
    }),
    referencesField({
      name: 'about',
      title: 'About',
      to: valuesOf(entityTypes),
      description: 'What the article is mainly about, the most important first.',
      group: 'overview',
    }),
    referencesField({
      name: 'authors',
      title: 'Authors',
      to: ['person'],
      description: 'None of them can sign the article off.',
      group: 'overview',
    }),
    defineField({name: 'publisher', title: 'Publisher', type: 'string', group: 'overview'}),
    defineField({
      name: 'publishedAt',
      title: 'First published',
      type: 'date',
      group: 'overview',
    }),
    languageField({group: 'overview', initialValue: 'en'}),
    previousSlugsField({group: 'overview'}),
    referencesField({
      name: 'sources',
      title: 'Sources',
      to: ['source'],
      description: 'What the article as a whole rests on. Cite single statements in the text.',
      group: 'evidence',
    }),
    defineField({name: 'review', title: 'Medical review', type: 'review', group: 'review'}),
    listField({
      name: 'flags',
      title: 'Flags',
      of: 'articleFlag',
      description:
        'What the last import found that an editor should look at. The view Last import takes each off the list.',
      group: 'import',
      readOnly: true,
    }),
    defineField({
      name: 'importRecord',
      title: 'Import',
      type: 'importRecord',
      description: 'Where the article came from. Empty for an article written here.',
      group: 'import',
    }),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {
      title: 'title',
      state: 'review.state',
      fileName: 'importRecord.fileName',
      flags: 'flags',
    },
    prepare: ({title, state, fileName, flags}: Record<string, unknown>) => ({
      title: String(title ?? 'Article without a title'),
      subtitle: line(
        titleOf(reviewStates, state as string | undefined),
        Array.isArray(flags) && flags.length > 0 ? `${flags.length} flags` : undefined,
        fileName ? `imported from ${String(fileName)}` : undefined,
      ),
    }),
  },
})
