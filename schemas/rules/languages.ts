import {asText} from './loose.ts'
import {defineRule} from './rule.ts'

/** A language is a tag that browsers understand. */
export const languageForm = defineRule({
  code: 'language-form',
  level: 'error',
  title: 'A language is a tag such as en, en-GB or de.',
  on: ['synonym', 'article', 'source', 'importRecord'],
  check: ({language}) => {
    const tag = asText(language)
    if (!tag || /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag)) return []
    return [
      {
        message: `"${tag.slice(0, 40)}" is no language tag: use en, en-GB, de and the like.`,
        path: ['language'],
      },
    ]
  },
})
