import {vocabulary, type ValueOf} from './vocabulary.ts'

/** Certainty of evidence, in the four steps of GRADE. */
export const certainties = vocabulary([
  {value: 'high', title: 'High', help: 'Further research is unlikely to change it.'},
  {value: 'moderate', title: 'Moderate', help: 'Further research may change it.'},
  {value: 'low', title: 'Low', help: 'Further research is likely to change it.'},
  {value: 'veryLow', title: 'Very low', help: 'The estimate is very uncertain.'},
])
export type Certainty = ValueOf<typeof certainties>

export const recommendationDirections = vocabulary([
  {value: 'for', title: 'For', help: 'The source recommends it.'},
  {value: 'against', title: 'Against', help: 'The source recommends not to use it.'},
])
export type RecommendationDirection = ValueOf<typeof recommendationDirections>

export const recommendationStrengths = vocabulary([
  {value: 'strong', title: 'Strong', help: 'Nearly everybody should follow it.'},
  {value: 'conditional', title: 'Conditional', help: 'Right for most, depends on the person.'},
  {value: 'goodPractice', title: 'Good practice', help: 'Stated without graded evidence.'},
  {value: 'consensus', title: 'Consensus', help: 'The experts of the source agreed on it.'},
])
export type RecommendationStrength = ValueOf<typeof recommendationStrengths>

export const sourceKinds = vocabulary([
  {value: 'guideline', title: 'Guideline', help: 'Recommendations of a professional body.'},
  {value: 'systematicReview', title: 'Systematic review', help: 'With or without pooled numbers.'},
  {value: 'trial', title: 'Trial', help: 'People were assigned to treatments.'},
  {value: 'observational', title: 'Observational study', help: 'Nobody was assigned anything.'},
  {value: 'narrativeReview', title: 'Narrative review', help: 'An expert overview.'},
  {value: 'consensus', title: 'Consensus', help: 'Agreed criteria or statements.'},
  {value: 'textbook', title: 'Textbook', help: 'A book or a chapter.'},
  {value: 'historical', title: 'Historical', help: 'Cited for its place in history.'},
  {value: 'webPage', title: 'Web page', help: 'Give the date on which it was read.'},
])
export type SourceKind = ValueOf<typeof sourceKinds>

/** Source kinds that can make a graded recommendation. */
export const guidelineKinds = ['guideline', 'consensus'] as const satisfies readonly SourceKind[]

export const sourceStatuses = vocabulary([
  {value: 'current', title: 'Current', help: 'Stands as published.'},
  {value: 'corrected', title: 'Corrected', help: 'A correction was published.'},
  {value: 'retracted', title: 'Retracted', help: 'Withdrawn: nothing may rest on it.'},
  {value: 'superseded', title: 'Superseded', help: 'A newer edition takes its place.'},
])
export type SourceStatus = ValueOf<typeof sourceStatuses>

/** What a number that compares two groups measures. */
export const effectMeasures = vocabulary([
  {value: 'oddsRatio', title: 'Odds ratio', help: '1 means no difference.'},
  {value: 'riskRatio', title: 'Risk ratio', help: '1 means no difference.'},
  {value: 'hazardRatio', title: 'Hazard ratio', help: '1 means no difference.'},
  {value: 'riskDifference', title: 'Risk difference', help: '0 means no difference.'},
  {value: 'meanDifference', title: 'Mean difference', help: '0 means no difference; give a unit.'},
  {value: 'standardisedMeanDifference', title: 'Standardised mean difference', help: 'No unit.'},
  {
    value: 'numberNeededToTreat',
    title: 'Number needed to treat',
    help: 'People treated per one helped.',
  },
  {value: 'proportion', title: 'Proportion', help: 'Share of a group, in per cent.'},
])
export type EffectMeasure = ValueOf<typeof effectMeasures>

/** Measures that are a ratio or a standardised number, and so carry the unit '1'. */
export const unitlessMeasures = [
  'oddsRatio',
  'riskRatio',
  'hazardRatio',
  'standardisedMeanDifference',
  'numberNeededToTreat',
] as const satisfies readonly EffectMeasure[]

export const epidemiologyMeasures = vocabulary([
  {value: 'prevalence', title: 'Prevalence', help: 'Share of people who have it.'},
  {value: 'incidence', title: 'Incidence', help: 'New cases in a time.'},
  {value: 'lifetimeRisk', title: 'Lifetime risk', help: 'Share of people who ever get it.'},
  {value: 'mortality', title: 'Mortality', help: 'Deaths in a time.'},
  {value: 'sexRatio', title: 'Sex ratio', help: 'Women for each man.'},
  {value: 'ageOfOnset', title: 'Age of onset', help: 'In years.'},
])
export type EpidemiologyMeasure = ValueOf<typeof epidemiologyMeasures>
