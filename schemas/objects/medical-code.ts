import {defineField, defineType} from '@sanity/types'

import {codeSystems} from '../codes/index.ts'
import {choiceField} from '../fields/choice.ts'
import {codeMappings, titleOf} from '../vocabularies/index.ts'

/** A code, how well it fits, and who says so. */
export const medicalCode = defineType({
  name: 'medicalCode',
  title: 'Code',
  type: 'object',
  fields: [
    choiceField({
      name: 'system',
      title: 'Code system',
      terms: codeSystems,
      required: true,
      brief: true,
    }),
    defineField({
      name: 'value',
      title: 'Code',
      type: 'string',
      description: 'As the system writes it, such as HP:0012378 or G25.81.',
      validation: (rule) => rule.required(),
    }),
    choiceField({
      name: 'mapping',
      title: 'How well it fits',
      terms: codeMappings,
      initialValue: 'exact',
    }),
    defineField({
      name: 'authority',
      title: 'Who says so',
      type: 'string',
      description: 'Such as Mondo or Disease Ontology. Authorities disagree: keep both.',
    }),
  ],
  preview: {
    select: {system: 'system', value: 'value', mapping: 'mapping', authority: 'authority'},
    prepare: ({system, value, mapping, authority}: Record<string, string | undefined>) => ({
      title: [titleOf(codeSystems, system), value].filter(Boolean).join(' ') || 'Code',
      subtitle: [titleOf(codeMappings, mapping), authority].filter(Boolean).join(' - '),
    }),
  },
})
