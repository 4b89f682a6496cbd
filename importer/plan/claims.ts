import {publishedId, type Claim, type ClaimState, type Condition} from '../../schemas/index.ts'
import {
  PLACE_FIELDS,
  readClaimBase,
  STATEMENT_FIELDS,
  writeClaimBase,
} from '../claim/decide/claim-base.ts'
import {markContradicted} from '../claim/decide/contradictions.ts'
import {toClaimDocuments} from '../claim/decide/to-documents.ts'
import type {FoundClaim} from '../claim/types.ts'
import type {StoredDocument} from './article.ts'
import {isSame} from './canonical.ts'
import type {Conflict} from './merge-blocks.ts'
import {withoutSystemFields, writeDocument, type PlannedMutation} from './patch.ts'
import {currentDocument, targetId, type ImportTarget} from './target.ts'

/** What an import does to a claim; undefined where it stands already. */
export type ClaimChange = 'added' | 'changed' | 'withdrawn'

export interface PlannedClaim {
  /** The claim as it will be, under the id of its published document. */
  claim: Claim
  change: ClaimChange | undefined
  /** Whether the text, as it will stand, makes the statement. */
  inText: boolean
}

export interface ClaimsPlan {
  /** In reading order; those that the text no longer makes come last. */
  claims: PlannedClaim[]
  mutations: PlannedMutation[]
  conflicts: Conflict[]
  /** Accepted claims that the text no longer makes. Their relations stand. */
  unsupported: Claim[]
}

export interface ClaimsContext {
  /** Id of the article's published document. */
  articleId: string
  target: ImportTarget
  /** Documents by id: the claims of the article as they stand, in all their versions. */
  stored: ReadonlyMap<string, StoredDocument>
  /** The conditions that the claims are about, by published id, as they stand. */
  conditions: ReadonlyMap<string, Condition>
}

/**
 * Plans what to write for the claims of an article. A claim that is new is proposed; what
 * an editor decided or changed stays as it is, while its place follows the text; one that
 * the text no longer makes is withdrawn, and never removed.
 */
export function planClaims(
  found: readonly FoundClaim[],
  {articleId, target, stored, conditions}: ClaimsContext,
): ClaimsPlan {
  const before = claimsBefore(articleId, target, stored)
  const standing = [...before.values()].map(toClaim)
  const ours = markContradicted(toClaimDocuments(found, articleId, standing), conditions)
  const plan: ClaimsPlan = {claims: [], mutations: [], conflicts: [], unsupported: []}
  const write = (
    claim: Claim,
    current: StoredDocument | undefined,
    change: ClaimChange | undefined,
    inText = true,
  ): void => {
    plan.claims.push({claim: {...claim, _id: publishedId(claim._id)}, change, inText})
    if (change === undefined) return
    const document = {...claim, _id: targetId(publishedId(claim._id), target)}
    plan.mutations.push(...writeDocument(current, document, 'base'))
  }
  for (const claim of ours) {
    const id = publishedId(claim._id)
    const current = before.get(id)
    before.delete(id)
    if (!current) {
      write({...claim, base: writeClaimBase(claim)}, undefined, 'added')
      continue
    }
    const theirs = toClaim(current)
    const merged = mergeClaim(theirs, claim, plan.conflicts)
    write(merged, current, isSame(merged, theirs) ? undefined : 'changed')
  }
  for (const current of before.values()) {
    const claim = toClaim(current)
    if (claim.state === 'accepted') plan.unsupported.push(claim)
    if (KEPT.has(claim.state)) write(claim, current, undefined, false)
    else write(withdrawn(claim), current, 'withdrawn', false)
  }
  return plan
}

/** What is decided, or withdrawn already, stays so when its text has gone. */
const KEPT: ReadonlySet<ClaimState> = new Set(['accepted', 'rejected', 'withdrawn'])

function withdrawn(claim: Claim): Claim {
  const {duplicateOf: _original, ...rest} = claim
  const gone: Claim = {...rest, state: 'withdrawn', reason: 'The article says it no longer.'}
  return {...gone, base: writeClaimBase({...(readClaimBase(claim) ?? claim), ...statusOf(gone)})}
}

function statusOf({state, reason}: Claim): Pick<Claim, 'state' | 'reason' | 'duplicateOf'> {
  return {state, reason, duplicateOf: undefined}
}

function toClaim(document: StoredDocument): Claim {
  return withoutSystemFields(document) as unknown as Claim
}

/** The claims of an article, each as the import starts from it, by published id. */
function claimsBefore(
  articleId: string,
  target: ImportTarget,
  stored: ReadonlyMap<string, StoredDocument>,
): Map<string, StoredDocument> {
  const before = new Map<string, StoredDocument>()
  for (const document of stored.values()) {
    const id = publishedId(document._id)
    if (document._type !== 'claim' || before.has(id)) continue
    const current = currentDocument(id, target, stored)
    const {article} = (current ?? {}) as unknown as Partial<Claim>
    if (current && article && publishedId(article._ref) === articleId) before.set(id, current)
  }
  return before
}

/**
 * Merges a claim three ways. Its place is the text's; what it says and how it stands are
 * an editor's once an editor changed one of them, and so are its proposed attributes.
 */
function mergeClaim(theirs: Claim, ours: Claim, conflicts: Conflict[]): Claim {
  const base = readClaimBase(theirs)
  const decided = theirs.state === 'accepted' || theirs.state === 'rejected'
  const edited =
    decided || !base || STATEMENT_FIELDS.some((field) => !isSame(theirs[field], base[field]))
  const proposedEdited = decided || !base || !isSame(theirs.proposed, base.proposed)
  if (!decided && base && proposedEdited && !isSame(ours.proposed, base.proposed)) {
    const text = JSON.stringify
    conflicts.push({
      field: 'claims',
      key: publishedId(theirs._id),
      ours: text(ours.proposed ?? {}),
      theirs: text(theirs.proposed ?? {}),
    })
  }
  const fields = [
    ...PLACE_FIELDS,
    ...(edited ? [] : STATEMENT_FIELDS),
    ...(proposedEdited ? [] : (['proposed'] as const)),
  ]
  const merged: Claim = {...theirs}
  for (const field of fields) {
    if (ours[field] === undefined) delete merged[field]
    else Object.assign(merged, {[field]: ours[field]})
  }
  const place = Object.fromEntries(PLACE_FIELDS.map((field) => [field, ours[field]]))
  // A decided claim stays known as it was imported: by that the next import finds it.
  return {...merged, base: writeClaimBase(decided ? {...(base ?? theirs), ...place} : ours)}
}
