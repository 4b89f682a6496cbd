import type {ReviewOutcome, ReviewScope, ReviewState, RiskLevel} from '../vocabularies/workflow.ts'
import type {SanityReference} from './base.ts'

/** The hash of one clinical field at the time of a sign-off. */
export interface FieldHash {
  _key: string
  _type: 'fieldHash'
  field: string
  hash: string
}

/** One review: who, when, of what, with which result, and of which text. */
export interface ReviewRecord {
  _key: string
  _type: 'reviewRecord'
  reviewer: SanityReference
  /** Date and time, ISO 8601. */
  date: string
  scope: ReviewScope
  section?: string
  outcome: ReviewOutcome
  revision?: string
  contentHash?: string
  fieldHashes?: FieldHash[]
  note?: string
}

/** Where a document stands in medical review, and every review it has had. */
export interface Review {
  _type?: 'review'
  state?: ReviewState
  authors?: SanityReference[]
  requestedBy?: SanityReference
  requestedAt?: string
  riskLevel?: RiskLevel
  intervalMonths?: number
  records?: ReviewRecord[]
}
