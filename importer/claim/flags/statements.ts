import type {Claim} from '../../../schemas/index.ts'
import {headingRelation} from '../headings.ts'
import {foldLabel} from '../lexicon.ts'
import type {ClaimTerm, FoundClaim} from '../types.ts'
import {flag, type Flag, type FlagSource} from './flag.ts'

/** What the claims of an article say, and leave out, taken together. */
export function statementFlags({claims, unsupported = []}: FlagSource): Flag[] {
  const affirmed = claims.filter(({polarity}) => polarity === 'affirmed')
  return [
    ...differentStrengths(affirmed),
    ...causesMissingInList(affirmed),
    ...causesWithoutTreatment(affirmed),
    ...unsupported.map(relationWithoutText),
  ]
}

/** The relation stands: that its text has gone is for an editor to weigh. */
function relationWithoutText({subject, relation, object}: Claim): Flag {
  return flag(
    'relation-without-text',
    'warning',
    `"${object.label}" was accepted as a ${relation} of ${subject.label} from this article, which says it no longer. The relation stands: look for another source, or reject the claim.`,
  )
}

function sameTerm(one: ClaimTerm, other: ClaimTerm): boolean {
  const names = new Set(one.names.map(foldLabel))
  return other.names.some((name) => names.has(foldLabel(name)))
}

function sameStatement(one: FoundClaim, other: FoundClaim): boolean {
  return (
    one.relation === other.relation &&
    sameTerm(one.subject, other.subject) &&
    sameTerm(one.object, other.object)
  )
}

/** One claim that the article makes once with a hedge and once without. */
function differentStrengths(claims: readonly FoundClaim[]): Flag[] {
  return firsts(claims, sameStatement).flatMap((claim) => {
    const same = claims.filter((other) => sameStatement(claim, other))
    const hedged = same.find(({hedge}) => hedge !== undefined)
    const plain = same.find(({hedge}) => hedge === undefined)
    if (!hedged || !plain || claim.relation === 'symptom') return []
    return [
      flag(
        'different-strengths',
        'warning',
        `"${claim.object.label}" as a ${claim.relation} of ${claim.subject.label} is stated in different strengths: with "${hedged.hedge}" in one place, without in another. Say it once, as strongly as the source does.`,
        hedged.blockKey,
      ),
    ]
  })
}

/** A condition that is named as a cause in the text, and not where the article lists the causes. */
function causesMissingInList(claims: readonly FoundClaim[]): Flag[] {
  const causal = claims.filter(({relation}) => relation === 'cause')
  return firsts(causal, sameStatement).flatMap((claim) => {
    const own = causal.filter(({subject}) => sameTerm(subject, claim.subject))
    const listed = own.filter(({section}) => section && headingRelation(section) === 'cause')
    if (listed.length === 0 || listed.some((other) => sameStatement(claim, other))) return []
    return [
      flag(
        'cause-missing-in-list',
        'warning',
        `The text names "${claim.object.label}" as a cause of ${claim.subject.label}; the section on causes leaves it out.`,
        listed[0]?.blockKey,
      ),
    ]
  })
}

/**
 * A cause that the article knows how to treat, while none of these treatments is among
 * those of the condition that it causes.
 */
function causesWithoutTreatment(claims: readonly FoundClaim[]): Flag[] {
  const treatments = claims.filter(({relation}) => relation === 'treatment')
  const causal = claims.filter(({relation}) => relation === 'cause')
  return firsts(causal, sameStatement).flatMap((claim) => {
    const ofCause = treatments.filter(({subject}) => sameTerm(subject, claim.object))
    const ofSubject = treatments.filter(({subject}) => sameTerm(subject, claim.subject))
    if (ofCause.length === 0) return []
    if (ofCause.some(({object}) => ofSubject.some((other) => sameTerm(object, other.object)))) {
      return []
    }
    const names = [...new Set(ofCause.map(({object}) => object.label))].join(', ')
    return [
      flag(
        'cause-without-treatment',
        'error',
        `${claim.object.label} is named as a cause of ${claim.subject.label}, and its treatment (${names}) is not named among the treatments of ${claim.subject.label}.`,
        ofSubject[0]?.blockKey ?? claim.blockKey,
      ),
    ]
  })
}

function firsts<T>(items: readonly T[], same: (one: T, other: T) => boolean): T[] {
  const result: T[] = []
  for (const item of items) if (!result.some((other) => same(other, item))) result.push(item)
  return result
}
