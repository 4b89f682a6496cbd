import {entityTypes, type Finding} from '../schemas/index.ts'
import {reporter, type CheckCode, type IntegrityCheck} from './check.ts'
import {namesOf, slugsOf} from './document-index.ts'

const codes = [
  {
    code: 'slug-repeated',
    level: 'error',
    title: 'No two documents of a type have, or had, the same slug.',
  },
  {
    code: 'name-repeated',
    level: 'warning',
    title: 'No two documents of a type go by the same name.',
  },
] as const satisfies readonly CheckCode[]

const report = reporter(codes)
const entities = new Set<string>(entityTypes.map((term) => term.value))

/** Slugs and names tell documents apart. Drafts and versions of a document are the document. */
export const identityChecks: IntegrityCheck = {
  codes,
  check: (entry, {index}) => {
    const current = slugsOf({...entry.document, previousSlugs: []})
    const slugFindings = slugsOf(entry.document).flatMap((slug): Finding[] => {
      const others = [...index.withSlug(entry.type, slug)].filter((id) => id !== entry.id)
      if (others.length === 0) return []
      return [
        report(
          'slug-repeated',
          entry.document._id,
          current.includes(slug) ? 'slug.current' : 'previousSlugs',
          `The slug "${slug}" belongs to ${others.join(', ')} too. Choose another one.`,
          others,
        ),
      ]
    })
    if (!entities.has(entry.type)) return slugFindings
    const nameFindings = [...namesOf(entry)].flatMap((name): Finding[] => {
      const others = [...index.withName(entry.type, name)].filter((id) => id !== entry.id)
      if (others.length === 0) return []
      return [
        report(
          'name-repeated',
          entry.document._id,
          name === entry.summary.title?.trim().toLowerCase() ? 'title' : 'synonyms',
          `${others.join(', ')} goes by "${name}" too. Merge them, or rename one.`,
          others,
        ),
      ]
    })
    return [...slugFindings, ...nameFindings]
  },
}
