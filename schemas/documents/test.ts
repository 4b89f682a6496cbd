import {defineField, defineType} from '@sanity/types'

import {
  citationsField,
  codesField,
  previousSlugsField,
  slugField,
  summaryField,
  synonymsField,
  titleField,
  unitField,
} from '../fields/index.ts'
import {healthValidation} from '../rules/studio-validation.ts'
import {line} from '../text/preview.ts'
import {titleOf, units} from '../vocabularies/index.ts'

/** What is measured to find or follow a condition. Its limits stand on the condition. */
export const test = defineType({
  name: 'test',
  title: 'Test',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  groups: [
    {name: 'overview', title: 'Overview', default: true},
    {name: 'evidence', title: 'Evidence'},
  ],
  fields: [
    titleField({group: 'overview', description: 'Such as "Ferritin".'}),
    slugField({group: 'overview'}),
    synonymsField({group: 'overview'}),
    summaryField({group: 'overview', required: true}),
    defineField({
      name: 'measures',
      title: 'What it measures',
      type: 'string',
      description: 'Such as "the iron that the body has in store".',
      group: 'overview',
    }),
    {
      ...unitField({description: 'In which thresholds are given, as a UCUM code.'}),
      group: 'overview',
    },
    defineField({
      name: 'preparation',
      title: 'How to prepare',
      type: 'simpleText',
      description: 'Such as fasting, time of day, medicines to leave out.',
      group: 'overview',
    }),
    previousSlugsField({group: 'overview'}),
    codesField({group: 'evidence'}),
    citationsField({group: 'evidence'}),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', unit: 'unit', measures: 'measures'},
    prepare: ({title, unit, measures}: Record<string, string | undefined>) => ({
      title: title ?? 'Test without a title',
      subtitle: line(titleOf(units, unit), measures),
    }),
  },
})
