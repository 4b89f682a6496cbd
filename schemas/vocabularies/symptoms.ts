import {vocabulary, type ValueOf} from './vocabulary.ts'

/** Whether the person feels it or somebody else can find it. */
export const symptomKinds = vocabulary([
  {value: 'symptom', title: 'Symptom', help: 'The person feels or notices it.'},
  {value: 'sign', title: 'Sign', help: 'A professional finds it by examination or test.'},
])
export type SymptomKind = ValueOf<typeof symptomKinds>

/** What a symptom is to a condition. */
export const symptomRoles = vocabulary([
  {
    value: 'coreCriterion',
    title: 'Core criterion',
    help: 'The diagnosis asks for it.',
  },
  {value: 'supportive', title: 'Supportive', help: 'Makes the diagnosis likelier.'},
  {value: 'associated', title: 'Associated', help: 'Often seen together with the condition.'},
  {value: 'consequence', title: 'Consequence', help: 'Follows from another symptom of it.'},
  {value: 'complication', title: 'Complication', help: 'Appears when the condition gets worse.'},
  {
    value: 'excluded',
    title: 'Not a symptom',
    help: 'The condition does not cause it, though people often think so.',
  },
])
export type SymptomRole = ValueOf<typeof symptomRoles>

/** Frequency classes of the Human Phenotype Ontology. */
export const frequencyClasses = vocabulary([
  {value: 'obligate', title: 'Always', help: 'In 100 % of people with the condition.'},
  {value: 'veryFrequent', title: 'Very frequent', help: 'In 80 to 99 %.'},
  {value: 'frequent', title: 'Frequent', help: 'In 30 to 79 %.'},
  {value: 'occasional', title: 'Occasional', help: 'In 5 to 29 %.'},
  {value: 'veryRare', title: 'Very rare', help: 'In fewer than 5 %.'},
  {value: 'excluded', title: 'Never', help: 'In none (0 %).'},
])
export type FrequencyClass = ValueOf<typeof frequencyClasses>

/** How a symptom begins. */
export const onsets = vocabulary([
  {value: 'sudden', title: 'Sudden', help: 'Within minutes or hours.'},
  {value: 'gradual', title: 'Gradual', help: 'Over days to months.'},
  {value: 'intermittent', title: 'Intermittent', help: 'Comes and goes.'},
  {value: 'fromBirth', title: 'From birth', help: 'Present at birth.'},
])
export type Onset = ValueOf<typeof onsets>

/** When a symptom is there or is worse. */
export const timings = vocabulary([
  {value: 'morning', title: 'In the morning', help: 'After waking.'},
  {value: 'daytime', title: 'During the day', help: 'While awake.'},
  {value: 'evening', title: 'In the evening', help: 'Before going to bed.'},
  {value: 'night', title: 'At night', help: 'In bed, awake or not.'},
  {value: 'duringSleep', title: 'During sleep', help: 'Only while asleep.'},
  {value: 'atRest', title: 'At rest', help: 'Sitting or lying still.'},
  {value: 'onExertion', title: 'On exertion', help: 'During physical effort.'},
  {value: 'afterMeals', title: 'After meals', help: 'Within hours of eating.'},
  {value: 'constant', title: 'All the time', help: 'No part of the day is free of it.'},
])
export type Timing = ValueOf<typeof timings>

export const severities = vocabulary([
  {value: 'mild', title: 'Mild', help: 'Noticed, daily life goes on.'},
  {value: 'moderate', title: 'Moderate', help: 'Daily life is harder.'},
  {value: 'severe', title: 'Severe', help: 'Daily life is not possible as usual.'},
])
export type Severity = ValueOf<typeof severities>

/** Whether a symptom tells this condition from others. */
export const specificities = vocabulary([
  {value: 'distinguishing', title: 'Distinguishing', help: 'Points to this condition.'},
  {value: 'nonSpecific', title: 'Non-specific', help: 'Many other conditions have it too.'},
])
export type Specificity = ValueOf<typeof specificities>

export const bodySites = vocabulary([
  {value: 'wholeBody', title: 'Whole body', help: 'No single place.'},
  {value: 'head', title: 'Head', help: 'Scalp, hair, brain.'},
  {value: 'face', title: 'Face', help: 'Skin of the face.'},
  {value: 'eyes', title: 'Eyes', help: 'Eyes and lids.'},
  {value: 'ears', title: 'Ears', help: 'Ears and hearing.'},
  {value: 'mouth', title: 'Mouth and throat', help: 'Lips, tongue, swallowing.'},
  {value: 'chest', title: 'Chest', help: 'Heart and lungs.'},
  {value: 'abdomen', title: 'Abdomen', help: 'Stomach, bowel.'},
  {value: 'back', title: 'Back', help: 'Neck to lower back.'},
  {value: 'arms', title: 'Arms and hands', help: 'Nails of the fingers too.'},
  {value: 'legs', title: 'Legs and feet', help: 'Hip to toe.'},
  {value: 'skin', title: 'Skin, hair and nails', help: 'Wherever on the body.'},
  {value: 'pelvis', title: 'Pelvis', help: 'Bladder, genitals, womb.'},
  {value: 'mind', title: 'Mind', help: 'Mood, thinking, sleep.'},
])
export type BodySite = ValueOf<typeof bodySites>
