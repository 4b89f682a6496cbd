import {defineField, defineType} from '@sanity/types'

import {
  choiceField,
  choicesField,
  evidenceFieldset,
  populationField,
  referenceField,
  relationEvidenceFields,
  textsField,
} from '../fields/index.ts'
import {frequencyClassOf, type Frequency} from '../derived/frequency-class.ts'
import {certaintyText, count, line} from '../text/preview.ts'
import {
  careLevels,
  frequencyClasses,
  onsets,
  severities,
  specificities,
  symptomRoles,
  timings,
  titleOf,
} from '../vocabularies/index.ts'

/** This condition has that symptom: how often, when, in whom, and who says so. */
export const symptomRelation = defineType({
  name: 'symptomRelation',
  title: 'Symptom',
  type: 'object',
  fieldsets: [
    {name: 'course', title: 'Course', options: {collapsible: true, collapsed: true}},
    evidenceFieldset,
  ],
  fields: [
    referenceField({name: 'symptom', title: 'Symptom', to: ['symptom'], required: true}),
    choiceField({name: 'role', title: 'Role', terms: symptomRoles, required: true}),
    defineField({
      name: 'frequency',
      title: 'Frequency',
      type: 'frequency',
      description: 'How many people with the condition have it.',
    }),
    choiceField({
      name: 'urgency',
      title: 'Urgency',
      terms: careLevels,
      description: 'How soon somebody with this symptom of this condition should be seen.',
    }),
    choiceField({name: 'specificity', title: 'Specificity', terms: specificities}),
    choiceField({name: 'onset', title: 'Onset', terms: onsets, fieldset: 'course'}),
    choicesField({
      name: 'timing',
      title: 'Timing',
      terms: timings,
      description: 'When it is there or is worse.',
      fieldset: 'course',
      brief: true,
    }),
    textsField({
      name: 'triggers',
      title: 'Triggered by',
      description: 'Such as sitting still.',
      fieldset: 'course',
    }),
    textsField({
      name: 'relievedBy',
      title: 'Relieved by',
      description: 'Such as walking.',
      fieldset: 'course',
    }),
    choiceField({name: 'severity', title: 'Severity', terms: severities, fieldset: 'course'}),
    populationField(),
    ...relationEvidenceFields(),
  ],
  preview: {
    select: {
      title: 'symptom.title',
      role: 'role',
      frequency: 'frequency',
      urgency: 'urgency',
      certainty: 'certainty',
      citations: 'citations',
    },
    prepare: prepareSymptomRelation,
  },
})

/** 'Fatigue', below it 'Associated - frequent - high certainty - 2 sources' */
export function prepareSymptomRelation({
  title,
  role,
  frequency,
  urgency,
  certainty,
  citations,
}: {
  title?: string
  role?: string
  frequency?: Frequency
  urgency?: string
  certainty?: string
  citations?: unknown[]
}) {
  const frequencyTitle = titleOf(frequencyClasses, frequencyClassOf(frequency))
  return {
    title: title ?? 'Symptom not chosen',
    subtitle: line(
      titleOf(symptomRoles, role),
      frequencyTitle?.toLowerCase(),
      certaintyText(certainty),
      count(citations, 'source'),
      urgency === 'emergency' || urgency === 'urgent' ? titleOf(careLevels, urgency) : undefined,
    ),
  }
}
