import type {SanityClient} from '@sanity/client'

import {isUnpublishedId, publishedId, type Claim} from '../../../schemas/index.ts'
import {ClaimProblem, type Decision} from './decide.ts'
import {
  documentsOf,
  planDecision,
  type ClaimDecision,
  type DecisionContext,
  type NamedDocument,
} from './plan-decision.ts'

/** What of the client a decision needs. */
export type DecidingClient = Pick<SanityClient, 'fetch' | 'mutate'>

/** How often an edit may come in between before an editor is asked to try again. */
const ATTEMPTS = 5

/**
 * Carries a decision out in one transaction, built on what stands now. When somebody else
 * changes the claim or the condition in between, it is built anew on their change.
 *
 * @param claimId - Of the published claim or of its draft.
 * @param options.dryRun - Has the lake judge the transaction, and write nothing.
 * @returns the ids of the documents that were written.
 * @throws ClaimProblem when the claim cannot be decided so, with what to do first.
 */
export async function commitDecision(
  client: DecidingClient,
  claimId: string,
  decision: ClaimDecision,
  who: Decision,
  {dryRun = false}: {dryRun?: boolean} = {},
): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    const mutations = planDecision(await readContext(client, claimId), decision, who)
    if (mutations.length === 0) return []
    try {
      const {documentIds} = await client.mutate(mutations, {
        dryRun,
        returnDocuments: false,
        returnFirst: false,
        visibility: 'sync',
        tag: 'claim.decide',
      })
      return [...new Set(documentIds)]
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error
    }
  }
}

async function readContext(client: DecidingClient, claimId: string): Promise<DecisionContext> {
  const [claim] = await readVersions<Claim & {_rev: string}>(client, [claimId])
  if (!claim) {
    throw new ClaimProblem(`There is no claim "${publishedId(claimId)}" any more.`)
  }
  const versions = await readVersions<NamedDocument>(client, [
    ...documentsOf(claim),
    claim.article._ref,
  ])
  const documents = new Map<string, NamedDocument>()
  for (const version of versions) {
    const id = publishedId(version._id)
    if (!documents.has(id)) documents.set(id, version)
  }
  const published = versions.map(({_id}) => _id).filter((id) => publishedId(id) === id)
  return {claim, documents, published: new Set(published)}
}

/** The drafts, then the published documents, of some ids. */
async function readVersions<Document extends {_id: string}>(
  client: DecidingClient,
  ids: string[],
): Promise<Document[]> {
  const published = ids.map(publishedId)
  const drafts = published.map((id) => `drafts.${id}`)
  const found = await client.fetch<Document[]>(
    '*[_id in $ids]',
    {ids: [...drafts, ...published]},
    {perspective: 'raw', tag: 'claim.decide', useCdn: false},
  )
  return found.toSorted((a, b) => Number(isUnpublishedId(b._id)) - Number(isUnpublishedId(a._id)))
}

function isConflict(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 409
  )
}
