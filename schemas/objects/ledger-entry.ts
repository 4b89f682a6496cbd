import {defineField, defineType} from '@sanity/types'

import {numberField} from '../fields/measurement.ts'

/** Something of the original that was dropped or changed. */
export const ledgerEntry = defineType({
  name: 'ledgerEntry',
  title: 'Entry',
  type: 'object',
  fields: [
    numberField({name: 'line', title: 'Line', min: 1, integer: true}),
    defineField({name: 'construct', title: 'What it was', type: 'string'}),
    defineField({name: 'reason', title: 'Why', type: 'string'}),
    defineField({name: 'text', title: 'Text', type: 'text', rows: 2}),
  ],
  preview: {
    select: {line: 'line', construct: 'construct', reason: 'reason', text: 'text'},
    prepare: ({line, construct, reason, text}: Record<string, string | undefined>) => ({
      title: text ?? construct ?? 'Entry',
      subtitle: [line ? `line ${line}` : undefined, reason].filter(Boolean).join(' - '),
    }),
  },
})
