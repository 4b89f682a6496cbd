import {defineType} from '@sanity/types'

import {
  choiceField,
  citationsField,
  codesField,
  previousSlugsField,
  slugField,
  summaryField,
  synonymsField,
  titleField,
} from '../fields/index.ts'
import {healthValidation} from '../rules/studio-validation.ts'
import {line} from '../text/preview.ts'
import {answers, causeKinds, titleOf} from '../vocabularies/index.ts'

/** What causes or raises the risk of conditions and is not itself one. */
export const cause = defineType({
  name: 'cause',
  title: 'Cause or risk factor',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  groups: [
    {name: 'overview', title: 'Overview', default: true},
    {name: 'evidence', title: 'Evidence'},
  ],
  fields: [
    titleField({
      group: 'overview',
      description:
        'Such as "Heavy periods". A disease that causes another is a condition, not a cause.',
    }),
    slugField({group: 'overview'}),
    choiceField({
      name: 'kind',
      title: 'Kind',
      terms: causeKinds,
      group: 'overview',
      required: true,
    }),
    synonymsField({group: 'overview'}),
    summaryField({group: 'overview', required: true}),
    choiceField({
      name: 'modifiable',
      title: 'Can it be changed?',
      terms: answers,
      description: 'Whether people or doctors can do something about it.',
      group: 'overview',
      brief: true,
    }),
    previousSlugsField({group: 'overview'}),
    codesField({group: 'evidence'}),
    citationsField({group: 'evidence'}),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', kind: 'kind', summary: 'summary'},
    prepare: ({title, kind, summary}: Record<string, string | undefined>) => ({
      title: title ?? 'Cause without a title',
      subtitle: line(titleOf(causeKinds, kind), summary),
    }),
  },
})
