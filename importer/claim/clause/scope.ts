import type {ClaimRelation} from '../../../schemas/vocabularies/index.ts'
import type {Scope} from '../subjects.ts'
import type {FoundClaim} from '../types.ts'

/** A claim, without the place where it stands. */
export type ClauseClaim = Omit<FoundClaim, 'quote' | 'section' | 'blockKey' | 'start' | 'end'>

/** Where a clause stands, as far as it decides what the clause says. */
export interface ClauseScope extends Scope {
  /** What the heading says that the things below it are. */
  section: ClaimRelation | undefined
  /** Whether the sentence speaks of what happens without treatment. */
  untreated: boolean
}

/** Stands at the end of a clause for the list that follows it. */
export const LIST = 'thelistbelow'
