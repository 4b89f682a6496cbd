import {defineField, defineType} from '@sanity/types'

import {choiceField, choicesField} from '../fields/choice.ts'
import {numberField} from '../fields/measurement.ts'
import {ageGroups, pregnancyStates, sexes} from '../vocabularies/index.ts'
import {describePopulation, type Population} from '../text/population.ts'

/** A group of people. */
export const population = defineType({
  name: 'population',
  title: 'Population',
  type: 'object',
  options: {collapsible: true, collapsed: true, columns: 2},
  fields: [
    choiceField({
      name: 'sex',
      title: 'Sex',
      terms: sexes,
      description: 'Empty: everybody.',
      brief: true,
    }),
    choiceField({
      name: 'pregnancy',
      title: 'Pregnancy',
      terms: pregnancyStates,
      description: 'Empty: it makes no difference.',
      brief: true,
    }),
    choicesField({name: 'ageGroups', title: 'Age groups', terms: ageGroups}),
    numberField({
      name: 'minimumAge',
      title: 'From age',
      description: 'In years.',
      min: 0,
      max: 130,
    }),
    numberField({name: 'maximumAge', title: 'To age', description: 'In years.', min: 0, max: 130}),
    defineField({
      name: 'description',
      title: 'In words',
      type: 'string',
      description: 'What the fields above cannot say, such as "adults in Sweden who gave blood".',
    }),
  ],
  preview: {
    select: {
      sex: 'sex',
      pregnancy: 'pregnancy',
      ageGroups: 'ageGroups',
      minimumAge: 'minimumAge',
      maximumAge: 'maximumAge',
      description: 'description',
    },
    prepare: (value: Population) => ({title: describePopulation(value) ?? 'Everybody'}),
  },
})
