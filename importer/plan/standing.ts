import type {SanityClient} from '@sanity/client'

import {publishedId, type Condition} from '../../schemas/index.ts'
import type {Converted} from '../convert.ts'
import type {StoredDocument} from './article.ts'
import {candidateIds, currentDocument, type ImportTarget} from './target.ts'

/** What the dataset holds of the articles that are planned together. */
export interface Standing {
  /** Articles and their claims, by id, in all their versions. */
  stored: Map<string, StoredDocument>
  /** The conditions that the articles speak of, by published id, as an import into the target sees them. */
  conditions: Map<string, Condition>
}

/** Reads what a chunk of articles is compared with. */
export async function fetchStanding(
  client: SanityClient,
  chunk: readonly {converted: Converted}[],
  target: ImportTarget,
): Promise<Standing> {
  const articles = chunk.map(({converted}) => converted.draft.id)
  const fetchAll = async (
    filter: string,
    params: Record<string, readonly string[]>,
  ): Promise<Map<string, StoredDocument>> => {
    const documents: StoredDocument[] = await client.fetch(`*[${filter}]`, params, {
      perspective: 'raw',
    })
    return new Map(documents.map((document) => [document._id, document]))
  }
  const conditions = [...new Set(chunk.flatMap(({converted}) => conditionsIn(converted)))]
  const [documents, claims, versions] = await Promise.all([
    fetchAll('_id in $ids', {ids: articles.flatMap((id) => candidateIds(id, target))}),
    fetchAll('_type == "claim" && references($articles) && article._ref in $articles', {articles}),
    fetchAll('_id in $ids', {ids: conditions.flatMap((id) => candidateIds(id, target))}),
  ])
  return {
    stored: new Map([...documents, ...claims]),
    conditions: new Map(
      conditions.flatMap((id) => {
        const condition = currentDocument(id, target, versions)
        return condition ? [[id, condition as unknown as Condition]] : []
      }),
    ),
  }
}

function conditionsIn({draft, entities}: Converted): string[] {
  const subjects = draft.claims.flatMap(({subject}) =>
    subject.reference ? [publishedId(subject.reference._ref)] : [],
  )
  const named = entities.filter(({type}) => type === 'condition').map(({id}) => id)
  return [...subjects, ...named]
}
