import {claimId, publishedId, type Claim, type ClaimEntity} from '../../../schemas/index.ts'
import type {ClaimTerm, FoundClaim} from '../types.ts'
import {entityKey, statementOf} from './statement.ts'

/**
 * Makes documents of the claims of an article. The first that makes a statement is
 * proposed; those that make it again, with the same polarity, are its duplicates. What an
 * editor decided before stays decided: a claim keeps its decision by its id, and a
 * statement that was rejected in this article is not proposed again in other words.
 */
export function toClaimDocuments(
  found: readonly FoundClaim[],
  articleId: string,
  before: readonly Claim[] = [],
): Claim[] {
  const article = publishedId(articleId)
  const earlier = new Map(before.map((claim) => [publishedId(claim._id), claim]))
  const rejected = new Map(
    before
      .filter(({state, article: of}) => state === 'rejected' && publishedId(of._ref) === article)
      .map((claim) => [withPolarity(claim), claim]),
  )
  const documents = new Map<string, Claim>()
  const first = new Map<string, string>()
  for (const claim of found) {
    const document = toDocument(claim, article)
    if (documents.has(document._id)) continue
    const statement = withPolarity(document)
    const original = first.get(statement)
    if (original === undefined) first.set(statement, document._id)
    documents.set(
      document._id,
      decided(document, earlier.get(document._id), rejected.get(statement), original),
    )
  }
  return [...documents.values()]
}

function decided(
  claim: Claim,
  same: Claim | undefined,
  rejected: Claim | undefined,
  original: string | undefined,
): Claim {
  if (same && (same.state === 'accepted' || same.state === 'rejected')) return same
  if (rejected) {
    const {reason, decidedBy, decidedAt} = rejected
    return {
      ...claim,
      state: 'rejected',
      ...(reason !== undefined && {reason}),
      ...(decidedBy !== undefined && {decidedBy}),
      ...(decidedAt !== undefined && {decidedAt}),
    }
  }
  if (original === undefined) return claim
  return {
    ...claim,
    state: 'duplicate',
    duplicateOf: {_type: 'reference', _ref: original, _weak: true},
  }
}

function withPolarity(claim: Claim): string {
  return `${claim.polarity}: ${statementOf(claim)}`
}

function toDocument(found: FoundClaim, articleId: string): Claim {
  const {relation, polarity, hedge, proposed, confidence, rule, quote, section, blockKey} = found
  const subject = toEntity(found.subject)
  const object = toEntity(found.object)
  return {
    _id: claimId({
      articleId,
      relation,
      subject: entityKey(subject),
      object: entityKey(object),
      quote,
      polarity,
    }),
    _type: 'claim',
    subject,
    relation,
    object,
    polarity,
    ...(hedge !== undefined && {hedge}),
    ...(Object.keys(proposed).length > 0 && {proposed: {_type: 'claimProposal', ...proposed}}),
    confidence,
    article: {_type: 'reference', _ref: articleId, _weak: true},
    quote,
    ...(section !== undefined && {section}),
    blockKey,
    range: {_type: 'claimRange', start: found.start, end: found.end},
    rule,
    state: 'proposed',
  }
}

function toEntity({label, type, reference}: ClaimTerm): ClaimEntity {
  if (reference) {
    return {
      _type: 'claimEntity',
      label,
      reference: {_type: 'reference', _ref: reference._ref, _weak: true},
    }
  }
  return {
    _type: 'claimEntity',
    label,
    stubType: type,
    stubTitle: label.replace(/^./u, (letter) => letter.toUpperCase()),
  }
}
