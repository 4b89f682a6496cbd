import {defineType} from '@sanity/types'

import {
  choiceField,
  evidenceFieldset,
  listField,
  referenceField,
  relationEvidenceFields,
} from '../fields/index.ts'
import {certaintyText, count, line} from '../text/preview.ts'
import {conditionLinkKinds, linkDirections, titleOf} from '../vocabularies/index.ts'

/** What another condition is to this one, and how to tell them apart. */
export const conditionRelation = defineType({
  name: 'conditionRelation',
  title: 'Related condition',
  type: 'object',
  fieldsets: [evidenceFieldset],
  fields: [
    referenceField({name: 'condition', title: 'Condition', to: ['condition'], required: true}),
    choiceField({name: 'kind', title: 'Kind', terms: conditionLinkKinds, required: true}),
    choiceField({
      name: 'direction',
      title: 'Direction',
      terms: linkDirections,
      description: 'For a comorbidity or complication: which one comes first.',
    }),
    listField({
      name: 'distinguishingFeatures',
      title: 'How to tell them apart',
      of: 'distinguishingFeature',
    }),
    ...relationEvidenceFields(),
  ],
  preview: {
    select: {
      title: 'condition.title',
      kind: 'kind',
      features: 'distinguishingFeatures',
      certainty: 'certainty',
      citations: 'citations',
    },
    prepare: prepareConditionRelation,
  },
})

/** 'Akathisia', below it 'Look-alike - 2 distinguishing features - 1 source' */
export function prepareConditionRelation({
  title,
  kind,
  features,
  certainty,
  citations,
}: {
  title?: string
  kind?: string
  features?: unknown[]
  certainty?: string
  citations?: unknown[]
}) {
  return {
    title: title ?? 'Condition not chosen',
    subtitle: line(
      titleOf(conditionLinkKinds, kind),
      features?.length ? count(features, 'distinguishing feature') : undefined,
      certaintyText(certainty),
      count(citations, 'source'),
    ),
  }
}
