import {publishedId, type Claim, type ClaimEntity} from '../../../schemas/index.ts'
import {foldLabel} from '../lexicon.ts'

/** What a claim says, whatever words and place it says it in: equal for equal statements. */
export function statementOf({
  subject,
  relation,
  object,
}: Pick<Claim, 'subject' | 'relation' | 'object'>): string {
  return [entityKey(subject), relation, entityKey(object)].join(' | ')
}

/** The document of an entity, else its folded name. */
export function entityKey({reference, label}: ClaimEntity): string {
  return reference ? publishedId(reference._ref) : foldLabel(label)
}
