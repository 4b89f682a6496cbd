import {isDraft, isPublished, publishedIdOf, releaseOf} from '../ids.ts'
import type {LoggedTransaction, TransactionLog} from '../store/log.ts'

/** What happened to a document as a whole: created, published, unpublished, deleted. */
export interface DocumentEvent {
  id: string
  type: string
  timestamp: string
  author: string
  documentId: string
  [detail: string]: unknown
}

/**
 * The life of a document and its versions as events, newest first. Edits of a draft are none of
 * them; the Studio adds those from the transactions.
 */
export function documentEvents(log: TransactionLog, documentId: string): DocumentEvent[] {
  const group = log.versionsEver(publishedIdOf(documentId))
  const state = new Map<string, string | undefined>()
  const events: DocumentEvent[] = []
  for (const transaction of log.transactionsOf(group)) {
    const touched = log
      .revisionsIn(transaction.sequence)
      .filter(({document}) => group.includes(document))
    const steps = touched.map(({document, body}) => ({
      id: document,
      before: state.get(document),
      exists: body !== null,
    }))
    for (const {id, exists} of steps) state.set(id, exists ? transaction.id : undefined)
    const left = [...state.values()].some((revision) => revision !== undefined)
    events.push(...eventsOf(transaction, publishedIdOf(documentId), steps, left, state))
  }
  return events.toReversed()
}

interface Step {
  id: string
  /** Revision before the transaction, undefined when the document did not exist. */
  before: string | undefined
  exists: boolean
}

function eventsOf(
  transaction: LoggedTransaction,
  documentId: string,
  steps: readonly Step[],
  left: boolean,
  state: ReadonlyMap<string, string | undefined>,
): DocumentEvent[] {
  const make = (type: string, details: Record<string, unknown>): DocumentEvent => ({
    id: `${transaction.id}-${type}`,
    type,
    timestamp: transaction.time,
    author: transaction.author,
    documentId,
    ...details,
  })
  if (!left) return steps.some(({before}) => before) ? [make('deleteDocumentGroup', {})] : []
  const published = steps.find(({id}) => isPublished(id))
  const versions = steps.filter(({id}) => !isPublished(id))
  const gone = versions.find(({before, exists}) => before && !exists)
  if (published?.exists && gone) {
    return [
      make('publishDocumentVersion', {
        revisionId: transaction.id,
        ...versionDetails(gone.id, gone.before),
        publishCause: isDraft(gone.id) ? 'document.publish' : 'release.publish',
      }),
    ]
  }
  if (published && !published.exists) {
    const draft = `drafts.${documentId}`
    return [make('unpublishDocument', versionDetails(draft, state.get(draft) ?? transaction.id))]
  }
  const events = versions.flatMap(({id, before, exists}) => {
    if (!before && exists)
      return [make('createDocumentVersion', versionDetails(id, transaction.id))]
    if (before && !exists) return [make('deleteDocumentVersion', versionDetails(id, before))]
    return []
  })
  if (published) {
    const type = published.before ? 'updateLiveDocument' : 'createLiveDocument'
    events.push(make(type, {revisionId: transaction.id}))
  }
  return events
}

function versionDetails(id: string, revision: string | undefined): Record<string, unknown> {
  const releaseId = releaseOf(id)
  return {versionId: id, versionRevisionId: revision, ...(releaseId ? {releaseId} : {})}
}
