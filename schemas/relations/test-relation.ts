import {defineType} from '@sanity/types'

import {
  choicesField,
  evidenceFieldset,
  listField,
  referenceField,
  relationEvidenceFields,
} from '../fields/index.ts'
import {certaintyText, count, line} from '../text/preview.ts'
import {describeLimit, type Limit} from '../text/limit.ts'
import {testPurposes, titleOf} from '../vocabularies/index.ts'

/** This condition is tested by that: what for, and which results mean what. */
export const testRelation = defineType({
  name: 'testRelation',
  title: 'Test',
  type: 'object',
  fieldsets: [evidenceFieldset],
  fields: [
    referenceField({name: 'test', title: 'Test', to: ['test'], required: true}),
    choicesField({name: 'purposes', title: 'Purpose', terms: testPurposes, required: true}),
    listField({
      name: 'thresholds',
      title: 'Thresholds',
      of: 'threshold',
      description: 'Limits differ by condition, situation and people: add each with its source.',
    }),
    ...relationEvidenceFields(),
  ],
  preview: {
    select: {
      title: 'test.title',
      purposes: 'purposes',
      thresholds: 'thresholds',
      certainty: 'certainty',
      citations: 'citations',
    },
    prepare: prepareTestRelation,
  },
})

/** 'Ferritin', below it 'Diagnose, monitor - < 15 µg/L - 1 source' */
export function prepareTestRelation({
  title,
  purposes,
  thresholds,
  certainty,
  citations,
}: {
  title?: string
  purposes?: string[]
  thresholds?: Limit[]
  certainty?: string
  citations?: unknown[]
}) {
  return {
    title: title ?? 'Test not chosen',
    subtitle: line(
      (purposes ?? []).map((one) => titleOf(testPurposes, one)).join(', '),
      (thresholds ?? []).map(describeLimit).join('; ') || 'no threshold',
      certaintyText(certainty),
      count(citations, 'source'),
    ),
  }
}
