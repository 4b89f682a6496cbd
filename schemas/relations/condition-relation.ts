import {defineType} from '@sanity/types'

import {
  choiceField,
  evidenceFieldset,
  listField,
  referenceField,
  relationEvidenceFields,
} from '../fields/index.ts'
import {count, line} from '../text/preview.ts'
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
      citations: 'citations',
    },
    prepare: prepareConditionRelation,
  },
})

/** 'Akathisia - look-alike - 1 source', below it how many features tell them apart. */
export function prepareConditionRelation({
  title,
  kind,
  features,
  citations,
}: {
  title?: string
  kind?: string
  features?: unknown[]
  citations?: unknown[]
}) {
  return {
    title: line(
      title ?? 'Condition not chosen',
      titleOf(conditionLinkKinds, kind)?.toLowerCase(),
      count(citations, 'source'),
    ),
    subtitle: features?.length ? count(features, 'distinguishing feature') : undefined,
  }
}
