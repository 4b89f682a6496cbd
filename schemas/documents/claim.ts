import {defineField, defineType} from '@sanity/types'

import {choiceField, numberField, referenceField} from '../fields/index.ts'
import {healthValidation} from '../rules/studio-validation.ts'
import {line} from '../text/preview.ts'
import {claimRelations, claimStates, polarities, titleOf} from '../vocabularies/index.ts'

/** A statement that the importer found in an article, and what an editor decided about it. */
export const claim = defineType({
  name: 'claim',
  title: 'Claim',
  type: 'document',
  validation: (rule) => healthValidation(rule),
  fieldsets: [
    {name: 'found', title: 'Where it was found', options: {collapsible: true, collapsed: false}},
    {name: 'decision', title: 'Decision'},
  ],
  fields: [
    defineField({
      name: 'subject',
      title: 'Subject',
      type: 'claimEntity',
      description: 'The condition that the statement is about.',
      validation: (rule) => rule.required(),
    }),
    choiceField({
      name: 'relation',
      title: 'Relation',
      terms: claimRelations,
      required: true,
      brief: true,
    }),
    defineField({
      name: 'object',
      title: 'Object',
      type: 'claimEntity',
      description: 'What is said to be a symptom, a cause, a treatment of it.',
      validation: (rule) => rule.required(),
    }),
    choiceField({
      name: 'polarity',
      title: 'Affirmed or negated',
      terms: polarities,
      required: true,
      initialValue: 'affirmed',
    }),
    defineField({
      name: 'hedge',
      title: 'Hedge',
      type: 'string',
      description: 'The words that weaken the statement, such as "may" or "some suggest".',
    }),
    defineField({
      name: 'proposed',
      title: 'Proposed attributes',
      type: 'claimProposal',
      description: 'What the relation gets when the claim is accepted.',
    }),
    numberField({
      name: 'confidence',
      title: 'Confidence',
      description: 'How sure the rule is, from 0 to 1.',
      min: 0,
      max: 1,
    }),
    referenceField({
      name: 'article',
      title: 'Article',
      to: ['article'],
      weak: true,
      required: true,
      fieldset: 'found',
    }),
    defineField({
      name: 'quote',
      title: 'Quote',
      type: 'text',
      rows: 2,
      description: 'The words of the article.',
      fieldset: 'found',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'section', title: 'Section', type: 'string', fieldset: 'found'}),
    defineField({
      name: 'blockKey',
      title: 'Block',
      type: 'string',
      description: 'The key of the paragraph.',
      fieldset: 'found',
    }),
    defineField({name: 'range', title: 'Characters', type: 'claimRange', fieldset: 'found'}),
    defineField({
      name: 'rule',
      title: 'Rule',
      type: 'string',
      description: 'The rule that found it.',
      fieldset: 'found',
    }),
    choiceField({
      name: 'state',
      title: 'State',
      terms: claimStates,
      required: true,
      initialValue: 'proposed',
      fieldset: 'decision',
    }),
    referenceField({
      name: 'duplicateOf',
      title: 'Says the same as',
      to: ['claim'],
      weak: true,
      fieldset: 'decision',
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 2,
      description: 'Why it was rejected, or what contradicts it.',
      fieldset: 'decision',
    }),
    referenceField({
      name: 'acceptedInto',
      title: 'Relation written to',
      to: ['condition'],
      weak: true,
      readOnly: true,
      fieldset: 'decision',
    }),
    defineField({
      name: 'relationKey',
      title: 'Relation',
      type: 'string',
      description: 'The key of the relation that was written.',
      readOnly: true,
      fieldset: 'decision',
    }),
    defineField({
      name: 'decidedBy',
      title: 'Decided by',
      type: 'string',
      description: 'The account, or the name of the command’s user.',
      readOnly: true,
      fieldset: 'decision',
    }),
    defineField({
      name: 'decidedAt',
      title: 'Decided at',
      type: 'datetime',
      readOnly: true,
      fieldset: 'decision',
    }),
    defineField({
      name: 'base',
      title: 'What the last import wrote',
      type: 'text',
      description: 'What the next import compares it with, as JSON.',
      hidden: true,
      readOnly: true,
    }),
  ],
  preview: {
    select: {
      subject: 'subject.label',
      relation: 'relation',
      object: 'object.label',
      polarity: 'polarity',
      state: 'state',
      article: 'article.title',
    },
    prepare: ({
      subject,
      relation,
      object,
      polarity,
      state,
      article,
    }: Record<string, string | undefined>) => ({
      title: [
        subject ?? '?',
        polarity === 'negated' ? 'NOT' : undefined,
        titleOf(claimRelations, relation),
        object ?? '?',
      ]
        .filter(Boolean)
        .join(' '),
      subtitle: line(titleOf(claimStates, state), article),
    }),
  },
})
