import type {ConditionLinkKind} from '../vocabularies/conditions.ts'
import {publishedId} from './document-id.ts'
import {shortHash} from './hash.ts'

/** The kinds of relation: one per array, and one per kind of link between conditions. */
export type RelationKind = 'symptom' | 'cause' | 'treatment' | 'test' | ConditionLinkKind

/**
 * The `_key` of a relation, from its kind and its target, so that two writers of
 * the same relation meet in one array item.
 *
 * @example relationKey('symptom', 'symptom-fatigue') === 'symptom-symptom-fatigue'
 */
export function relationKey(kind: RelationKind, targetId: string): string {
  return `${kind}-${publishedId(targetId)}`
}

/** The `_key` of an item in a plain array of references. */
export function referenceKey(targetId: string): string {
  return publishedId(targetId)
}

/** The `_key` of a citation: one per source and place in it. */
export function citationKey(sourceId: string, locator?: string): string {
  const id = publishedId(sourceId)
  return locator ? `${id}-${shortHash(locator)}` : id
}

/** The `_key` of the claim a relation rests on. */
export function provenanceKey(claimId: string): string {
  return publishedId(claimId)
}

/** The `_key` of a code. Two authorities may give one document two codes of one system. */
export function codeKey(system: string, value: string): string {
  return `${system}-${value.replaceAll(/[^\w.-]+/g, '-')}`
}

/** The `_key` of a guideline's recommendation. */
export function recommendationKey(sourceId: string, qualifier?: string): string {
  return citationKey(sourceId, qualifier)
}

/** The `_key` of anything else: a name for its kind and a hash of what identifies it. */
export function contentKey(kind: string, ...identity: (string | number | undefined)[]): string {
  return `${kind}-${shortHash(JSON.stringify(identity))}`
}

/** The deterministic id of a claim: the same statement at the same place is the same claim. */
export function claimId(identity: {
  articleId: string
  relation: string
  subject: string
  object: string
  quote: string
  polarity: string
}): string {
  const {articleId, relation, subject, object, quote, polarity} = identity
  const parts = [publishedId(articleId), relation, subject, object, quote, polarity]
  return `claim-${shortHash(JSON.stringify(parts))}${shortHash(JSON.stringify(parts.toReversed()))}`
}
