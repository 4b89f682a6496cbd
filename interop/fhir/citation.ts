import type {Citation, Identifier} from 'fhir/r5.js'

import type {ConditionBySlugResult} from '../../queries/index.ts'
import {sourceKinds, sourceStatuses} from '../../schemas/vocabularies/evidence.ts'
import {titleOf} from '../../schemas/vocabularies/vocabulary.ts'
import {compact} from '../compact.ts'
import {resourceId} from './ids.ts'

type Source = NonNullable<ConditionBySlugResult>['references'][number]

/**
 * A cited work. The citation itself stands (`active`) also where the work does not:
 * what became of the work is in `citedArtifact.currentState`.
 */
export function citationOf(source: Source): Citation {
  return {
    resourceType: 'Citation',
    id: resourceId(source._id),
    status: 'active',
    title: source.title,
    citedArtifact: compact<NonNullable<Citation['citedArtifact']>>({
      identifier: identifiers(source),
      title: [{text: source.title}],
      classification: [{classifier: [{text: titleOf(sourceKinds, source.kind)}]}],
      currentState: source.status ? [{text: titleOf(sourceStatuses, source.status)}] : undefined,
      dateAccessed: source.readOn,
      publicationForm: publicationForm(source),
      webLocation: source.url ? [{url: source.url}] : undefined,
      contributorship: source.authors.length
        ? {summary: [{value: source.authors.join(', ')}]}
        : undefined,
    }),
  }
}

function publicationForm({container, volume, issue, pages, year, publisher}: Source) {
  const publishedIn = [container, publisher].filter(Boolean).join(', ')
  const form = compact<
    NonNullable<NonNullable<Citation['citedArtifact']>['publicationForm']>[number]
  >({
    publishedIn: publishedIn ? {title: publishedIn} : undefined,
    volume,
    issue,
    pageString: pages,
    articleDate: year ? String(year) : undefined,
  })
  return Object.keys(form).length ? [form] : undefined
}

function identifiers({doi, pmid, isbn}: Source): Identifier[] {
  return [
    ...(doi ? [{system: 'https://doi.org', value: doi}] : []),
    ...(pmid ? [{system: 'https://pubmed.ncbi.nlm.nih.gov', value: pmid}] : []),
    ...(isbn ? [{system: 'urn:ietf:rfc:3986', value: `urn:isbn:${isbn.replaceAll('-', '')}`}] : []),
  ]
}
