import {defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {numberField, numberSourceFields, populationField} from '../fields/measurement.ts'
import {frequencyClasses} from '../vocabularies/index.ts'

/** How often a symptom occurs: counts, or a range in per cent, or a class where no number is known. */
export const frequency = defineType({
  name: 'frequency',
  title: 'Frequency',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fieldsets: [
    {name: 'counts', title: 'Counts', options: {columns: 2}},
    {name: 'range', title: 'Per cent', options: {columns: 2}},
  ],
  fields: [
    choiceField({
      name: 'class',
      title: 'Class',
      terms: frequencyClasses,
      description:
        'Only where the source gives no number: with counts or per cent, the class follows from them.',
    }),
    {
      ...numberField({name: 'n', title: 'People with the symptom', min: 0, integer: true}),
      fieldset: 'counts',
    },
    {
      ...numberField({name: 'of', title: 'Of how many people', min: 1, integer: true}),
      fieldset: 'counts',
    },
    {...numberField({name: 'low', title: 'From per cent', min: 0, max: 100}), fieldset: 'range'},
    {
      ...numberField({
        name: 'high',
        title: 'To per cent',
        description: 'The same as "from" for a single figure.',
        min: 0,
        max: 100,
      }),
      fieldset: 'range',
    },
    populationField({title: 'Who was counted', description: 'The people the number is about.'}),
    ...numberSourceFields(),
  ],
})
