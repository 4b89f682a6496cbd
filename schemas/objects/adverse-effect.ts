import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {citationsField} from '../fields/list.ts'
import {referenceField} from '../fields/reference.ts'
import {adverseFrequencies, careLevels, titleOf} from '../vocabularies/index.ts'

/** An unwanted effect, and how often it occurs. */
export const adverseEffect = defineType({
  name: 'adverseEffect',
  title: 'Adverse effect',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'In words',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    referenceField({
      name: 'symptom',
      title: 'Symptom',
      to: ['symptom'],
      description: 'Where it has its own document.',
    }),
    choiceField({
      name: 'frequency',
      title: 'Frequency',
      terms: adverseFrequencies,
      description: 'As package leaflets use the words.',
    }),
    choiceField({name: 'urgency', title: 'What to do', terms: careLevels, brief: true}),
    citationsField(),
  ],
  preview: {
    select: {title: 'label', frequency: 'frequency'},
    prepare: ({title, frequency}: Record<string, string | undefined>) => ({
      title: title ?? 'Adverse effect',
      subtitle: titleOf(adverseFrequencies, frequency),
    }),
  },
})
