import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {numberField, numberSourceFields, populationField, unitField} from '../fields/measurement.ts'
import {effectMeasures, titleOf} from '../vocabularies/index.ts'

/** How large an effect is: a measure, its value and its interval. */
export const effectSize = defineType({
  name: 'effectSize',
  title: 'Effect',
  type: 'object',
  fieldsets: [{name: 'number', title: 'Number', options: {columns: 2}}],
  fields: [
    choiceField({name: 'measure', title: 'Measure', terms: effectMeasures, required: true}),
    defineField({
      name: 'outcome',
      title: 'Outcome',
      type: 'string',
      description: 'What was measured, such as "IRLS score" or "adverse events".',
    }),
    {...numberField({name: 'value', title: 'Value', required: true}), fieldset: 'number'},
    {...unitField(), fieldset: 'number'},
    {
      ...numberField({
        name: 'low',
        title: 'Interval from',
        description: '95 % confidence interval.',
      }),
      fieldset: 'number',
    },
    {...numberField({name: 'high', title: 'Interval to'}), fieldset: 'number'},
    populationField({title: 'Who was studied', description: 'The people the number is about.'}),
    ...numberSourceFields(),
  ],
  preview: {
    select: {measure: 'measure', value: 'value', low: 'low', high: 'high', outcome: 'outcome'},
    prepare: ({measure, value, low, high, outcome}: Record<string, unknown>) => ({
      title:
        [
          titleOf(effectMeasures, measure as string | undefined),
          value,
          low !== undefined && high !== undefined ? `(${low} to ${high})` : undefined,
        ]
          .filter((part) => part !== undefined)
          .join(' ') || 'Effect size',
      subtitle: outcome as string | undefined,
    }),
  },
})
