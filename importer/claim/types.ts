import type {ClaimProposal} from '../../schemas/index.ts'
import type {ClaimRelation, EntityType, Polarity} from '../../schemas/vocabularies/index.ts'
import type {Reference} from '../structure/blocks.ts'

/** What a claim speaks of. */
export interface ClaimTerm {
  /** The words of the text, without article and without what is recorded as an attribute. */
  label: string
  /** Other names of the same thing: as written, and what the vocabulary knows. */
  names: readonly string[]
  /** The kind of thing, where the vocabulary or the relation tells. */
  type: EntityType
  /** The document of that name; undefined when there is none yet. */
  reference?: Reference
}

/** A statement of an article that relates two things. */
export interface FoundClaim {
  subject: ClaimTerm
  relation: ClaimRelation
  object: ClaimTerm
  polarity: Polarity
  /** The words that weaken the statement. */
  hedge?: string
  proposed: ClaimProposal
  /** From 0 to 1. */
  confidence: number
  /** The name of the rule that found it. */
  rule: string
  /** The words of the block from `start` to `end`: the sentence or the list item. */
  quote: string
  section?: string
  blockKey: string
  start: number
  end: number
}
