import {defineField, defineType} from '@sanity/types'

import {choiceField, choicesField} from '../fields/choice.ts'
import {textsField} from '../fields/list.ts'
import {populationField} from '../fields/measurement.ts'
import {
  careLevels,
  causeRoles,
  causeStatuses,
  frequencyClasses,
  onsets,
  severities,
  symptomRoles,
  testPurposes,
  timings,
  treatmentIntents,
  treatmentLines,
} from '../vocabularies/index.ts'

/** The attributes that the relation gets when a claim is accepted. Named as on the relation. */
export const claimProposal = defineType({
  name: 'claimProposal',
  title: 'Proposed attributes',
  type: 'object',
  fields: [
    choiceField({
      name: 'symptomRole',
      title: 'Role of the symptom',
      terms: symptomRoles,
      brief: true,
    }),
    choiceField({name: 'frequencyClass', title: 'Frequency', terms: frequencyClasses, brief: true}),
    choiceField({name: 'onset', title: 'Onset', terms: onsets, brief: true}),
    choicesField({name: 'timing', title: 'Timing', terms: timings, brief: true}),
    textsField({name: 'triggers', title: 'Triggers'}),
    textsField({name: 'relievedBy', title: 'Relieved by'}),
    choiceField({name: 'severity', title: 'Severity', terms: severities, brief: true}),
    choiceField({name: 'urgency', title: 'Urgency', terms: careLevels, brief: true}),
    choiceField({name: 'causeRole', title: 'Role of the cause', terms: causeRoles, brief: true}),
    choiceField({name: 'causeStatus', title: 'Status', terms: causeStatuses, brief: true}),
    defineField({name: 'mechanism', title: 'Mechanism', type: 'string'}),
    choiceField({name: 'intent', title: 'Intent', terms: treatmentIntents, brief: true}),
    choiceField({name: 'line', title: 'Line', terms: treatmentLines, brief: true}),
    choiceField({name: 'purpose', title: 'Purpose of the test', terms: testPurposes, brief: true}),
    populationField(),
  ],
})
