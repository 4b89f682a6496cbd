import {LAST_IMPORT} from '../imports/view-id.ts'
import {formatDay, plural} from '../shared/format.ts'
import type {ComputedList, Row} from '../structure/list-entry.ts'

interface ArticleInConflict {
  _id: string
  title: string | null
  importedAt: string | null
  /** How many passages are still to be decided. */
  open: number
}

/** Articles of which an editor and a newer import changed the same text; they open where that is decided. */
export const openConflictsList: ComputedList = {
  types: ['article'],
  query: `*[_type == "article" && defined(importRecord.conflicts)] | order(title asc, _id asc) {
    _id,
    title,
    "importedAt": importRecord.importedAt,
    "open": count(importRecord.conflicts[coalesce(state, "open") == "open"])
  }[open > 0]`,
  rows: (answer) => (answer as ArticleInConflict[]).map(toRow),
  empty: 'No import met an edit of the same text that is still to be decided.',
}

function toRow({_id, title, importedAt, open}: ArticleInConflict): Row {
  const source = importedAt ? `, of the import of ${formatDay(importedAt)}` : ''
  return {
    key: _id,
    documentId: _id,
    documentType: 'article',
    title: title ?? _id,
    note: `${plural(open, 'passage')} to decide${source}.`,
    view: LAST_IMPORT,
  }
}
