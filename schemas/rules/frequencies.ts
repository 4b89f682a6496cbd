import {frequencyClassOfShare} from '../derived/frequency-class.ts'
import {frequencyClasses, titleOf} from '../vocabularies/index.ts'
import {asNumber, asText} from './loose.ts'
import {defineRule} from './rule.ts'

/** Counts, range and stated class of one frequency agree. */
export const frequencyDisagrees = defineRule({
  code: 'frequency-disagrees',
  level: 'warning',
  title: 'The counts, the range and the stated class of a frequency agree.',
  on: ['frequency'],
  check: (value) => {
    const n = asNumber(value.n)
    const of = asNumber(value.of)
    const low = asNumber(value.low) ?? asNumber(value.high)
    const high = asNumber(value.high) ?? low
    const share = n !== undefined && of !== undefined && of > 0 ? (100 * n) / of : undefined
    if (share !== undefined && low !== undefined && high !== undefined) {
      if (share < low || share > high) {
        return [
          {
            message: `${n} of ${of} is ${share.toFixed(1)} %, outside ${low} to ${high} %. Keep the one that the source gives.`,
            path: ['low'],
          },
        ]
      }
    }
    const stated = asText(value.class)
    const classes = [share, low, high].filter((one) => one !== undefined).map(frequencyClassOfShare)
    if (!stated || classes.length === 0 || classes.some((one) => one === stated)) return []
    return [
      {
        message: `The numbers mean "${titleOf(frequencyClasses, classes[0])?.toLowerCase()}", the class says "${titleOf(frequencyClasses, stated)?.toLowerCase()}". Leave the class empty: it follows from the numbers.`,
        path: ['class'],
      },
    ]
  },
})
