import type {MedicalWebPageLeaf} from 'schema-dts'

import {compact} from '../compact.ts'
import {breadcrumbs, type Linked} from './parts.ts'
import {publisherOf} from './people.ts'
import type {EntityPage, JsonLdOptions} from './types.ts'

/**
 * The frame around an entity: what every page of one says of itself.
 *
 * @param page - the result of a query by slug.
 * @param more - the entity, and what only some pages have.
 * @param options - what the site decides.
 */
export function entityPage(
  page: Linked & {summary: string},
  more: Pick<
    MedicalWebPageLeaf,
    'about' | 'author' | 'citation' | 'lastReviewed' | 'mainEntity' | 'reviewedBy'
  >,
  options: JsonLdOptions,
): EntityPage {
  const url = options.urlOf(page)
  return compact<EntityPage>({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: page.title,
    description: page.summary,
    inLanguage: options.language,
    publisher: publisherOf(options),
    ...more,
    breadcrumb: breadcrumbs(page, options),
  })
}
