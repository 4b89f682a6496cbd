import {defineType} from '@sanity/types'

import {
  choiceField,
  choicesField,
  citationsField,
  codesField,
  previousSlugsField,
  slugField,
  summaryField,
  synonymsField,
  titleField,
} from '../fields/index.ts'
import {healthValidation} from '../rules/studio-validation.ts'
import {line} from '../text/preview.ts'
import {bodySites, careLevels, symptomKinds, titleOf} from '../vocabularies/index.ts'

/** What people notice, or what a professional finds. */
export const symptom = defineType({
  name: 'symptom',
  title: 'Symptom or sign',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  groups: [
    {name: 'overview', title: 'Overview', default: true},
    {name: 'evidence', title: 'Evidence'},
  ],
  fields: [
    titleField({
      group: 'overview',
      description: 'One symptom, in everyday words. Two symptoms are two documents.',
    }),
    slugField({group: 'overview'}),
    choiceField({
      name: 'kind',
      title: 'Kind',
      terms: symptomKinds,
      group: 'overview',
      required: true,
      initialValue: 'symptom',
      layout: 'radio',
    }),
    synonymsField({group: 'overview'}),
    summaryField({group: 'overview', required: true}),
    choicesField({
      name: 'bodySites',
      title: 'Where in the body',
      terms: bodySites,
      group: 'overview',
      brief: true,
    }),
    choiceField({
      name: 'defaultUrgency',
      title: 'Urgency by itself',
      terms: careLevels,
      description: 'Without knowing the condition. A relation can say otherwise.',
      group: 'overview',
    }),
    previousSlugsField({group: 'overview'}),
    codesField({group: 'evidence'}),
    citationsField({group: 'evidence'}),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', kind: 'kind', urgency: 'defaultUrgency', summary: 'summary'},
    prepare: ({title, kind, urgency, summary}: Record<string, string | undefined>) => ({
      title: title ?? 'Symptom without a title',
      subtitle: line(titleOf(symptomKinds, kind), titleOf(careLevels, urgency), summary),
    }),
  },
})
