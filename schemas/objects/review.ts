import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {listField} from '../fields/list.ts'
import {numberField} from '../fields/measurement.ts'
import {referenceField, referencesField} from '../fields/reference.ts'
import {reviewStates, riskLevels} from '../vocabularies/index.ts'

/** Where a document stands in medical review, and every review it has had. */
export const review = defineType({
  name: 'review',
  title: 'Medical review',
  type: 'object',
  fields: [
    choiceField({
      name: 'state',
      title: 'State',
      terms: reviewStates,
      initialValue: 'draft',
      readOnly: true,
    }),
    referencesField({
      name: 'authors',
      title: 'Authors',
      to: ['person'],
      description: 'Who wrote it. None of them can sign it off.',
    }),
    referenceField({
      name: 'requestedBy',
      title: 'Review requested by',
      to: ['person'],
      readOnly: true,
    }),
    defineField({
      name: 'requestedAt',
      title: 'Review requested at',
      type: 'datetime',
      readOnly: true,
    }),
    choiceField({
      name: 'riskLevel',
      title: 'Risk',
      terms: riskLevels,
      description: 'How much harm a mistake on this page could do.',
      initialValue: 'standard',
    }),
    numberField({
      name: 'intervalMonths',
      title: 'Review every … months',
      description: 'Left empty: 36 months, 12 for high risk.',
      min: 1,
      max: 120,
      integer: true,
    }),
    listField({
      name: 'records',
      title: 'Reviews',
      of: 'reviewRecord',
      description:
        'Every review, oldest first. Nothing is ever taken out. The next review follows from the last full one.',
      readOnly: true,
    }),
  ],
})
