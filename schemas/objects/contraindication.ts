import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {citationsField} from '../fields/list.ts'
import {populationField} from '../fields/measurement.ts'
import {referenceField} from '../fields/reference.ts'
import {contraindicationLevels, titleOf} from '../vocabularies/index.ts'

/** Who must not have a treatment, or only with care. */
export const contraindication = defineType({
  name: 'contraindication',
  title: 'Contraindication',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'In words',
      type: 'string',
      description: 'Such as "iron overload (haemochromatosis)".',
      validation: (rule) => rule.required(),
    }),
    referenceField({
      name: 'condition',
      title: 'Condition',
      to: ['condition'],
      description: 'Where it is a condition that has its own document.',
    }),
    populationField(),
    choiceField({name: 'level', title: 'How strict', terms: contraindicationLevels}),
    citationsField(),
  ],
  preview: {
    select: {title: 'label', level: 'level'},
    prepare: ({title, level}: Record<string, string | undefined>) => ({
      title: title ?? 'Contraindication',
      subtitle: titleOf(contraindicationLevels, level),
    }),
  },
})
