import {vocabulary, type ValueOf} from './vocabulary.ts'

export const testPurposes = vocabulary([
  {value: 'screen', title: 'Screen', help: 'In people without symptoms.'},
  {value: 'diagnose', title: 'Diagnose', help: 'To find out whether they have it.'},
  {value: 'monitor', title: 'Monitor', help: 'To follow it, or its treatment.'},
])
export type TestPurpose = ValueOf<typeof testPurposes>

export const thresholdOperators = vocabulary([
  {value: 'lt', title: '< below', help: 'Smaller than the value.'},
  {value: 'lte', title: '≤ at or below', help: 'The value or smaller.'},
  {value: 'gt', title: '> above', help: 'Larger than the value.'},
  {value: 'gte', title: '≥ at or above', help: 'The value or larger.'},
  {
    value: 'between',
    title: 'between',
    help: 'Above the value and up to the upper value, which is included.',
  },
])
export type ThresholdOperator = ValueOf<typeof thresholdOperators>

/** The situation a threshold was set for. */
export const thresholdContexts = vocabulary([
  {value: 'general', title: 'Otherwise healthy', help: 'No illness that changes the result.'},
  {value: 'inflammation', title: 'Infection or inflammation', help: 'Which raises some results.'},
  {value: 'anaemia', title: 'Anaemia', help: 'Low haemoglobin is known.'},
  {value: 'pregnancy', title: 'Pregnancy', help: 'Limits set for pregnancy.'},
  {value: 'kidneyDisease', title: 'Kidney disease', help: 'Limits set for kidney disease.'},
  {
    value: 'treatmentChoice',
    title: 'Choosing a treatment',
    help: 'When to start, and by which route.',
  },
])
export type ThresholdContext = ValueOf<typeof thresholdContexts>

/** Units of the Unified Code for Units of Measure that the model offers. */
export const units = vocabulary([
  {value: '1', title: '1 (no unit)', help: 'Ratios and counts.'},
  {value: '%', title: '%', help: 'Per cent.'},
  {value: 'ug/L', title: 'µg/L', help: 'The same number as ng/mL.'},
  {value: 'ng/mL', title: 'ng/mL', help: 'The same number as µg/L.'},
  {value: 'umol/L', title: 'µmol/L', help: 'Micromoles in a litre.'},
  {value: 'mmol/L', title: 'mmol/L', help: 'Millimoles in a litre.'},
  {value: 'mmol/mol', title: 'mmol/mol', help: 'Of glycated haemoglobin.'},
  {value: 'g/L', title: 'g/L', help: 'Grams in a litre.'},
  {value: 'g/dL', title: 'g/dL', help: 'Grams in a decilitre.'},
  {value: 'mg/dL', title: 'mg/dL', help: 'Milligrams in a decilitre.'},
  {value: 'mg', title: 'mg', help: 'Milligrams.'},
  {value: 'g', title: 'g', help: 'Grams.'},
  {value: 'fL', title: 'fL', help: 'Volume of a cell.'},
  {value: '10*9/L', title: '10⁹/L', help: 'Cells in a litre.'},
  {value: '10*12/L', title: '10¹²/L', help: 'Red cells in a litre.'},
  {value: 'mL/min/{1.73_m2}', title: 'mL/min/1.73 m²', help: 'Filtration of the kidney.'},
  {value: 'mm[Hg]', title: 'mmHg', help: 'Blood pressure.'},
  {value: 'kg/m2', title: 'kg/m²', help: 'Body mass index.'},
  {value: 'a', title: 'years', help: 'Age or duration.'},
  {value: 'mo', title: 'months', help: 'Age or duration.'},
  {value: '/a', title: 'per year', help: 'A rate.'},
  {value: '/(100000.a)', title: 'per 100,000 a year', help: 'A rate in a population.'},
  {value: '{score}', title: 'points', help: 'A score: name the scale in the note.'},
])
export type Unit = ValueOf<typeof units>
