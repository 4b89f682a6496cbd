import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {numberField, numberSourceFields, populationField, unitField} from '../fields/measurement.ts'
import {describeLimit, type Limit} from '../text/limit.ts'
import {thresholdContexts, thresholdOperators, titleOf} from '../vocabularies/index.ts'

/** A limit of a test: what a result on one side of it means, for whom, and who says so. */
export const threshold = defineType({
  name: 'threshold',
  title: 'Threshold',
  type: 'object',
  fieldsets: [{name: 'limit', title: 'Limit', options: {columns: 2}}],
  fields: [
    {
      ...choiceField({
        name: 'operator',
        title: 'Result is',
        terms: thresholdOperators,
        required: true,
        brief: true,
      }),
      fieldset: 'limit',
    },
    {...numberField({name: 'value', title: 'Value', required: true}), fieldset: 'limit'},
    {
      ...numberField({
        name: 'upperValue',
        title: 'Upper value',
        description: 'Only for "between".',
      }),
      fieldset: 'limit',
    },
    {...unitField(), fieldset: 'limit'},
    defineField({
      name: 'meaning',
      title: 'What it means',
      type: 'string',
      description: 'Such as "iron stores are low" or "start iron, by mouth or into a vein".',
      validation: (rule) => rule.required(),
    }),
    populationField({title: 'For whom', description: 'The people the limit was set for.'}),
    choiceField({
      name: 'context',
      title: 'Situation',
      terms: thresholdContexts,
      required: true,
      initialValue: 'general',
    }),
    ...numberSourceFields(),
  ],
  preview: {
    select: {
      operator: 'operator',
      value: 'value',
      upperValue: 'upperValue',
      unit: 'unit',
      meaning: 'meaning',
      context: 'context',
    },
    prepare: (limit: Limit & {meaning?: string; context?: string}) => ({
      title: `${describeLimit(limit)}: ${limit.meaning ?? ''}`,
      subtitle: titleOf(thresholdContexts, limit.context),
    }),
  },
})
