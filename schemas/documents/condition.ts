import {defineField, defineType} from '@sanity/types'

import {
  choiceField,
  choicesField,
  codesField,
  listField,
  previousSlugsField,
  referencesField,
  slugField,
  summaryField,
  synonymsField,
  titleField,
} from '../fields/index.ts'
import {healthValidation} from '../rules/studio-validation.ts'
import {line} from '../text/preview.ts'
import {aetiologyStatuses, bodySystems, reviewStates, titleOf} from '../vocabularies/index.ts'

/** A disease, disorder, deficiency or syndrome, with everything it relates to. */
export const condition = defineType({
  name: 'condition',
  title: 'Condition',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  groups: [
    {name: 'overview', title: 'Overview', default: true},
    {name: 'symptoms', title: 'Symptoms'},
    {name: 'causes', title: 'Causes'},
    {name: 'treatments', title: 'Treatments'},
    {name: 'tests', title: 'Tests'},
    {name: 'related', title: 'Related'},
    {name: 'epidemiology', title: 'Epidemiology'},
    {name: 'care', title: 'Care'},
    {name: 'evidence', title: 'Evidence'},
    {name: 'review', title: 'Review'},
  ],
  fields: [
    titleField({group: 'overview', description: 'The name that readers know best.'}),
    slugField({group: 'overview'}),
    synonymsField({group: 'overview'}),
    summaryField({group: 'overview', required: true}),
    choicesField({
      name: 'bodySystems',
      title: 'Body systems',
      terms: bodySystems,
      group: 'overview',
      brief: true,
    }),
    listField({
      name: 'sections',
      title: 'Sections',
      of: 'contentSection',
      description: 'The text of the page. Relations are shown beside it; do not list them again.',
      group: 'overview',
    }),
    codesField({group: 'overview'}),
    previousSlugsField({group: 'overview'}),
    listField({
      name: 'symptoms',
      title: 'Symptoms',
      of: 'symptomRelation',
      description: 'Each symptom once. What two conditions share is computed.',
      group: 'symptoms',
    }),
    choiceField({
      name: 'aetiologyStatus',
      title: 'Is the cause known?',
      terms: aetiologyStatuses,
      group: 'causes',
    }),
    listField({
      name: 'causes',
      title: 'Causes and risk factors',
      of: 'causeRelation',
      description: 'Each cause once: its role says what it is, its status how sure that is.',
      group: 'causes',
    }),
    listField({
      name: 'treatments',
      title: 'Treatments',
      of: 'treatmentRelation',
      description: 'Those that help, and those to avoid.',
      group: 'treatments',
    }),
    listField({name: 'tests', title: 'Tests', of: 'testRelation', group: 'tests'}),
    listField({
      name: 'relatedConditions',
      title: 'Related conditions',
      of: 'conditionRelation',
      description: 'Look-alikes, comorbidities, complications, stages and subtypes.',
      group: 'related',
    }),
    listField({
      name: 'epidemiology',
      title: 'Epidemiology',
      of: 'epidemiologyItem',
      description: 'Each number with the people it is about and its source.',
      group: 'epidemiology',
    }),
    listField({
      name: 'careGuidance',
      title: 'Care guidance',
      of: 'careAdvice',
      description: 'When to get help, the most urgent first.',
      group: 'care',
    }),
    referencesField({
      name: 'sources',
      title: 'Sources',
      to: ['source'],
      description: 'What the page as a whole rests on. Cite single statements beside them.',
      group: 'evidence',
    }),
    defineField({name: 'review', title: 'Medical review', type: 'review', group: 'review'}),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {
      title: 'title',
      state: 'review.state',
      bodySystems: 'bodySystems',
      summary: 'summary',
    },
    prepare: ({title, state, bodySystems: systems, summary}: PreviewValues) => ({
      title: title ?? 'Condition without a title',
      subtitle: line(
        titleOf(reviewStates, state),
        systems?.map((system) => titleOf(bodySystems, system)).join(', '),
        summary,
      ),
    }),
  },
})

interface PreviewValues {
  title?: string
  state?: string
  bodySystems?: string[]
  summary?: string
}
