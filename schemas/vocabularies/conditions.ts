import {vocabulary, type ValueOf} from './vocabulary.ts'

export const bodySystems = vocabulary([
  {value: 'blood', title: 'Blood', help: 'Blood and the organs that make it.'},
  {value: 'nervous', title: 'Nervous system', help: 'Brain, spinal cord, nerves, sleep.'},
  {value: 'digestive', title: 'Digestive system', help: 'Mouth to bowel, liver.'},
  {value: 'heart', title: 'Heart and circulation', help: 'Heart and vessels.'},
  {value: 'respiratory', title: 'Breathing', help: 'Nose to lungs.'},
  {value: 'urinary', title: 'Kidneys and urinary system', help: 'Kidneys and bladder.'},
  {value: 'hormonal', title: 'Hormones and metabolism', help: 'Glands, nutrition.'},
  {value: 'reproductive', title: 'Reproductive system', help: 'Fertility, pregnancy.'},
  {value: 'immune', title: 'Immune system', help: 'Defence and autoimmunity.'},
  {value: 'musculoskeletal', title: 'Muscles and bones', help: 'Joints too.'},
  {value: 'skin', title: 'Skin', help: 'Hair and nails too.'},
  {value: 'mental', title: 'Mental health', help: 'Mood, thinking.'},
])
export type BodySystem = ValueOf<typeof bodySystems>

/** How well it is known what a condition comes from. */
export const aetiologyStatuses = vocabulary([
  {value: 'known', title: 'Known', help: 'The causes are established.'},
  {value: 'partlyKnown', title: 'Partly known', help: 'Some causes are established.'},
  {value: 'unknown', title: 'Unknown', help: 'No cause is established.'},
])
export type AetiologyStatus = ValueOf<typeof aetiologyStatuses>

/** What one condition is to another. Read: the other condition is a ... of this one. */
export const conditionLinkKinds = vocabulary([
  {value: 'differential', title: 'Look-alike', help: 'Can be taken for this condition.'},
  {value: 'comorbidity', title: 'Comorbidity', help: 'Often present at the same time.'},
  {value: 'complication', title: 'Complication', help: 'This condition can lead to it.'},
  {value: 'stageOf', title: 'Stage of', help: 'This condition is a stage of the other one.'},
  {value: 'subtypeOf', title: 'Subtype of', help: 'This condition is a kind of the other one.'},
])
export type ConditionLinkKind = ValueOf<typeof conditionLinkKinds>

/** Which way a link between two conditions runs. */
export const linkDirections = vocabulary([
  {value: 'toOther', title: 'From this to the other', help: 'This one comes first.'},
  {value: 'fromOther', title: 'From the other to this', help: 'The other one comes first.'},
  {value: 'both', title: 'Both ways', help: 'Neither comes first.'},
])
export type LinkDirection = ValueOf<typeof linkDirections>

/** Which of two conditions a feature speaks for. */
export const favours = vocabulary([
  {value: 'this', title: 'This condition', help: 'Speaks for the condition you are editing.'},
  {value: 'other', title: 'The other one', help: 'Speaks for the condition it is compared with.'},
])
export type Favours = ValueOf<typeof favours>

/** The part of a health page that a section is. */
export const healthAspects = vocabulary([
  {value: 'overview', title: 'Overview', help: 'What it is.'},
  {value: 'symptoms', title: 'Symptoms', help: 'What people notice.'},
  {value: 'causes', title: 'Causes', help: 'Where it comes from.'},
  {value: 'riskFactors', title: 'Risk factors', help: 'What makes it likelier.'},
  {value: 'diagnosis', title: 'Diagnosis', help: 'How it is found.'},
  {value: 'treatment', title: 'Treatment', help: 'What helps.'},
  {value: 'selfCare', title: 'Self-care', help: 'What people can do themselves.'},
  {value: 'prevention', title: 'Prevention', help: 'How to keep it away.'},
  {value: 'complications', title: 'Complications', help: 'What it can lead to.'},
  {value: 'prognosis', title: 'Outlook', help: 'How it usually goes on.'},
  {value: 'livingWith', title: 'Living with it', help: 'Daily life.'},
  {value: 'epidemiology', title: 'How common it is', help: 'Numbers.'},
  {value: 'usage', title: 'How it is used', help: 'For a treatment: how to take it.'},
  {value: 'safety', title: 'Safety', help: 'Side effects and warnings.'},
  {value: 'history', title: 'History', help: 'How it was found.'},
])
export type HealthAspect = ValueOf<typeof healthAspects>
