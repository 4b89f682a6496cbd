import {defineField, defineType} from '@sanity/types'

import {
  choiceField,
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
import {availabilities, reviewStates, titleOf, treatmentKinds} from '../vocabularies/index.ts'

/** What is done or taken against a condition. */
export const treatment = defineType({
  name: 'treatment',
  title: 'Treatment',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  groups: [
    {name: 'overview', title: 'Overview', default: true},
    {name: 'safety', title: 'Safety'},
    {name: 'evidence', title: 'Evidence'},
    {name: 'review', title: 'Review'},
  ],
  fields: [
    titleField({group: 'overview', description: 'Generic name of a medicine, not a brand.'}),
    slugField({group: 'overview'}),
    choiceField({
      name: 'kind',
      title: 'Kind',
      terms: treatmentKinds,
      group: 'overview',
      required: true,
    }),
    referencesField({
      name: 'memberOf',
      title: 'Belongs to',
      to: ['treatment'],
      description: 'The class of medicines it belongs to.',
      group: 'overview',
    }),
    synonymsField({group: 'overview'}),
    summaryField({group: 'overview', required: true}),
    choiceField({
      name: 'availability',
      title: 'Availability',
      terms: availabilities,
      group: 'overview',
    }),
    listField({
      name: 'foodItems',
      title: 'Foods',
      of: 'foodItem',
      description: 'For a diet: what to eat, and what to leave.',
      group: 'overview',
    }),
    listField({
      name: 'sections',
      title: 'Sections',
      of: 'contentSection',
      description: 'The text of the page.',
      group: 'overview',
    }),
    previousSlugsField({group: 'overview'}),
    defineField({name: 'safety', title: 'Safety', type: 'safety', group: 'safety'}),
    codesField({group: 'evidence'}),
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
    select: {title: 'title', kind: 'kind', availability: 'availability', state: 'review.state'},
    prepare: ({title, kind, availability, state}: Record<string, string | undefined>) => ({
      title: title ?? 'Treatment without a title',
      subtitle: line(
        titleOf(treatmentKinds, kind),
        titleOf(availabilities, availability),
        titleOf(reviewStates, state),
      ),
    }),
  },
})
