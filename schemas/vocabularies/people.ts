import {vocabulary, type ValueOf} from './vocabulary.ts'

export const sexes = vocabulary([
  {value: 'female', title: 'Women and girls', help: 'Female sex.'},
  {value: 'male', title: 'Men and boys', help: 'Male sex.'},
])
export type Sex = ValueOf<typeof sexes>

export const ageGroups = vocabulary([
  {value: 'infant', title: 'Infants', help: 'Under 1 year.'},
  {value: 'child', title: 'Children', help: '1 to 11 years.'},
  {value: 'adolescent', title: 'Adolescents', help: '12 to 17 years.'},
  {value: 'adult', title: 'Adults', help: '18 years and over.'},
  {value: 'olderAdult', title: 'Older adults', help: '65 years and over.'},
])
export type AgeGroup = ValueOf<typeof ageGroups>

export const pregnancyStates = vocabulary([
  {value: 'pregnant', title: 'Pregnant', help: 'During pregnancy.'},
  {value: 'breastfeeding', title: 'Breastfeeding', help: 'While breastfeeding.'},
  {value: 'notPregnant', title: 'Not pregnant', help: 'Outside pregnancy.'},
])
export type PregnancyState = ValueOf<typeof pregnancyStates>

export const personRoles = vocabulary([
  {value: 'author', title: 'Author', help: 'Writes content.'},
  {value: 'editor', title: 'Editor', help: 'Edits and publishes content.'},
  {value: 'medicalReviewer', title: 'Medical reviewer', help: 'May sign content off.'},
])
export type PersonRole = ValueOf<typeof personRoles>
