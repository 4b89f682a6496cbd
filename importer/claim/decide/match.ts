import {publishedId, type Claim, type ClaimEntity} from '../../../schemas/index.ts'
import {foldLabel} from '../lexicon.ts'
import type {ClaimTerm, FoundClaim} from '../types.ts'
import {readClaimBase} from './claim-base.ts'

/**
 * Finds, for each claim of an article, the one of earlier imports that it is. By its id
 * first; then by what it says in the same words, for a name that has become a document
 * changes the id; then by what it says, for the words around it may have changed. What an
 * editor made of a claim meanwhile does not count: it is known as it was imported.
 *
 * @param ids - The id that each claim gets when it is new.
 */
export function matchClaims(
  found: readonly FoundClaim[],
  ids: readonly string[],
  before: readonly Claim[],
): (Claim | undefined)[] {
  const matched = found.map((): Claim | undefined => undefined)
  const left = new Map(before.map((claim) => [publishedId(claim._id), claim]))
  const take = (index: number, claim: Claim | undefined): void => {
    if (!claim) return
    matched[index] = claim
    left.delete(publishedId(claim._id))
  }
  for (const [index, id] of ids.entries()) take(index, left.get(id))
  for (const inTheseWords of [true, false]) {
    for (const [index, claim] of found.entries()) {
      if (matched[index]) continue
      take(
        index,
        [...left.values()].find(
          (other) => saysSame(claim, other) && (!inTheseWords || claim.quote === other.quote),
        ),
      )
    }
  }
  return matched
}

/** Whether a claim of an earlier import says what is found now, as it was imported. */
export function saysSame(found: FoundClaim, claim: Claim): boolean {
  const {subject, relation, object, polarity} = readClaimBase(claim) ?? claim
  return (
    found.relation === relation &&
    found.polarity === polarity &&
    isNamed(found.object, object) &&
    isNamed(found.subject, subject)
  )
}

function isNamed({names, reference}: ClaimTerm, entity: ClaimEntity): boolean {
  if (reference && entity.reference) return reference._ref === publishedId(entity.reference._ref)
  const label = foldLabel(entity.label)
  return names.some((name) => foldLabel(name) === label)
}
