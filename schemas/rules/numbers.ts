import type {SchemaType} from '@sanity/types'

import {unitlessMeasures} from '../vocabularies/evidence.ts'
import {asList, asNumber, asRecord, asText, refOf} from './loose.ts'
import {defineRule, type Loose, type Problem} from './rule.ts'
import {isOfType} from './schema-type.ts'

/** A number says its unit. */
export const numberNeedsUnit = defineRule({
  code: 'number-needs-unit',
  level: 'error',
  title: 'A number has a unit.',
  on: ['effectSize', 'threshold', 'epidemiologyItem', 'precondition'],
  check: (value) => {
    if (
      asNumber(value.value) === undefined ||
      asText(value.unit) ||
      measuresWithoutUnit.has(value.measure)
    )
      return []
    return [
      {
        message: 'Give the unit of the number. A ratio or a count takes "1 (no unit)".',
        path: ['unit'],
      },
    ]
  },
})

/** A number says whom it is about. */
export const numberNeedsPopulation = defineRule({
  code: 'number-needs-population',
  level: 'error',
  title: 'A number says whom it is about.',
  on: ['effectSize', 'threshold', 'epidemiologyItem', 'frequency'],
  check: (value, {parent, type}) => {
    if (!hasNumber(value) || saysSomething(value.population)) return []
    if (isOfType(type, 'frequency') && saysSomething(asRecord(parent)?.population)) return []
    return [
      {
        message:
          'Say whom the number is about: sex, age, pregnancy, or in words such as "adults with iron deficiency anaemia".',
        path: ['population'],
      },
    ]
  },
})

/** A number says where it comes from. */
export const numberNeedsSource = defineRule({
  code: 'number-needs-source',
  level: 'error',
  title: 'A number names its source.',
  on: ['effectSize', 'threshold', 'epidemiologyItem', 'frequency', 'precondition'],
  check: (value, {parent, type}) => {
    if (!hasNumber(value) || refOf(value.source)) return []
    // A frequency is stated on its relation: what the relation cites, it cites.
    if (isOfType(type, 'frequency') && asList(asRecord(parent)?.citations).length > 0) return []
    return [{message: 'Choose the source that the number comes from.', path: ['source']}]
  },
})

/** A count is not larger than what it was counted among. */
export const countExceedsTotal = defineRule({
  code: 'count-exceeds-total',
  level: 'error',
  title: 'In "n of m", n is not larger than m, and both are given.',
  on: ['frequency'],
  check: ({n: rawCount, of: rawTotal}) => {
    const n = asNumber(rawCount)
    const of = asNumber(rawTotal)
    if (n !== undefined && of !== undefined && n > of) {
      return [{message: `${n} of ${of} cannot be: correct one of the two counts.`, path: ['n']}]
    }
    if (n !== undefined && of === undefined) {
      return [{message: `Say of how many people ${n} had the symptom.`, path: ['of']}]
    }
    if (n === undefined && of !== undefined) {
      return [{message: `Say how many of the ${of} people had the symptom.`, path: ['n']}]
    }
    return []
  },
})

/** An interval holds its value and begins at its lower end. */
export const intervalHoldsValue = defineRule({
  code: 'interval-misses-value',
  level: 'error',
  title: 'An interval runs from low to high and holds its value.',
  on: ['effectSize', 'epidemiologyItem', 'frequency', 'population', 'threshold', 'precondition'],
  check: (value, {type}) => {
    const [lowField, highField] = intervalFields(type)
    const low = asNumber(value[lowField])
    const high = asNumber(value[highField])
    const point = lowField === 'low' ? asNumber(value.value) : undefined
    if (low !== undefined && high !== undefined && low > high) {
      return [
        {
          message: `The interval runs backwards (${low} to ${high}): swap its ends.`,
          path: [lowField],
        },
      ]
    }
    if (point === undefined) return []
    if ((low !== undefined && point < low) || (high !== undefined && point > high)) {
      return [
        {
          message: `${point} lies outside its interval (${low ?? '…'} to ${high ?? '…'}): correct the value or the interval.`,
          path: ['value'],
        },
      ]
    }
    return []
  },
})

/** A limit is complete: what is compared, how, and with what. */
export const limitIncomplete = defineRule({
  code: 'limit-incomplete',
  level: 'error',
  title: 'A limit has an operator and a value; "between" has two; a precondition has a test.',
  on: ['threshold', 'precondition'],
  check: (limit, {type}) => {
    const problems: Problem[] = []
    const operator = asText(limit.operator)
    const value = asNumber(limit.value)
    const upper = asNumber(limit.upperValue)
    if (value !== undefined && !operator) {
      problems.push({
        message: 'Say whether the result is below, above or between.',
        path: ['operator'],
      })
    }
    if (operator && value === undefined) {
      problems.push({message: 'Give the value of the limit.', path: ['value']})
    }
    if (operator === 'between' && (upper === undefined || upper === value)) {
      problems.push({message: 'Give the upper value of "between".', path: ['upperValue']})
    }
    if (operator && operator !== 'between' && upper !== undefined) {
      problems.push({
        message: 'Only "between" has an upper value: remove it, or choose "between".',
        path: ['upperValue'],
      })
    }
    if (isOfType(type, 'precondition') && value !== undefined && !refOf(limit.test)) {
      problems.push({message: 'Choose the test that the limit is about.', path: ['test']})
    }
    return problems
  },
})

/** A frequency in per cent keeps its numbers in other fields than the rest. */
function hasNumber(value: Loose): boolean {
  return ['value', 'n', 'of', 'low', 'high'].some((field) => asNumber(value[field]) !== undefined)
}

/** Ratios have no unit, and a proportion is in per cent by what it is. */
const measuresWithoutUnit = new Set<unknown>([...unitlessMeasures, 'sexRatio', 'proportion'])

function saysSomething(population: unknown): boolean {
  return Object.entries(asRecord(population) ?? {}).some(
    ([field, value]) =>
      field !== '_type' && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
}

function intervalFields(type: SchemaType): [low: string, high: string] {
  if (isOfType(type, 'population')) return ['minimumAge', 'maximumAge']
  const isLimit = isOfType(type, 'threshold') || isOfType(type, 'precondition')
  return isLimit ? ['value', 'upperValue'] : ['low', 'high']
}
