import type {EducationalOccupationalCredentialLeaf, OrganizationLeaf, PersonLeaf} from 'schema-dts'

import type {ConditionBySlugResult} from '../../queries/index.ts'
import {compact} from '../compact.ts'
import type {JsonLdOptions} from './types.ts'

type Review = NonNullable<ConditionBySlugResult>['review']

/** What is known of somebody who wrote or reviewed. */
interface Known {
  name: string
  specialty: string | null
  orcid: string | null
  credentials?: readonly {degree: string; body: string | null; validUntil: string | null}[]
}

/**
 * A person, with a credential only where it still held on a day.
 *
 * @param known - the person.
 * @param day - YYYY-MM-DD.
 */
export function person({name, specialty, orcid, credentials = []}: Known, day = ''): PersonLeaf {
  return compact<PersonLeaf>({
    '@type': 'Person',
    name,
    knowsAbout: specialty,
    sameAs: orcid && `https://orcid.org/${orcid}`,
    hasCredential: credentials
      .filter(({validUntil}) => !validUntil || validUntil >= day)
      .map(({degree, body}) =>
        compact<EducationalOccupationalCredentialLeaf>({
          '@type': 'EducationalOccupationalCredential',
          name: degree,
          recognizedBy: body ? {'@type': 'Organization', name: body} : undefined,
        }),
      ),
  })
}

/** Who wrote the page, and when and by whom it was last reviewed as a whole. */
export function reviewOf(review: Review): {
  author?: PersonLeaf[]
  lastReviewed?: string
  reviewedBy?: PersonLeaf
} {
  const last = review?.lastReviewed
  const day = last?.date.slice(0, 10)
  return {
    author: review?.authors.map((author) => person(author)),
    lastReviewed: day,
    reviewedBy: last?.reviewer ? person(last.reviewer, day) : undefined,
  }
}

/** Who publishes the site. */
export function publisherOf({publisher}: JsonLdOptions): OrganizationLeaf | undefined {
  return publisher && compact<OrganizationLeaf>({'@type': 'Organization', ...publisher})
}
