import {uuid} from '@sanity/uuid'
import type {StoredDocument} from '../document.ts'
import {encodeEffects} from '../mendoza.ts'
import {evaluateGroq, type Node} from '../query/groq.ts'
import {replaceMatches, TextPattern} from '../query/match.ts'
import type {Committed} from '../store/dataset.ts'

export interface ListenOptions {
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  withEffects: boolean
  /** What the listener asked for; when it hears of a change, queries show it in any case. */
  visibility: 'query' | 'transaction'
}

/** Does the listened-to query concern this document? */
export type Matches = (document: StoredDocument | undefined) => boolean

/**
 * The events of one transaction for one listener: one for each document that the query matches
 * before or after it.
 */
export function mutationEvents(
  transaction: Committed,
  matches: Matches,
  options: ListenOptions,
): Record<string, unknown>[] {
  const concerned = transaction.changes.flatMap((change) => {
    const before = matches(change.before)
    const after = matches(change.after)
    return before || after ? [{change, before, after}] : []
  })
  return concerned.map(({change, before, after}, index) => ({
    eventId: `${transaction.id}#${change.id}`,
    documentId: change.id,
    transactionId: transaction.id,
    transition: before && after ? 'update' : after ? 'appear' : 'disappear',
    identity: transaction.author,
    ...(options.includeMutations ? {mutations: change.mutations} : {}),
    ...(options.includePreviousRevision && change.before ? {previous: change.before} : {}),
    ...(options.includeResult && change.after ? {result: change.after} : {}),
    ...(change.before ? {previousRev: change.before._rev} : {}),
    resultRev: transaction.id,
    ...(options.withEffects ? {effects: encodeEffects(change.before, change.after)} : {}),
    timestamp: transaction.time,
    visibility: options.visibility,
    transactionTotalEvents: concerned.length,
    transactionCurrentEvent: index + 1,
  }))
}

/**
 * Makes the test for a listened-to query: is the document among what its filter finds?
 * Projections, orders and slices around the filter do not count.
 */
export function matcherOf(
  tree: Node,
  params: Record<string, unknown>,
  identity: string,
  get: (id: string) => StoredDocument | undefined,
  limited: <T>(compute: () => T) => T = (compute) => compute(),
): Matches {
  const filter = replaceMatches(innermostFilter(tree), (pattern) => ({
    type: 'Value',
    value: new TextPattern(evaluateGroq(pattern, {params})),
  }))
  return (document) => {
    if (!document) return false
    const found = limited(() =>
      evaluateGroq(filter, {
        params,
        identity,
        dataset: [document],
        dereference: ({_ref}: {_ref: string}) => get(_ref),
      }),
    )
    return Array.isArray(found) ? found.length > 0 : found !== null
  }
}

function innermostFilter(tree: Node): Node {
  switch (tree.type) {
    case 'Projection':
    case 'Map':
    case 'FlatMap':
    case 'PipeFuncCall':
    case 'Slice':
    case 'AccessElement':
    case 'Group':
    case 'ArrayCoerce':
      return innermostFilter(tree.base)
    case 'AccessAttribute':
      return tree.base ? innermostFilter(tree.base) : tree
    default:
      return tree
  }
}

export function makeListenerName(): string {
  return uuid()
}
