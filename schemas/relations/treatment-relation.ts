import {defineField, defineType} from '@sanity/types'

import {currentRecommendation} from '../derived/current-recommendation.ts'
import {
  choiceField,
  evidenceFieldset,
  listField,
  populationField,
  referenceField,
  relationEvidenceFields,
} from '../fields/index.ts'
import {certaintyText, count, line} from '../text/preview.ts'
import {describeRecommendation, type Recommendation} from '../text/recommendation.ts'
import {severities, titleOf, treatmentIntents, treatmentLines} from '../vocabularies/index.ts'

/** This condition is treated with that, or must not be: for whom, when, and who recommends it. */
export const treatmentRelation = defineType({
  name: 'treatmentRelation',
  title: 'Treatment',
  type: 'object',
  fieldsets: [evidenceFieldset],
  fields: [
    referenceField({name: 'treatment', title: 'Treatment', to: ['treatment'], required: true}),
    choiceField({name: 'intent', title: 'Intent', terms: treatmentIntents}),
    choiceField({name: 'line', title: 'Line', terms: treatmentLines}),
    choiceField({
      name: 'severity',
      title: 'For which severity',
      terms: severities,
      description: 'Leave empty if it does not depend on severity.',
      brief: true,
    }),
    populationField(),
    defineField({
      name: 'precondition',
      title: 'Precondition',
      type: 'precondition',
      description: 'A test result that must hold first.',
    }),
    listField({
      name: 'recommendations',
      title: 'Recommendations',
      of: 'recommendation',
      description:
        'What each guideline says. Keep older ones: readers of the Studio see the newest first.',
    }),
    listField({
      name: 'effects',
      title: 'Effects',
      of: 'effectSize',
      description: 'Numbers from trials and reviews.',
    }),
    defineField({
      name: 'monitoring',
      title: 'Monitoring',
      type: 'text',
      rows: 2,
      description: 'What to check while it is given, and how often.',
    }),
    ...relationEvidenceFields(),
  ],
  preview: {
    select: {
      title: 'treatment.title',
      intent: 'intent',
      line: 'line',
      certainty: 'certainty',
      recommendations: 'recommendations',
      citations: 'citations',
    },
    prepare: prepareTreatmentRelation,
  },
})

/** 'Ropinirole', below it 'Avoid - against, conditional (2025), moderate certainty - 2 sources' */
export function prepareTreatmentRelation({
  title,
  intent,
  line: place,
  certainty,
  recommendations,
  citations,
}: {
  title?: string
  intent?: string
  line?: string
  certainty?: string
  recommendations?: Recommendation[]
  citations?: unknown[]
}) {
  const current = currentRecommendation(recommendations)
  return {
    title: title ?? 'Treatment not chosen',
    subtitle: line(
      titleOf(treatmentLines, place) ?? titleOf(treatmentIntents, intent),
      current ? describeRecommendation(current).toLowerCase() : 'no recommendation',
      current?.certainty ? undefined : certaintyText(certainty),
      count(citations, 'source'),
    ),
  }
}
