import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {numberField, numberSourceFields, populationField, unitField} from '../fields/measurement.ts'
import {epidemiologyMeasures, titleOf, units} from '../vocabularies/index.ts'

/** A number about how common a condition is, and among whom. */
export const epidemiologyItem = defineType({
  name: 'epidemiologyItem',
  title: 'Number',
  type: 'object',
  fieldsets: [{name: 'number', title: 'Number', options: {columns: 2}}],
  fields: [
    choiceField({name: 'measure', title: 'Measure', terms: epidemiologyMeasures, required: true}),
    {...numberField({name: 'value', title: 'Value', required: true}), fieldset: 'number'},
    {...unitField(), fieldset: 'number'},
    {
      ...numberField({name: 'low', title: 'Interval from', description: 'As the source gives it.'}),
      fieldset: 'number',
    },
    {...numberField({name: 'high', title: 'Interval to'}), fieldset: 'number'},
    populationField({title: 'Among whom', description: 'The people the number is about.'}),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'string',
      description: 'Country or region, or "worldwide".',
    }),
    numberField({
      name: 'year',
      title: 'Year',
      description: 'In which it was measured.',
      min: 1800,
      max: 2100,
      integer: true,
    }),
    ...numberSourceFields(),
    defineField({name: 'note', title: 'Note for editors', type: 'text', rows: 2}),
  ],
  preview: {
    select: {measure: 'measure', value: 'value', unit: 'unit', place: 'place', year: 'year'},
    prepare: ({measure, value, unit, place, year}: Record<string, string | undefined>) => ({
      title: `${titleOf(epidemiologyMeasures, measure) ?? 'Number'}: ${value ?? '?'} ${
        unit === '1' ? '' : (titleOf(units, unit) ?? '')
      }`.trim(),
      subtitle: [place, year].filter(Boolean).join(', '),
    }),
  },
})
