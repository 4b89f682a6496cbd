import type {ConditionBySlugResult} from '../../queries/index.ts'
import {frequencyClasses} from '../../schemas/vocabularies/symptoms.ts'
import {titleOf} from '../../schemas/vocabularies/vocabulary.ts'

type Frequency = NonNullable<ConditionBySlugResult>['symptoms'][number]['frequency']

/** How often a symptom occurs, as the source says it: n of m, a range in per cent, or a class. */
export function frequencyText(frequency: Frequency): string | undefined {
  if (!frequency) return undefined
  const {n, of, low, high} = frequency
  if (n !== undefined && of !== undefined) return `${n} of ${of}`
  if (low !== undefined && high !== undefined) return `${low} to ${high} %`
  if (low !== undefined || high !== undefined) return `${low ?? high} %`
  return titleOf(frequencyClasses, frequency.class)
}
