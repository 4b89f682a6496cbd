import type {Mutation} from '@sanity/client'
import {diffPatch} from '@sanity/diff-patch'

import {
  isUnpublishedId,
  publishedId,
  type CitationItem,
  type Claim,
  type ClaimEntity,
  type Condition,
  type EntityType,
} from '../../../schemas/index.ts'
import {
  acceptClaim,
  ClaimProblem,
  editClaim,
  rejectClaim,
  type ClaimChanges,
  type Decision,
} from './decide.ts'
import {citationsOf} from './citations.ts'
import {stubOf} from './stub.ts'

/** What an editor does with a claim. */
export type ClaimDecision =
  /** The relation cites what the article cites there, where nothing else is given. */
  | {kind: 'accept'; citations?: CitationItem[]}
  | {kind: 'reject'; reason?: string}
  | {kind: 'edit'; changes: ClaimChanges}
  /** Back to the claims to decide; the relation that it became goes as with a rejection. */
  | {kind: 'reopen'}

/** A document that a claim names, as a decision builds on it. */
export interface NamedDocument {
  _id: string
  _type: string
  /** Undefined for one that does not exist yet. */
  _rev?: string
}

/** Everything that a decision needs to know, as it stood at one moment. */
export interface DecisionContext {
  claim: Claim & {_rev: string}
  /**
   * The documents that the claim names, and its article, by published id: the draft where
   * there is one.
   */
  documents: ReadonlyMap<string, NamedDocument>
  /** Which of them are published: only these can be referred to strongly. */
  published: ReadonlySet<string>
}

/** The published ids of the documents that a decision about a claim can touch. */
export function documentsOf({subject, object, acceptedInto}: Claim): string[] {
  const ids = [subject, object].map((entity) => entity.reference?._ref ?? stubOf(entity)?._id)
  return [...new Set([...ids, acceptedInto?._ref].flatMap((id) => (id ? [publishedId(id)] : [])))]
}

/**
 * The mutations of one transaction that carries a decision out: the claim where it is
 * stored, the condition in its draft, and a draft for each name that has no document
 * yet. Each patch names the revision that it was made from, so that an edit which came
 * in between makes the whole transaction fail rather than be lost.
 *
 * @throws ClaimProblem when the claim cannot be decided so, with what to do first.
 */
export function planDecision(
  context: DecisionContext,
  decision: ClaimDecision,
  who: Decision,
): Mutation[] {
  const {claim, documents} = context
  if (decision.kind === 'edit') return writeOver(claim, editClaim(claim, decision.changes))
  if (decision.kind === 'accept') return planAcceptance(context, decision.citations, who)

  const into = claim.acceptedInto && documents.get(publishedId(claim.acceptedInto._ref))
  const condition = into && asCondition(into)
  const reason = decision.kind === 'reject' ? decision.reason : undefined
  const rejected = rejectClaim(claim, condition, {...who, ...(reason ? {reason} : {})})
  const decided = decision.kind === 'reject' ? rejected.claim : editClaim(rejected.claim, {})
  return [
    ...writeOver(claim, decided),
    ...(condition && rejected.condition ? writeDraft(condition, rejected.condition) : []),
  ]
}

function planAcceptance(
  context: DecisionContext,
  citations: CitationItem[] | undefined,
  who: Decision,
): Mutation[] {
  const {claim, published, documents} = context
  const subject = named(claim.subject, context)
  const object = named(claim.object, context)
  const condition = asCondition(subject.document)
  const {claim: accepted, condition: changed} = acceptClaim(
    {...claim, subject: subject.entity, object: object.entity},
    condition,
    {
      ...who,
      targetType: object.document._type as EntityType,
      targetIsPublished: published.has(publishedId(object.document._id)),
      citations: citations ?? citationsOf(claim, documents.get(publishedId(claim.article._ref))),
    },
  )
  return [
    ...(object.document._rev === undefined ? [createDraft(object.document)] : []),
    ...writeOver(claim, accepted),
    ...writeDraft(condition, changed),
  ]
}

/** The document of an entity, or the stub that becomes one, and the entity with its reference. */
function named(
  entity: ClaimEntity,
  {documents}: DecisionContext,
): {entity: ClaimEntity; document: NamedDocument} {
  const stub = stubOf(entity)
  const id = entity.reference ? publishedId(entity.reference._ref) : stub?._id
  const document = (id && documents.get(id)) || stub
  if (!document || !id) {
    throw new ClaimProblem(
      entity.reference
        ? `The document of "${entity.label}" is gone. Choose another one.`
        : `No document is named "${entity.label}". Choose one, or say which kind to create.`,
    )
  }
  const {stubType: _type, stubTitle: _title, ...rest} = entity
  return {entity: {...rest, reference: {_type: 'reference', _ref: id, _weak: true}}, document}
}

function asCondition(document: NamedDocument): Condition {
  if (document._type === 'condition') return document as Condition
  throw new ClaimProblem(
    `The claim is about a ${document._type}, and only a condition has relations. Choose a condition as its subject.`,
  )
}

/** Writes a draft: over the one that stands, or as a copy of the published document. */
function writeDraft(before: Condition, after: Condition): Mutation[] {
  if (before._rev !== undefined && isUnpublishedId(before._id)) return writeOver(before, after)
  return [createDraft(after)]
}

function createDraft({_rev, ...document}: NamedDocument): Mutation {
  const {_createdAt, _updatedAt, ...content} = document as NamedDocument & Record<string, unknown>
  return {create: {...content, _id: `drafts.${publishedId(document._id)}`}}
}

function writeOver(before: {_id: string; _rev?: string}, after: object): Mutation[] {
  return diffPatch(
    {...before},
    {...after},
    {id: before._id, ifRevisionID: before._rev},
  ) as Mutation[]
}
