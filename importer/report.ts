import type {Balance} from './balance.ts'
import type {FieldChange} from './plan/diff.ts'
import type {Conflict} from './plan/merge-blocks.ts'
import type {PlannedMutation} from './plan/index.ts'
import type {Format, LedgerEntry, Warning} from './types.ts'

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
  /** Mutations sent, or checked in a dry run. */
  mutations: number
  /** Ledger entries by what was dropped, changed or pointed out. */
  ledger: Record<string, number>
}

/** Counts a report. */
export function totalsOf(
  documents: readonly DocumentReport[],
  skipped: ImportReport['skipped'],
  mutations: number,
): ImportTotals {
  const count = (status: DocumentReport['status']): number =>
    documents.filter((document) => document.status === status).length
  const sum = (value: (document: DocumentReport) => number): number =>
    documents.reduce((total, document) => total + value(document), 0)
  const ledger: Record<string, number> = {}
  for (const {ledger: entries} of documents) countEntries(entries, ledger)
  for (const {entries} of skipped) countEntries(entries, ledger)
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    setAside: count('set-aside'),
    blocks: sum(({blocks}) => blocks ?? 0),
    links: sum(({links}) => links ?? 0),
    warnings: sum(({warnings}) => warnings.length),
    conflicts: sum(({conflicts}) => conflicts.length),
    mutations,
    ledger,
  }
}

function countEntries(entries: readonly LedgerEntry[], counts: Record<string, number>): void {
  for (const {action, construct} of entries) {
    const name = `${action}: ${construct}`
    counts[name] = (counts[name] ?? 0) + 1
  }
}
