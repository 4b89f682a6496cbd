import {vocabulary, type ValueOf} from './vocabulary.ts'

export const causeKinds = vocabulary([
  {value: 'nutritional', title: 'Nutritional', help: 'What is eaten, or missing from the diet.'},
  {value: 'bloodLoss', title: 'Blood loss', help: 'Any loss of blood, seen or hidden.'},
  {value: 'malabsorption', title: 'Malabsorption', help: 'The gut takes up too little.'},
  {value: 'genetic', title: 'Genetic', help: 'A gene variant, or family history.'},
  {value: 'hormonal', title: 'Hormonal', help: 'A change of hormones.'},
  {value: 'lifeStage', title: 'Life stage', help: 'Age, growth, pregnancy.'},
  {value: 'medication', title: 'Medication', help: 'A medicine or a class of medicines.'},
  {value: 'exposure', title: 'Exposure', help: 'Infection, toxin, work, environment.'},
  {value: 'lifestyle', title: 'Lifestyle', help: 'Smoking, exercise, sleep habits.'},
  {value: 'physiological', title: 'Body process', help: 'A mechanism inside the body.'},
])
export type CauseKind = ValueOf<typeof causeKinds>

/** What a cause is to a condition. */
export const causeRoles = vocabulary([
  {value: 'cause', title: 'Cause', help: 'The condition comes from it.'},
  {value: 'contributing', title: 'Contributing', help: 'One of several causes that add up.'},
  {value: 'riskFactor', title: 'Risk factor', help: 'Makes the condition likelier.'},
  {value: 'trigger', title: 'Trigger', help: 'Starts an episode in somebody who has it.'},
  {value: 'aggravating', title: 'Aggravating', help: 'Makes existing symptoms worse.'},
  {
    value: 'associationOnly',
    title: 'Association only',
    help: 'Seen together; nobody has shown that one leads to the other.',
  },
])
export type CauseRole = ValueOf<typeof causeRoles>

/** How well a causal statement is established. */
export const causeStatuses = vocabulary([
  {value: 'established', title: 'Established', help: 'Guidelines or textbooks agree.'},
  {value: 'probable', title: 'Probable', help: 'Several studies agree, open questions remain.'},
  {value: 'hypothesised', title: 'Hypothesised', help: 'Proposed, with little evidence.'},
  {value: 'disputed', title: 'Disputed', help: 'Good sources disagree.'},
  {value: 'refuted', title: 'Refuted', help: 'Good evidence says no.'},
])
export type CauseStatus = ValueOf<typeof causeStatuses>

/** An answer that may also be 'partly'. Left empty, it is not known. */
export const answers = vocabulary([
  {value: 'yes', title: 'Yes', help: 'It is so.'},
  {value: 'partly', title: 'Partly', help: 'To a degree, or for some people.'},
  {value: 'no', title: 'No', help: 'It is not so.'},
])
export type Answer = ValueOf<typeof answers>
