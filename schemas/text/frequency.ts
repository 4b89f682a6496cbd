import {frequencyClassOf, type Frequency} from '../derived/frequency-class.ts'
import {frequencyClasses, titleOf} from '../vocabularies/index.ts'

/**
 * How often, in words, with the numbers that it follows from: 'Frequent, 45 of 100',
 * 'Occasional, 5 to 29 %'; undefined when nothing is known.
 */
export function describeFrequency(frequency: Frequency | undefined): string | undefined {
  if (!frequency) return undefined
  const {n, of, low, high} = frequency
  const parts = [titleOf(frequencyClasses, frequencyClassOf(frequency))]
  if (n !== undefined && of !== undefined) parts.push(`${n} of ${of}`)
  else if (low !== undefined && high !== undefined && low !== high) {
    parts.push(`${low} to ${high} %`)
  } else if (low !== undefined || high !== undefined) parts.push(`${low ?? high} %`)
  return parts.filter(Boolean).join(', ') || undefined
}
