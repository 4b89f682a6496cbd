import {publishedId} from '../keys/document-id.ts'
import type {Limit} from '../text/limit.ts'
import type {Condition} from '../types/documents.ts'
import type {Threshold} from '../types/relations.ts'
import type {ThresholdContext} from '../vocabularies/tests.ts'
import {belongsTo, type Subject} from './populations.ts'

/** A result of a test. */
export interface Measurement {
  value: number
  /** A UCUM code. */
  unit: string
}

/** What a result means: the limits it reaches, those it does not, and those in another unit. */
export interface Resolution<T extends Threshold> {
  met: T[]
  notMet: T[]
  incomparable: T[]
}

/** Whom a result is about, and which situations count; every one, when left out. */
export interface ResolveOptions {
  subject?: Subject
  contexts?: readonly ThresholdContext[]
}

/**
 * Tells what a test result means by the limits that apply to somebody.
 *
 * @example Ferritin 60 µg/L: 'below 15' of a healthy adult is not met, 'at or
 * below 75' of restless legs is.
 */
export function resolveThresholds<T extends Threshold>(
  thresholds: readonly T[],
  measurement: Measurement,
  {subject = {}, contexts}: ResolveOptions = {},
): Resolution<T> {
  const resolution: Resolution<T> = {met: [], notMet: [], incomparable: []}
  for (const threshold of thresholds) {
    if (contexts && !contexts.includes(threshold.context)) continue
    if (!belongsTo(subject, threshold.population)) continue
    const value = convert(measurement, threshold.unit)
    if (value === undefined) resolution.incomparable.push(threshold)
    else if (holds(threshold, value)) resolution.met.push(threshold)
    else resolution.notMet.push(threshold)
  }
  return resolution
}

/** What a test result means for one condition. */
export interface ConditionResolution extends Resolution<Threshold> {
  conditionId: string
}

/**
 * Tells what a test result means for each condition that has limits of the test.
 *
 * One number can mean nothing for one condition and a reason to treat in another.
 */
export function resolveTestResult(
  conditions: Iterable<Pick<Condition, '_id' | 'tests'>>,
  testId: string,
  measurement: Measurement,
  options: ResolveOptions = {},
): ConditionResolution[] {
  return [...conditions].flatMap(({_id, tests}): ConditionResolution[] => {
    const thresholds = (tests ?? [])
      .filter(({test}) => publishedId(test._ref) === publishedId(testId))
      .flatMap((relation) => relation.thresholds ?? [])
    if (thresholds.length === 0) return []
    const resolution = resolveThresholds(thresholds, measurement, options)
    return [{conditionId: publishedId(_id), ...resolution}]
  })
}

/** Whether a number, in the unit of the limit, is on the limit's side. */
export function holds({operator, value, upperValue}: Limit, measured: number): boolean {
  if (value === undefined) return false
  switch (operator) {
    case 'lt':
      return measured < value
    case 'lte':
      return measured <= value
    case 'gt':
      return measured > value
    case 'gte':
      return measured >= value
    case 'between':
      return upperValue !== undefined && measured > value && measured <= upperValue
    default:
      return false
  }
}

/** A measurement in another unit; undefined where the two do not measure the same. */
export function convert({value, unit}: Measurement, to: string | undefined): number | undefined {
  if (unit === to) return value
  const from = scales[unit]
  const target = to === undefined ? undefined : scales[to]
  if (!from || !target || from.dimension !== target.dimension) return undefined
  return (value * from.factor) / target.factor
}

/** Units that measure the same thing, each by its size in the smallest of them. */
const scales: Record<string, {dimension: string; factor: number} | undefined> = {
  'ug/L': {dimension: 'mass concentration', factor: 1},
  'ng/mL': {dimension: 'mass concentration', factor: 1},
  'mg/dL': {dimension: 'mass concentration', factor: 10_000},
  'g/L': {dimension: 'mass concentration', factor: 1_000_000},
  'g/dL': {dimension: 'mass concentration', factor: 10_000_000},
  'umol/L': {dimension: 'molar concentration', factor: 1},
  'mmol/L': {dimension: 'molar concentration', factor: 1000},
  mg: {dimension: 'mass', factor: 1},
  g: {dimension: 'mass', factor: 1000},
  mo: {dimension: 'time', factor: 1},
  a: {dimension: 'time', factor: 12},
}
