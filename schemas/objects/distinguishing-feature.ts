import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {referenceField} from '../fields/reference.ts'
import {favours, titleOf} from '../vocabularies/index.ts'

/** A symptom or test that tells two conditions apart. */
export const distinguishingFeature = defineType({
  name: 'distinguishingFeature',
  title: 'Distinguishing feature',
  type: 'object',
  fields: [
    referenceField({
      name: 'feature',
      title: 'Symptom or test',
      to: ['symptom', 'test'],
      required: true,
    }),
    choiceField({name: 'favours', title: 'Speaks for', terms: favours}),
    defineField({name: 'note', title: 'How it differs', type: 'string'}),
  ],
  preview: {
    select: {title: 'feature.title', favours: 'favours', note: 'note'},
    prepare: ({title, favours: side, note}: Record<string, string | undefined>) => ({
      title: title ?? 'Feature not chosen',
      subtitle: [side ? `Speaks for: ${titleOf(favours, side)}` : undefined, note]
        .filter(Boolean)
        .join(' - '),
    }),
  },
})
