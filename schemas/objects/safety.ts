import {defineField, defineType} from '@sanity/types'

import {citationsField, listField} from '../fields/list.ts'

/** What can go wrong with a treatment. */
export const safety = defineType({
  name: 'safety',
  title: 'Safety',
  type: 'object',
  fields: [
    listField({
      name: 'contraindications',
      title: 'Contraindications',
      of: 'contraindication',
      description: 'Who must not have it, or only with care.',
    }),
    listField({
      name: 'interactions',
      title: 'Interactions',
      of: 'interaction',
      description: 'With medicines, food and drink.',
    }),
    listField({name: 'adverseEffects', title: 'Adverse effects', of: 'adverseEffect'}),
    safetyText('pregnancy', 'Pregnancy and breastfeeding'),
    safetyText('children', 'Children'),
    safetyText('overdose', 'Overdose', 'What happens, and whom to call.'),
    citationsField({description: 'What the texts above rest on.'}),
  ],
})

function safetyText(name: string, title: string, description?: string) {
  return defineField({name, title, type: 'text', rows: 3, description})
}
