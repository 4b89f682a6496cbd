import {slugify} from '../keys/document-id.ts'
import {asList, asRecord, asText} from './loose.ts'
import {defineRule, type Problem} from './rule.ts'

const documentsWithSlug = [
  'condition',
  'symptom',
  'cause',
  'treatment',
  'test',
  'article',
  'source',
  'person',
]

/** A slug is readable in an address. */
export const slugForm = defineRule({
  code: 'slug-form',
  level: 'error',
  title: 'A slug is lower-case letters, digits and single hyphens.',
  on: documentsWithSlug,
  check: (document) => {
    const slugs: {value: unknown; path: (string | number)[]}[] = [
      {value: asRecord(document.slug)?.current, path: ['slug', 'current']},
      ...asList(document.previousSlugs).map((value, index) => ({
        value,
        path: ['previousSlugs', index],
      })),
    ]
    return slugs.flatMap(({value, path}): Problem[] => {
      const slug = asText(value)
      if (!slug || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return []
      const suggestion = slugify(slug)
      return [
        {
          message: `"${slug.slice(0, 60)}" is no slug: use lower-case letters, digits and hyphens${suggestion ? `, such as "${suggestion.slice(0, 60)}"` : ''}.`,
          path,
        },
      ]
    })
  },
})

/** A page does not redirect to itself. */
export const previousSlugIsCurrent = defineRule({
  code: 'previous-slug-is-current',
  level: 'error',
  title: 'A previous slug differs from the current one.',
  on: documentsWithSlug,
  check: (document) => {
    const current = asText(asRecord(document.slug)?.current)
    const index = current ? asList(document.previousSlugs).indexOf(current) : -1
    if (index < 0) return []
    return [
      {
        message: `"${current}" is the current slug: the page would redirect to itself. Remove it here.`,
        path: ['previousSlugs', index],
      },
    ]
  },
})
