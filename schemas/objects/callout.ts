import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {calloutTones, titleOf} from '../vocabularies/index.ts'
import {plainText} from '../text/plain-text.ts'

/** A box that stands out from the text, such as when to get help. */
export const callout = defineType({
  name: 'callout',
  title: 'Callout',
  type: 'object',
  fields: [
    choiceField({
      name: 'tone',
      title: 'Tone',
      terms: calloutTones,
      required: true,
      initialValue: 'note',
    }),
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'simpleText',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {tone: 'tone', title: 'title', body: 'body'},
    prepare: ({tone, title, body}: {tone?: string; title?: string; body?: unknown}) => ({
      title: title ?? (plainText(body).slice(0, 80) || 'Callout'),
      subtitle: titleOf(calloutTones, tone),
    }),
  },
})
