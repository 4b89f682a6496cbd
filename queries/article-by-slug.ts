import {defineQuery} from 'groq'

import {sourceEntry} from './fragments/citations.ts'
import {entityEntry, pageHead} from './fragments/entity.ts'
import {healthText} from './fragments/health-text.ts'
import {review} from './fragments/review.ts'

/**
 * One article with its text, the entities it links to, and each source it cites.
 *
 * @param slug - `$slug`: the slug of the article.
 * @returns the article, or null when none has the slug under the perspective.
 */
export const articleBySlug =
  defineQuery(`*[_type == "article" && slug.current == $slug && defined(slug.current)] | order(_id asc) [0] {
  ${pageHead},
  summary,
  publisher,
  publishedAt,
  language,
  "body": coalesce(body[]{${healthText}}, []),
  "about": coalesce(about[defined(@->_id)]->{${entityEntry}}, []),
  "authors": coalesce(authors[defined(@->_id)]->{_id, name, "slug": slug.current, specialty, orcid}, []),
  ${review},
  "references": *[_type == "source" && _id in array::compact([
    ^._id,
    ...coalesce(^.sources[]._ref, []),
    ...coalesce(^.body[].markDefs[].source._ref, []),
    ...coalesce(^.body[].body[].markDefs[].source._ref, [])
  ])] | order(_id asc) {${sourceEntry}}
}`)
