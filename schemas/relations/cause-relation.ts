import {defineField, defineType} from '@sanity/types'

import {
  choiceField,
  evidenceFieldset,
  listField,
  populationField,
  referenceField,
  relationEvidenceFields,
} from '../fields/index.ts'
import {certaintyText, count, line} from '../text/preview.ts'
import {answers, causeRoles, causeStatuses, titleOf} from '../vocabularies/index.ts'

/** This condition comes from that: as what, how well established, and who says so. */
export const causeRelation = defineType({
  name: 'causeRelation',
  title: 'Cause',
  type: 'object',
  fieldsets: [evidenceFieldset],
  fields: [
    referenceField({
      name: 'cause',
      title: 'Cause',
      to: ['cause', 'condition', 'treatment'],
      description: 'A cause, another condition, or a treatment such as a class of medicines.',
      required: true,
    }),
    choiceField({name: 'role', title: 'Role', terms: causeRoles, required: true}),
    choiceField({name: 'status', title: 'Status', terms: causeStatuses, required: true}),
    defineField({
      name: 'mechanism',
      title: 'Mechanism',
      type: 'text',
      rows: 3,
      description: 'How it leads to the condition, in plain words.',
    }),
    listField({
      name: 'effects',
      title: 'Effects',
      of: 'effectSize',
      description: 'Numbers, such as an odds ratio.',
    }),
    choiceField({
      name: 'modifiable',
      title: 'Can it be changed?',
      terms: answers,
      description: 'Whether people or doctors can do something about it.',
      brief: true,
    }),
    choiceField({
      name: 'reversible',
      title: 'Does the condition go when the cause goes?',
      terms: answers,
      brief: true,
    }),
    populationField(),
    ...relationEvidenceFields(),
  ],
  preview: {
    select: {
      title: 'cause.title',
      role: 'role',
      status: 'status',
      certainty: 'certainty',
      citations: 'citations',
    },
    prepare: prepareCauseRelation,
  },
})

/** 'Heavy periods', below it 'Cause - established - 1 source' */
export function prepareCauseRelation({
  title,
  role,
  status,
  certainty,
  citations,
}: {
  title?: string
  role?: string
  status?: string
  certainty?: string
  citations?: unknown[]
}) {
  return {
    title: title ?? 'Cause not chosen',
    subtitle: line(
      titleOf(causeRoles, role),
      titleOf(causeStatuses, status)?.toLowerCase(),
      certaintyText(certainty),
      count(citations, 'source'),
    ),
  }
}
