import {
  describeLimit,
  describePopulation,
  effectMeasures,
  frequencyClasses,
  frequencyClassOf,
  titleOf,
  units,
  type Term,
} from 'sanity-health-content/schemas'
import type {Frequency, Population} from 'sanity-health-content/queries'

import {LANGUAGE} from '../identity.ts'

/**
 * Values in words. The words are those of the package's vocabularies, so that
 * the site and the Studio call things alike.
 */

/** The title of a value; empty when there is none. */
export function word(terms: readonly Term[], value: string | null | undefined): string {
  return titleOf(terms, value ?? undefined) ?? ''
}

/** Several values in one line: 'In the evening, at night'. */
export function words(terms: readonly Term[], values: readonly string[]): string {
  return sentence(values.map((value) => word(terms, value).toLowerCase()).join(', '))
}

/** What a value means; empty when there is none. */
export function meaning(terms: readonly Term[], value: string | null | undefined): string {
  return terms.find((term) => term.value === value)?.help ?? ''
}

/** A text with a capital letter in front. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A group of people; empty for everybody. */
export function people(population: Population | null | undefined): string {
  return describePopulation(population) ?? ''
}

/** How often a symptom occurs: 'Frequent', 'Occasional (24 of 251 people)', 'Frequent (30 to 40 %)'. */
export function oftenness(frequency: Frequency | null): string {
  if (!frequency) return ''
  const {class: stated, n, of, low, high} = frequency
  const name = word(frequencyClasses, frequencyClassOf({class: stated, n, of, low, high}))
  const counted = n !== undefined && of !== undefined ? `${number(n)} of ${number(of)} people` : ''
  const range = [low, high].flatMap((share) => (share === undefined ? [] : number(share)))
  const figure = counted || (range.length > 0 ? `${[...new Set(range)].join(' to ')} %` : '')
  return figure ? `${name} (${figure})` : name
}

interface Effect {
  measure: string
  outcome: string | null
  value: number
  low: number | null
  high: number | null
  unit: string | null
}

/** An effect in one line: 'Odds ratio 1.54 (95 % interval 1.19 to 1.97) for restless legs'. */
export function effect({measure, outcome, value, low, high, unit}: Effect): string {
  const figure = `${word(effectMeasures, measure)} ${number(value)}${unitOf(unit)}`
  const interval =
    low !== null && high !== null ? ` (95 % interval ${number(low)} to ${number(high)})` : ''
  return `${figure}${interval}${outcome ? ` for ${outcome}` : ''}`
}

interface Limit {
  operator: 'lt' | 'lte' | 'gt' | 'gte' | 'between' | null
  value: number | null
  upperValue: number | null
  unit: string | null
}

/** A limit as a reader writes it: '< 15 µg/L'. */
export function limit({operator, value, upperValue, unit}: Limit): string {
  return describeLimit({
    operator: operator ?? undefined,
    value: value ?? undefined,
    upperValue: upperValue ?? undefined,
    unit: unit ?? undefined,
  })
}

/** A figure with its unit and interval: '7.12 % (5.15 to 9.76)'. */
export function figure({
  value,
  low,
  high,
  unit,
}: Pick<Effect, 'value' | 'low' | 'high' | 'unit'>): string {
  const interval = low !== null && high !== null ? ` (${number(low)} to ${number(high)})` : ''
  return `${number(value)}${unitOf(unit)}${interval}`
}

/** A day as a reader writes it: '2 November 2026'. */
export function day(date: string): string {
  return new Intl.DateTimeFormat(LANGUAGE, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  )
}

/** '1 condition', '2 conditions'. */
export function count(howMany: number, one: string, many = `${one}s`): string {
  return `${number(howMany)} ${howMany === 1 ? one : many}`
}

function unitOf(unit: string | null): string {
  return unit && unit !== '1' ? ` ${word(units, unit)}` : ''
}

function number(value: number): string {
  return new Intl.NumberFormat(LANGUAGE).format(value)
}
