import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {numberField, unitField} from '../fields/measurement.ts'
import {referenceField} from '../fields/reference.ts'
import {describeLimit, type Limit} from '../text/limit.ts'
import {thresholdOperators} from '../vocabularies/index.ts'

/** A test result that must hold before a treatment is right. */
export const precondition = defineType({
  name: 'precondition',
  title: 'Precondition',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fieldsets: [{name: 'limit', title: 'Limit', options: {columns: 2}}],
  fields: [
    referenceField({name: 'test', title: 'Test', to: ['test']}),
    {
      ...choiceField({
        name: 'operator',
        title: 'Result is',
        terms: thresholdOperators,
        brief: true,
      }),
      fieldset: 'limit',
    },
    {...numberField({name: 'value', title: 'Value'}), fieldset: 'limit'},
    {
      ...numberField({
        name: 'upperValue',
        title: 'Upper value',
        description: 'Only for "between".',
      }),
      fieldset: 'limit',
    },
    {...unitField(), fieldset: 'limit'},
    referenceField({
      name: 'source',
      title: 'Source',
      to: ['source'],
      description: 'Who set the limit.',
    }),
    defineField({
      name: 'description',
      title: 'In words',
      type: 'string',
      description: 'What the limit cannot say, such as "or when tablets are not tolerated".',
    }),
  ],
  preview: {
    select: {
      test: 'test.title',
      operator: 'operator',
      value: 'value',
      upperValue: 'upperValue',
      unit: 'unit',
      description: 'description',
    },
    prepare: (value: Limit & {test?: string; description?: string}) => ({
      title: `${value.test ?? 'Test'} ${describeLimit(value)}`,
      subtitle: value.description,
    }),
  },
})
