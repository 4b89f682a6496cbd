import type {Claim, Condition} from '../../schemas/index.ts'

/** A document that a claim names, in short. */
export interface EntityPreview {
  _id: string
  _type: string
  title?: string
}

/** A claim with the documents that it names, null where there is none. */
export interface ReviewedClaim extends Claim {
  subjectDocument: EntityPreview | null
  objectDocument: EntityPreview | null
}

/** Names a claim as it stands: after any change to it the name is another. */
export function versionOf({_id, _rev}: Pick<Claim, '_id' | '_rev'>): string {
  return `${_id} ${_rev}`
}

export interface ClaimsOfArticle {
  claims: ReviewedClaim[]
  /** The conditions that the claims are about, with their relations. */
  conditions: Condition[]
}

/** Parameter `$id`: the published id of the article. Result: `ClaimsOfArticle`. */
export const claimsOfArticle = `{
  "claims": *[_type == "claim" && article._ref == $id]{
    ...,
    "subjectDocument": subject.reference->{_id, _type, title},
    "objectDocument": object.reference->{_id, _type, title}
  },
  "conditions": *[
    _type == "condition" && _id in *[_type == "claim" && article._ref == $id].subject.reference._ref
  ]{_id, _type, title, symptoms, causes, treatments, tests, relatedConditions}
}`

/** The types whose changes make the result stale. */
export const TYPES_OF_CLAIMS = ['claim', 'condition', 'symptom', 'cause', 'treatment', 'test']
