import {defineType} from '@sanity/types'

import {
  choicesField,
  evidenceFieldset,
  listField,
  referenceField,
  relationEvidenceFields,
} from '../fields/index.ts'
import {count, line} from '../text/preview.ts'
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
      citations: 'citations',
    },
    prepare: prepareTestRelation,
  },
})

/** 'Ferritin - diagnose, monitor - 1 source', below it the limits. */
export function prepareTestRelation({
  title,
  purposes,
  thresholds,
  citations,
}: {
  title?: string
  purposes?: string[]
  thresholds?: Limit[]
  citations?: unknown[]
}) {
  return {
    title: line(
      title ?? 'Test not chosen',
      (purposes ?? []).map((one) => titleOf(testPurposes, one)?.toLowerCase()).join(', '),
      count(citations, 'source'),
    ),
    subtitle: (thresholds ?? []).map(describeLimit).join('; ') || 'no threshold',
  }
}
