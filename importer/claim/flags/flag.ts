import type {ArticleFlag, Claim, FlagSeverity} from '../../../schemas/index.ts'
import type {BodyBlock} from '../../structure/blocks.ts'
import type {LedgerEntry} from '../../types.ts'
import type {FoundClaim} from '../types.ts'

/** What the flags are found in. */
export interface FlagSource {
  body: readonly BodyBlock[]
  claims: readonly FoundClaim[]
  ledger: readonly LedgerEntry[]
  /** Block of the body by the line in the source. */
  blockAtLine: ReadonlyMap<number, string>
  /** Accepted claims that the text makes no longer. */
  unsupported?: readonly Claim[]
  /** What is known of the article beside its text. */
  has: {source: boolean; reviewer: boolean; date: boolean}
}

/** A flag before it has its key. */
export type Flag = Omit<ArticleFlag, '_key' | '_type'>

/** A flag of a code, with the block that it is about. */
export function flag(
  code: string,
  severity: FlagSeverity,
  message: string,
  blockKey?: string,
): Flag {
  return {code, message, severity, ...(blockKey !== undefined && {blockKey})}
}
