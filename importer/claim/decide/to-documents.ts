import {claimId, publishedId, type Claim, type ClaimEntity} from '../../../schemas/index.ts'
import type {ClaimTerm, FoundClaim} from '../types.ts'
import {PLACE_FIELDS} from './claim-base.ts'
import {matchClaims, saysSame} from './match.ts'
import {entityKey, statementOf} from './statement.ts'

/**
 * Makes documents of the claims of an article. The first that makes a statement is
 * proposed; those that make it again, with the same polarity, are its duplicates. What an
 * editor decided before stays decided: a claim keeps its decision and its id, and a
 * statement that was rejected in this article is not proposed again in other words.
 *
 * @param before - The claims of the article as they stand.
 */
export function toClaimDocuments(
  found: readonly FoundClaim[],
  articleId: string,
  before: readonly Claim[] = [],
): Claim[] {
  const article = publishedId(articleId)
  const own = before.filter(({article: of}) => publishedId(of._ref) === article)
  const rejected = own.filter(({state}) => state === 'rejected')
  const fresh = identified(found, article)
  const earlier = matchClaims(
    found,
    fresh.map(({_id}) => _id),
    own,
  )
  const first = new Map<string, string>()
  return found.map((claim, index) => {
    const same = earlier[index]
    const made = fresh[index] ?? toDocument(claim, article, 1)
    const document = same ? {...made, _id: publishedId(same._id)} : made
    const statement = withPolarity(document)
    const original = first.get(statement)
    if (original === undefined) first.set(statement, document._id)
    if (same?.state === 'accepted' || same?.state === 'rejected') return placed(same, document)
    const refusal = rejected.find((other) => saysSame(claim, other))
    if (refusal) return asRejected(document, refusal)
    return original === undefined ? document : asDuplicate(document, original)
  })
}

/** Where one sentence stands twice in an article, the second is told by its number. */
function identified(found: readonly FoundClaim[], article: string): Claim[] {
  const seen = new Map<string, number>()
  return found.map((claim) => {
    const document = toDocument(claim, article, 1)
    const count = (seen.get(document._id) ?? 0) + 1
    seen.set(document._id, count)
    return count === 1 ? document : toDocument(claim, article, count)
  })
}

/** A decided claim where the text has it now. */
function placed(decided: Claim, found: Claim): Claim {
  const place = Object.fromEntries(PLACE_FIELDS.map((field) => [field, found[field]]))
  return {...decided, ...place}
}

function asRejected(claim: Claim, {reason, decidedBy, decidedAt}: Claim): Claim {
  return {
    ...claim,
    state: 'rejected',
    ...(reason !== undefined && {reason}),
    ...(decidedBy !== undefined && {decidedBy}),
    ...(decidedAt !== undefined && {decidedAt}),
  }
}

function asDuplicate(claim: Claim, original: string): Claim {
  return {
    ...claim,
    state: 'duplicate',
    duplicateOf: {_type: 'reference', _ref: original, _weak: true},
  }
}

function withPolarity(claim: Claim): string {
  return `${claim.polarity}: ${statementOf(claim)}`
}

function toDocument(found: FoundClaim, articleId: string, count: number): Claim {
  const {relation, polarity, hedge, proposed, confidence, rule, quote, section, blockKey} = found
  const subject = toEntity(found.subject)
  const object = toEntity(found.object)
  return {
    _id: claimId({
      articleId,
      relation,
      subject: entityKey(subject),
      object: entityKey(object),
      quote: count === 1 ? quote : `${quote} (${count})`,
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
