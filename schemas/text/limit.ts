import {titleOf, units, type ThresholdOperator} from '../vocabularies/index.ts'

/** A limit on a number. */
export interface Limit {
  operator?: ThresholdOperator
  value?: number
  upperValue?: number
  unit?: string
}

const signs = {lt: '<', lte: '≤', gt: '>', gte: '≥'} as const

/** A limit as a reader writes it: '< 15 µg/L', '75 to 100 µg/L'. */
export function describeLimit({operator, value, upperValue, unit}: Limit): string {
  const number =
    operator === 'between'
      ? `${value ?? '?'} to ${upperValue ?? '?'}`
      : `${operator ? signs[operator] : ''} ${value ?? '?'}`.trim()
  return unit && unit !== '1' ? `${number} ${titleOf(units, unit)}` : number
}
