import {vocabulary, type ValueOf} from './vocabulary.ts'

export const treatmentKinds = vocabulary([
  {value: 'lifestyle', title: 'Lifestyle', help: 'Exercise, sleep, habits.'},
  {value: 'diet', title: 'Diet', help: 'What to eat and drink, or to avoid.'},
  {value: 'supplement', title: 'Supplement', help: 'A nutrient taken on its own.'},
  {value: 'medicine', title: 'Medicine', help: 'One active substance or fixed combination.'},
  {value: 'medicineClass', title: 'Class of medicines', help: 'A group, such as antidepressants.'},
  {value: 'procedure', title: 'Procedure', help: 'Something done to the person.'},
  {value: 'device', title: 'Device', help: 'An appliance.'},
])
export type TreatmentKind = ValueOf<typeof treatmentKinds>

export const availabilities = vocabulary([
  {value: 'overTheCounter', title: 'Over the counter', help: 'Sold without a prescription.'},
  {value: 'prescription', title: 'Prescription', help: 'Needs a prescription.'},
  {value: 'both', title: 'Depends', help: 'Depends on dose or country.'},
  {value: 'hospital', title: 'Hospital or clinic', help: 'Given by professionals.'},
])
export type Availability = ValueOf<typeof availabilities>

/** What a treatment is given for. */
export const treatmentIntents = vocabulary([
  {value: 'cure', title: 'Cure', help: 'Ends the condition.'},
  {value: 'control', title: 'Control', help: 'Keeps the condition in check.'},
  {value: 'relief', title: 'Relief', help: 'Eases symptoms.'},
  {value: 'prevention', title: 'Prevention', help: 'Keeps it from starting or coming back.'},
  {value: 'replacement', title: 'Replacement', help: 'Gives back what is missing.'},
])
export type TreatmentIntent = ValueOf<typeof treatmentIntents>

/** Where a treatment stands among the others. */
export const treatmentLines = vocabulary([
  {value: 'first', title: 'First line', help: 'Tried first.'},
  {value: 'second', title: 'Second line', help: 'When the first does not work or suit.'},
  {value: 'adjunct', title: 'Adjunct', help: 'Together with another treatment.'},
  {value: 'refractory', title: 'Refractory', help: 'When others have failed.'},
  {value: 'avoid', title: 'Avoid', help: 'Should not be used for this condition.'},
])
export type TreatmentLine = ValueOf<typeof treatmentLines>

/** How strictly a treatment is ruled out. */
export const contraindicationLevels = vocabulary([
  {value: 'absolute', title: 'Never', help: 'Must not be given.'},
  {value: 'relative', title: 'With care', help: 'Only when the benefit outweighs the risk.'},
])
export type ContraindicationLevel = ValueOf<typeof contraindicationLevels>

/** Frequency of adverse effects, in the words and bands of package leaflets (CIOMS). */
export const adverseFrequencies = vocabulary([
  {value: 'veryCommon', title: 'Very common', help: 'In 1 of 10 people or more.'},
  {value: 'common', title: 'Common', help: 'In 1 to 10 of 100.'},
  {value: 'uncommon', title: 'Uncommon', help: 'In 1 to 10 of 1,000.'},
  {value: 'rare', title: 'Rare', help: 'In 1 to 10 of 10,000.'},
  {value: 'veryRare', title: 'Very rare', help: 'In fewer than 1 of 10,000.'},
  {value: 'unknown', title: 'Not known', help: 'Cannot be estimated.'},
])
export type AdverseFrequency = ValueOf<typeof adverseFrequencies>
