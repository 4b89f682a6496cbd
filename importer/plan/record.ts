import {hash} from 'node:crypto'

import type {MergeConflict} from '../../schemas/index.ts'
import type {LedgerEntry} from '../types.ts'
import {excerpt} from '../words.ts'
import type {ArticleDraft} from './article.ts'
import type {StoredBase} from './base.ts'

/** A document is read at every keystroke in the Studio: the full ledger is in the report of the run. */
const MOST_ENTRIES = 200

/** The `importRecord` of an article: where it came from, what was lost, what to merge with. */
export function importRecord(
  draft: ArticleDraft,
  {
    importedAt,
    conflicts,
    base,
    before = {},
  }: {
    importedAt: string
    conflicts: readonly MergeConflict[]
    base: StoredBase
    before?: Readonly<Record<string, unknown>>
  },
): Record<string, unknown> {
  const said = Object.entries(draft.provenance).filter(([, value]) => value !== undefined)
  const {baseRest: _before, ...kept} = before
  return {
    ...kept,
    _type: 'importRecord',
    ...Object.fromEntries(said),
    importedAt,
    ledger: {
      _type: 'importLedger',
      ...draft.balance,
      entries: draft.ledger.slice(0, MOST_ENTRIES).map(toEntry),
    },
    conflicts,
    ...base,
  }
}

function toEntry(entry: LedgerEntry, index: number): Record<string, unknown> {
  const {line, construct, reason, action, text} = entry
  return {
    _type: 'ledgerEntry',
    _key: `l${hash('sha256', JSON.stringify([index, entry])).slice(0, 12)}`,
    line,
    construct: `${construct} (${action})`,
    reason,
    text: excerpt(text, 500),
  }
}
