import {
  provenanceKey,
  publishedId,
  type CitationItem,
  type Claim,
  type Condition,
  type EntityType,
  type Relation,
  type RelationField,
} from '../../../schemas/index.ts'
import {placementOf} from './placement.ts'

/** Who decides, and when. */
export interface Decision {
  by: string
  /** ISO date and time. */
  at: string
}

/** A claim and the condition that it is about, after a decision. */
export interface Decided {
  claim: Claim
  condition: Condition
}

/** What an editor may change of a claim before it is decided. */
export type ClaimChanges = Partial<
  Pick<Claim, 'subject' | 'relation' | 'object' | 'polarity' | 'proposed'>
>

/** Why a claim cannot be accepted, and what to do first. */
export class ClaimProblem extends Error {
  override name = 'ClaimProblem'
}

/**
 * Writes the relation of a claim onto its condition. A relation that stands already keeps
 * what it says; it gains what it leaves open, the citations, and the claim as provenance.
 *
 * @throws ClaimProblem when the claim cannot become a relation as it is.
 */
export function acceptClaim(
  claim: Claim,
  condition: Condition,
  {
    by,
    at,
    targetType,
    targetIsPublished = true,
    citations = [],
  }: Decision & {
    targetType: EntityType
    /** What is a draft only can be referred to weakly, until it is published. */
    targetIsPublished?: boolean
    citations?: CitationItem[]
  },
): Decided {
  const place = placeOf(claim, condition, targetType, targetIsPublished)
  const relations = relationsIn(condition, place.field)
  const standing = relations.find(({_key}) => _key === place.key)
  const merged = withEvidence({...place.relation, ...standing} as Relation, claim, citations)
  const rest = relations.map((one) => (one === standing ? merged : one))
  return {
    claim: {
      ...without(claim, 'reason'),
      state: 'accepted',
      acceptedInto: {_type: 'reference', _ref: publishedId(condition._id), _weak: true},
      relationKey: place.key,
      decidedBy: by,
      decidedAt: at,
    },
    condition: {...condition, [place.field]: standing ? rest : [...rest, merged]},
  }
}

/**
 * Rejects a claim. One that was accepted is taken out of the provenance of its relation,
 * and the relation goes when nothing else stands behind it.
 */
export function rejectClaim(
  claim: Claim,
  condition: Condition | undefined,
  {by, at, reason}: Decision & {reason?: string},
): {claim: Claim; condition: Condition | undefined} {
  return {
    claim: {
      ...without(claim, 'acceptedInto', 'relationKey', 'reason'),
      state: 'rejected',
      ...(reason !== undefined && {reason}),
      decidedBy: by,
      decidedAt: at,
    },
    condition: condition && withoutClaim(condition, claim),
  }
}

/**
 * Changes what a claim says, before it is decided. Its quote and its place stay, and so
 * does its id, by which the next import of the article knows it.
 *
 * @throws ClaimProblem when it was accepted: the relation is to be edited then.
 */
export function editClaim(claim: Claim, changes: ClaimChanges): Claim {
  if (claim.state === 'accepted') {
    throw new ClaimProblem('The claim was accepted. Edit the relation, or reject the claim first.')
  }
  return {
    ...without(claim, 'duplicateOf', 'reason', 'decidedBy', 'decidedAt'),
    ...changes,
    state: 'proposed',
  }
}

function placeOf(
  claim: Claim,
  condition: Condition,
  type: EntityType,
  isPublished: boolean,
): NonNullable<ReturnType<typeof placementOf>> {
  const {subject, object, relation, polarity} = claim
  if (polarity === 'negated') {
    throw new ClaimProblem('The text denies it. A denial becomes no relation: reject or edit it.')
  }
  if (!object.reference) {
    throw new ClaimProblem(`No document is named "${object.label}". Create it, or choose one.`)
  }
  if (!subject.reference || publishedId(subject.reference._ref) !== publishedId(condition._id)) {
    throw new ClaimProblem(`The claim is about "${subject.label}", not about this condition.`)
  }
  const id = publishedId(object.reference._ref)
  if (id === publishedId(condition._id)) {
    throw new ClaimProblem('A condition has no relation to itself.')
  }
  const place = placementOf(claim, {id, type, isPublished})
  if (place) return place
  throw new ClaimProblem(
    `"${object.label}" is a ${type}, which cannot be a ${relation} of a condition. Choose another document or another relation.`,
  )
}

function relationsIn(condition: Condition, field: RelationField): Relation[] {
  return (condition[field] ?? []) as Relation[]
}

function withEvidence(
  relation: Relation,
  claim: Claim,
  citations: readonly CitationItem[],
): Relation {
  const key = provenanceKey(claim._id)
  const provenance = relation.provenance ?? []
  const cited = relation.citations ?? []
  const added = citations.filter(({_key}) => !cited.some((one) => one._key === _key))
  const item = {
    _key: key,
    _type: 'provenanceItem' as const,
    claim: {_type: 'reference' as const, _ref: publishedId(claim._id), _weak: true as const},
  }
  return {
    ...relation,
    ...(cited.length + added.length > 0 && {citations: [...cited, ...added]}),
    provenance: provenance.some(({_key}) => _key === key) ? provenance : [...provenance, item],
  }
}

const FIELDS = ['symptoms', 'causes', 'treatments', 'tests', 'relatedConditions'] as const

function withoutClaim(condition: Condition, claim: Claim): Condition {
  const key = provenanceKey(claim._id)
  let result = condition
  for (const field of FIELDS) {
    const relations = relationsIn(result, field)
    if (!relations.some(({provenance}) => provenance?.some(({_key}) => _key === key))) continue
    const kept = relations.flatMap((relation): Relation[] => {
      const {provenance = [], citations = [], note} = relation
      const left = provenance.filter(({_key}) => _key !== key)
      if (left.length === provenance.length) return [relation]
      if (left.length === 0 && citations.length === 0 && !note) return []
      return [{...relation, provenance: left}]
    })
    result = {...result, [field]: kept}
  }
  return result
}

function without<K extends keyof Claim>(
  claim: Claim,
  ...keys: K[]
): Omit<Claim, K> & Partial<Pick<Claim, K>> {
  const result = {...claim}
  for (const key of keys) delete result[key]
  return result
}
