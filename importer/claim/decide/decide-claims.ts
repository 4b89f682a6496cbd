import {publishedId, type Claim} from '../../../schemas/index.ts'
import {commitDecision, type DecidingClient} from './commit-decision.ts'
import {ClaimProblem, type Decision} from './decide.ts'
import type {ListedClaim} from './list-claims.ts'
import type {ClaimDecision} from './plan-decision.ts'
import {stubOf, type StubDocument} from './stub.ts'

/** What became of one claim of many. */
export interface ClaimOutcome {
  claim: Claim
  /** `left`: nothing was written for it; `problem` says why. */
  outcome: 'accepted' | 'rejected' | 'left'
  problem?: string
}

/** What became of many claims. */
export interface DecidedClaims {
  outcomes: ClaimOutcome[]
  /** Drafts that were made for names without a document, for editors to write. */
  created: StubDocument[]
}

/**
 * Accepts or rejects claims one after the other, each in a transaction of its own: one that
 * cannot be decided so is left with its reason, and the others go on.
 */
export async function decideClaims(
  client: DecidingClient,
  claims: readonly ListedClaim[],
  decision: Extract<ClaimDecision, {kind: 'accept' | 'reject'}>,
  who: Decision,
  options: {dryRun?: boolean; onDecided?: (outcome: ClaimOutcome) => void} = {},
): Promise<DecidedClaims> {
  const there = await standing(client, claims)
  const created = new Map<string, StubDocument>()
  const outcomes: ClaimOutcome[] = []
  for (const {claim} of claims) {
    const outcome = await decideOne(client, claim, decision, who, options.dryRun ?? false)
    outcomes.push(outcome)
    options.onDecided?.(outcome)
    if (outcome.outcome !== 'accepted') continue
    for (const stub of stubsOf(claim)) if (!there.has(stub._id)) created.set(stub._id, stub)
  }
  return {outcomes, created: [...created.values()]}
}

async function decideOne(
  client: DecidingClient,
  claim: Claim,
  decision: Extract<ClaimDecision, {kind: 'accept' | 'reject'}>,
  who: Decision,
  dryRun: boolean,
): Promise<ClaimOutcome> {
  const outcome = decision.kind === 'accept' ? 'accepted' : 'rejected'
  if (claim.state === outcome) {
    return {claim, outcome: 'left', problem: `It is ${outcome} already.`}
  }
  try {
    await commitDecision(client, claim._id, decision, who, {dryRun})
    return {claim, outcome}
  } catch (error) {
    if (!(error instanceof ClaimProblem)) throw error
    return {claim, outcome: 'left', problem: error.message}
  }
}

function stubsOf({subject, object}: Claim): StubDocument[] {
  return [subject, object].flatMap((entity) => stubOf(entity) ?? [])
}

/** The ids of stubs that have a document already. */
async function standing(
  client: DecidingClient,
  claims: readonly ListedClaim[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(claims.flatMap(({claim}) => stubsOf(claim).map(({_id}) => _id)))]
  const found = await client.fetch<string[]>(
    '*[_id in $ids]._id',
    {ids: ids.flatMap((id) => [id, `drafts.${id}`])},
    {perspective: 'raw', tag: 'claim.decide'},
  )
  return new Set(found.map(publishedId))
}
