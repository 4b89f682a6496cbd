import {asText} from './loose.ts'
import {defineRule} from './rule.ts'

/** An image says what it shows, or that it shows nothing. */
export const imageAlternative = defineRule({
  code: 'image-alternative',
  level: 'error',
  title: 'An image has a text alternative, or is marked as decorative.',
  on: ['figure'],
  check: ({alt, decorative}) => {
    if (decorative === true && asText(alt)) {
      return [
        {
          message: 'A decorative image has no text alternative: remove it, or unmark "decorative".',
          path: ['alt'],
        },
      ]
    }
    if (decorative === true || asText(alt)) return []
    return [
      {
        message: 'Say what the image shows, or mark it as decorative.',
        path: ['alt'],
      },
    ]
  },
})
