import type {ArticleFlag} from '../schemas/index.ts'
import type {ClaimRelation, ClaimState, Polarity} from '../schemas/vocabularies/index.ts'
import type {Balance} from './balance.ts'
import type {ClaimChange, PlannedClaim} from './plan/claims.ts'
import type {FieldChange} from './plan/diff.ts'
import type {Conflict} from './plan/merge-blocks.ts'
import type {PlannedMutation} from './plan/patch.ts'
import type {Format, LedgerEntry, Warning} from './types.ts'

/** One statement of an article, for a person to look at. */
export interface ClaimReport {
  /** Id of the claim's published document. */
  id: string
  section?: string
  subject: string
  relation: ClaimRelation
  object: string
  polarity: Polarity
  hedge?: string
  quote: string
  /** Line in the file; undefined where the text is an editor's. */
  line?: number
  rule?: string
  confidence?: number
  state: ClaimState
  /** Whether the text makes the statement, as it stands after the import. */
  inText: boolean
  reason?: string
  /** What the import does to it; undefined where it stands already. */
  change?: ClaimChange
}

/** What became of one article. */
export interface DocumentReport {
  file: string
  /** Undefined when the file did not have to be read. */
  format?: Format
  /** `set-aside`: nothing was written; `problem` says why. */
  status: 'created' | 'updated' | 'unchanged' | 'set-aside'
  /** Id of the document that is, or would be, written. */
  id?: string
  title?: string
  problem?: {line?: number; field?: string; message: string}
  words?: Balance
  blocks?: number
  links?: number
  images?: number
  ledger: LedgerEntry[]
  warnings: Warning[]
  conflicts: Conflict[]
  changes: FieldChange[]
  /** In reading order; those that the text no longer makes come last. */
  claims?: ClaimReport[]
  flags?: ArticleFlag[]
  /** In a dry run, what would be sent. */
  mutations?: PlannedMutation[]
}

/** What one import did, or in a dry run would do. */
export interface ImportReport {
  dryRun: boolean
  files: number
  documents: DocumentReport[]
  /** Items of exports that are no articles, by file. */
  skipped: {file: string; entries: LedgerEntry[]}[]
  totals: ImportTotals
  /** Transactions that this run took over from one that was stopped. */
  resumed: number
}

export interface ImportTotals {
  created: number
  updated: number
  unchanged: number
  setAside: number
  blocks: number
  links: number
  warnings: number
  conflicts: number
  /** Statements that the articles make, decided or not. */
  claims: number
  flags: number
  /** Mutations sent, or checked in a dry run. */
  mutations: number
  /** Ledger entries by what was dropped, changed or pointed out. */
  ledger: Record<string, number>
}

/** The totals of a run in which nothing was counted yet. */
export function emptyTotals(): ImportTotals {
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    setAside: 0,
    blocks: 0,
    links: 0,
    warnings: 0,
    conflicts: 0,
    claims: 0,
    flags: 0,
    mutations: 0,
    ledger: {},
  }
}

/** Counts one more article into the totals of a run; mutations are not counted by article. */
export function countDocument(report: DocumentReport, totals: ImportTotals): void {
  totals[report.status === 'set-aside' ? 'setAside' : report.status] += 1
  totals.blocks += report.blocks ?? 0
  totals.links += report.links ?? 0
  totals.warnings += report.warnings.length
  totals.conflicts += report.conflicts.length
  totals.claims += report.claims?.filter(({inText}) => inText).length ?? 0
  totals.flags += report.flags?.length ?? 0
  countEntries(report.ledger, totals.ledger)
}

/** Counts entries by what was done to what. */
export function countEntries(
  entries: readonly LedgerEntry[],
  counts: ImportTotals['ledger'],
): void {
  for (const {action, construct} of entries) {
    const name = `${action}: ${construct}`
    counts[name] = (counts[name] ?? 0) + 1
  }
}

/** Lists planned claims for a report. */
export function reportClaims(
  planned: readonly PlannedClaim[],
  lines: ReadonlyMap<string, number>,
): ClaimReport[] {
  return planned.map(({claim, change, inText}) => {
    const {_id, section, subject, relation, object, polarity, hedge, quote, blockKey} = claim
    const {rule, confidence, state, reason} = claim
    const line = blockKey === undefined ? undefined : lines.get(blockKey)
    return {
      id: _id,
      ...(section !== undefined && {section}),
      subject: subject.label,
      relation,
      object: object.label,
      polarity,
      ...(hedge !== undefined && {hedge}),
      quote,
      ...(line !== undefined && {line}),
      ...(rule !== undefined && {rule}),
      ...(confidence !== undefined && {confidence}),
      state,
      inText,
      ...(reason !== undefined && {reason}),
      ...(change !== undefined && {change}),
    }
  })
}
