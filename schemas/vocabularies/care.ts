import {vocabulary, type ValueOf} from './vocabulary.ts'

/** How soon somebody should be seen. */
export const careLevels = vocabulary([
  {value: 'emergency', title: 'Emergency', help: 'Call an ambulance or go to hospital now.'},
  {value: 'urgent', title: 'Urgent', help: 'See a doctor the same day.'},
  {value: 'routine', title: 'Routine', help: 'Make an appointment.'},
  {value: 'selfcare', title: 'Self-care', help: 'Can be looked after at home.'},
])
export type CareLevel = ValueOf<typeof careLevels>

/** Tones of a callout: the care levels, and a plain note. */
export const calloutTones = vocabulary([
  ...careLevels,
  {value: 'note', title: 'Note', help: 'Information without urgency.'},
])
export type CalloutTone = ValueOf<typeof calloutTones>

/** Care levels that make a symptom a red flag. */
export const redFlagLevels = ['emergency', 'urgent'] as const satisfies readonly CareLevel[]
