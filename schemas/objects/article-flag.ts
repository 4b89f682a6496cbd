import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {flagSeverities, titleOf} from '../vocabularies/index.ts'

/** Something that an editor should look at, found by the importer. */
export const articleFlag = defineType({
  name: 'articleFlag',
  title: 'Flag',
  type: 'object',
  fields: [
    defineField({
      name: 'code',
      title: 'Code',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'message',
      title: 'Message',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required(),
    }),
    choiceField({name: 'severity', title: 'Severity', terms: flagSeverities, brief: true}),
    defineField({
      name: 'blockKey',
      title: 'Block',
      type: 'string',
      description: 'The paragraph it is about.',
    }),
  ],
  preview: {
    select: {title: 'message', severity: 'severity', code: 'code'},
    prepare: ({title, severity, code}: Record<string, string | undefined>) => ({
      title: title ?? 'Flag',
      subtitle: [titleOf(flagSeverities, severity), code].filter(Boolean).join(' - '),
    }),
  },
})
