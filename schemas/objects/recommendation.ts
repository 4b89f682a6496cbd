import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {partialDateField, populationField} from '../fields/measurement.ts'
import {referenceField} from '../fields/reference.ts'
import {describeRecommendation, type Recommendation} from '../text/recommendation.ts'
import {
  certainties,
  recommendationDirections,
  recommendationStrengths,
} from '../vocabularies/index.ts'

/** What one guideline says of a treatment. A newer one takes the place of an older one. */
export const recommendation = defineType({
  name: 'recommendation',
  title: 'Recommendation',
  type: 'object',
  fields: [
    referenceField({
      name: 'source',
      title: 'Guideline',
      to: ['source'],
      description: 'The guideline or consensus that says so.',
      required: true,
    }),
    defineField({
      name: 'locator',
      title: 'Place in the source',
      type: 'string',
      description: 'Page, table or recommendation number.',
    }),
    choiceField({
      name: 'direction',
      title: 'Direction',
      terms: recommendationDirections,
      required: true,
      layout: 'radio',
    }),
    choiceField({name: 'strength', title: 'Strength', terms: recommendationStrengths}),
    choiceField({
      name: 'certainty',
      title: 'Certainty',
      terms: certainties,
      description: 'Of the evidence, as the guideline grades it.',
      brief: true,
    }),
    partialDateField({
      name: 'date',
      title: 'Date',
      description:
        'When the guideline was published: 2025, 2025-01 or 2025-01-31. The newest recommendation counts.',
      required: true,
    }),
    populationField(),
    referenceField({
      name: 'supersededBy',
      title: 'Superseded by',
      to: ['source'],
      description: 'The guideline that takes the place of this one.',
    }),
    defineField({
      name: 'wording',
      title: 'Wording',
      type: 'text',
      rows: 2,
      description: 'What it recommends, where the fields cannot say it: dose, condition, reason.',
    }),
  ],
  preview: {
    select: {
      direction: 'direction',
      strength: 'strength',
      certainty: 'certainty',
      date: 'date',
      source: 'source.title',
      supersededBy: 'supersededBy._ref',
    },
    prepare: ({
      source,
      supersededBy,
      ...rest
    }: Omit<Recommendation, 'source' | 'supersededBy'> & {
      source?: string
      supersededBy?: string
    }) => ({
      title: describeRecommendation(rest),
      subtitle: [source, supersededBy ? 'superseded' : undefined].filter(Boolean).join(' - '),
    }),
  },
})
