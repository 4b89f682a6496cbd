import {vocabulary, type ValueOf} from './vocabulary.ts'

/** What a claim says its object is to its subject. */
export const claimRelations = vocabulary([
  {value: 'symptom', title: 'has symptom', help: 'The object is a symptom of the subject.'},
  {value: 'cause', title: 'is caused by', help: 'The object causes the subject.'},
  {value: 'riskFactor', title: 'is likelier with', help: 'The object raises the risk.'},
  {value: 'aggravator', title: 'is made worse by', help: 'The object makes it worse.'},
  {value: 'treatment', title: 'is treated with', help: 'The object treats the subject.'},
  {value: 'complication', title: 'can lead to', help: 'The object follows from the subject.'},
  {value: 'test', title: 'is tested by', help: 'The object is a test for the subject.'},
  {value: 'comorbidity', title: 'occurs with', help: 'Both are often present together.'},
  {value: 'differential', title: 'looks like', help: 'Can be taken for each other.'},
])
export type ClaimRelation = ValueOf<typeof claimRelations>

export const polarities = vocabulary([
  {value: 'affirmed', title: 'Affirmed', help: 'The text says that it is so.'},
  {value: 'negated', title: 'Negated', help: 'The text says that it is not so.'},
])
export type Polarity = ValueOf<typeof polarities>

export const claimStates = vocabulary([
  {value: 'proposed', title: 'Proposed', help: 'Waiting for an editor.'},
  {value: 'accepted', title: 'Accepted', help: 'The relation was written.'},
  {value: 'rejected', title: 'Rejected', help: 'Remembered, and not proposed again.'},
  {value: 'duplicate', title: 'Duplicate', help: 'Says the same as another claim.'},
  {value: 'contradicted', title: 'Contradicted', help: 'A relation or a source says otherwise.'},
  {value: 'withdrawn', title: 'Withdrawn', help: 'The article says it no longer.'},
])
export type ClaimState = ValueOf<typeof claimStates>

/** The types of document that a statement can be about. */
export const entityTypes = vocabulary([
  {value: 'condition', title: 'Condition', help: 'A disease, disorder or deficiency.'},
  {value: 'symptom', title: 'Symptom or sign', help: 'What is felt or found.'},
  {value: 'cause', title: 'Cause', help: 'Causes or raises risk; not a condition itself.'},
  {value: 'treatment', title: 'Treatment', help: 'What is done or taken.'},
  {value: 'test', title: 'Test', help: 'What is measured.'},
])
export type EntityType = ValueOf<typeof entityTypes>
