import type {CodeableConcept, Quantity, Range} from 'fhir/r5.js'

import type {ConditionBySlugResult} from '../../queries/index.ts'
import {codeSystemRules} from '../../schemas/codes/code-systems.ts'
import {
  certainties,
  effectMeasures,
  epidemiologyMeasures,
  type Certainty,
  type EffectMeasure,
  type EpidemiologyMeasure,
} from '../../schemas/vocabularies/evidence.ts'
import {frequencyClasses, type FrequencyClass} from '../../schemas/vocabularies/symptoms.ts'
import {units} from '../../schemas/vocabularies/tests.ts'
import {
  adverseFrequencies,
  treatmentIntents,
  type AdverseFrequency,
  type TreatmentIntent,
} from '../../schemas/vocabularies/treatments.ts'
import {titleOf, type Term} from '../../schemas/vocabularies/vocabulary.ts'

type Codes = NonNullable<ConditionBySlugResult>['codes']

/** Code systems of HL7 that FHIR R5 binds, and of UCUM. */
export const systems = {
  certainty: 'http://hl7.org/fhir/certainty-rating',
  frequency: 'http://hl7.org/fhir/undesirable-effect-frequency',
  intendedUse: 'http://hl7.org/fhir/product-intended-use',
  publicationStatus: 'http://hl7.org/fhir/publication-status',
  statistic: 'http://terminology.hl7.org/CodeSystem/statistic-type',
  ucum: 'http://unitsofmeasure.org',
  variableRole: 'http://terminology.hl7.org/CodeSystem/variable-role',
} as const

/**
 * A document as a concept: its name, with the codes that mean the very thing. FHIR
 * cannot say that a code is broader, so the others are left out.
 */
export function conceptOf({title, codes}: {title: string; codes: Codes}): CodeableConcept {
  const coding = codes
    .filter(({mapping}) => !mapping || mapping === 'exact')
    .map(({system, value}) => ({system: codeSystemRules[system].fhir, code: value}))
  return {...(coding.length ? {coding} : {}), text: title}
}

const certaintyCodes: Record<Certainty, string> = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  veryLow: 'very-low',
}

/** A step of GRADE. */
export function certaintyConcept(value: Certainty): CodeableConcept {
  return coded(systems.certainty, certaintyCodes[value], certainties, value)
}

const intendedUses: Record<TreatmentIntent, string | undefined> = {
  cure: 'Treatment',
  control: 'Treatment',
  relief: 'Alleviation',
  prevention: 'Prevention',
  replacement: 'Treatment',
}

/** What a treatment is given for. */
export function intentConcept(value: TreatmentIntent): CodeableConcept {
  return coded(systems.intendedUse, intendedUses[value], treatmentIntents, value)
}

const adverseCodes: Record<AdverseFrequency, string | undefined> = {
  veryCommon: undefined,
  common: 'Common',
  uncommon: 'Uncommon',
  rare: 'Rare',
  veryRare: undefined,
  unknown: undefined,
}

/** How often an adverse effect occurs; HL7 has codes for three of the six bands. */
export function adverseFrequencyConcept(value: AdverseFrequency): CodeableConcept {
  return coded(systems.frequency, adverseCodes[value], adverseFrequencies, value)
}

const statisticCodes: Partial<Record<EffectMeasure | EpidemiologyMeasure, string>> = {
  oddsRatio: 'C16932',
  riskRatio: 'C93152',
  hazardRatio: 'C93150',
  riskDifference: '0000424',
  meanDifference: '0000457',
  standardisedMeanDifference: '0000100',
  proportion: 'C44256',
  prevalence: 'C17010',
  incidence: 'C16726',
}

/** What a number measures; HL7 has no code for the measures that are left as words. */
export function statisticConcept(value: EffectMeasure | EpidemiologyMeasure): CodeableConcept {
  const terms: readonly Term[] = [...effectMeasures, ...epidemiologyMeasures]
  return coded(systems.statistic, statisticCodes[value], terms, value)
}

/** The terms of the subtree "Frequency" of the Human Phenotype Ontology. */
const frequencyTerms: Record<FrequencyClass, {code: string; display: string}> = {
  obligate: {code: 'HP:0040280', display: 'Obligate'},
  veryFrequent: {code: 'HP:0040281', display: 'Very frequent'},
  frequent: {code: 'HP:0040282', display: 'Frequent'},
  occasional: {code: 'HP:0040283', display: 'Occasional'},
  veryRare: {code: 'HP:0040284', display: 'Very rare'},
  excluded: {code: 'HP:0040285', display: 'Excluded'},
}

/** How often a symptom occurs, as a class of the Human Phenotype Ontology. */
export function frequencyConcept(value: FrequencyClass): CodeableConcept {
  return {
    coding: [{system: codeSystemRules.hpo.fhir, ...frequencyTerms[value]}],
    text: titleOf(frequencyClasses, value),
  }
}

/** The part that a variable plays in a statement. */
export function roleConcept(code: 'population' | 'exposure' | 'measuredVariable'): CodeableConcept {
  return {coding: [{system: systems.variableRole, code}]}
}

/** A number with its UCUM unit. */
export function quantity(value: number, unit: string | null | undefined): Quantity {
  if (!unit) return {value}
  return {value, unit: titleOf(units, unit), system: systems.ucum, code: unit}
}

/** An interval, open where an end is not given; undefined without ends. */
export function rangeOf(
  low: number | null | undefined,
  high: number | null | undefined,
  unit: string | null | undefined,
): Range | undefined {
  if (typeof low !== 'number' && typeof high !== 'number') return undefined
  return {
    ...(typeof low === 'number' ? {low: quantity(low, unit)} : {}),
    ...(typeof high === 'number' ? {high: quantity(high, unit)} : {}),
  }
}

function coded(
  system: string,
  code: string | undefined,
  terms: readonly Term[],
  value: string,
): CodeableConcept {
  return {...(code ? {coding: [{system, code}]} : {}), text: titleOf(terms, value)}
}
