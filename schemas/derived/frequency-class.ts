import type {Population} from '../text/population.ts'
import type {SanityReference} from '../types/base.ts'
import type {FrequencyClass} from '../vocabularies/symptoms.ts'

/** How often a symptom occurs, as stored. */
export interface Frequency {
  _type?: 'frequency'
  class?: FrequencyClass
  n?: number
  of?: number
  low?: number
  high?: number
  population?: Population
  source?: SanityReference
  locator?: string
}

/**
 * The frequency class of a share of people in per cent, by the bands of the
 * Human Phenotype Ontology: obligate 100, very frequent 80 to 99, frequent 30 to
 * 79, occasional 5 to 29, very rare 1 to 4, excluded 0. A share between two
 * bands, such as 79.5, belongs to the lower one.
 */
export function frequencyClassOfShare(percent: number): FrequencyClass {
  if (percent >= 100) return 'obligate'
  if (percent >= 80) return 'veryFrequent'
  if (percent >= 30) return 'frequent'
  if (percent >= 5) return 'occasional'
  if (percent > 0) return 'veryRare'
  return 'excluded'
}

/**
 * The frequency class of what was counted (n of m) or estimated (a range, by its
 * middle), or the class that the source states where it gives no number.
 */
export function frequencyClassOf(frequency: Frequency | undefined): FrequencyClass | undefined {
  if (!frequency) return undefined
  const share = shareOf(frequency)
  return share === undefined ? frequency.class : frequencyClassOfShare(share)
}

/** The share of people in per cent; undefined where no number is stored. */
export function shareOf({n, of, low, high}: Frequency): number | undefined {
  if (n !== undefined && of !== undefined && of > 0) return (100 * n) / of
  if (low !== undefined && high !== undefined) return (low + high) / 2
  return low ?? high
}
