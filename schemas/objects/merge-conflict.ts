import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {conflictStates, titleOf} from '../vocabularies/index.ts'

/** A text that an editor and a newer import both changed. Both are kept. */
export const mergeConflict = defineType({
  name: 'mergeConflict',
  title: 'Conflict',
  type: 'object',
  fields: [
    defineField({
      name: 'field',
      title: 'Field',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'path',
      title: 'Path',
      type: 'string',
      description: 'The place in the field, such as body[_key=="p-1a2b"].',
    }),
    defineField({
      name: 'base',
      title: 'Text before',
      type: 'text',
      rows: 3,
      description: 'What the import before had written, and the editor changed.',
    }),
    defineField({
      name: 'ours',
      title: 'Imported text',
      type: 'text',
      rows: 3,
      description: 'What the newer import would write.',
    }),
    defineField({
      name: 'theirs',
      title: 'Edited text',
      type: 'text',
      rows: 3,
      description: 'What the editor made of it. It stands.',
    }),
    defineField({
      name: 'foundAt',
      title: 'Found at',
      type: 'datetime',
      description: 'When the newer import ran.',
    }),
    choiceField({name: 'state', title: 'State', terms: conflictStates, initialValue: 'open'}),
    defineField({name: 'decidedBy', title: 'Decided by', type: 'string'}),
    defineField({name: 'decidedAt', title: 'Decided at', type: 'datetime'}),
  ],
  preview: {
    select: {field: 'field', state: 'state'},
    prepare: ({field, state}: Record<string, string | undefined>) => ({
      title: field ?? 'Conflict',
      subtitle: titleOf(conflictStates, state),
    }),
  },
})
