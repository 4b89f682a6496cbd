import {readBase, writeBase} from '../plan/base.ts'
import type {PlannedMutation} from '../plan/patch.ts'
import {LARGEST_REQUEST, transactionId, type Batch, type Unit} from './batches.ts'
import {articleOf, idOf, recordOf, sizeOf} from './mutations.ts'
import {assertDocumentFits, assertPartsFit} from './too-large.ts'

/**
 * Splits the write of an article that no request can hold into transactions that are sent
 * one after the other: the article with the first blocks, or the changes of its text; then
 * blocks that are appended; its claims; at last what the next import merges with. Each but
 * the first asks for the revision that the one before it made, so nothing is written on top
 * of an edit in between. Until the last is written, the article counts as imported without
 * its text: whatever stops the write, the next import finds the blocks and completes them.
 *
 * @throws TooLarge when it cannot be split so, saying what is in the way.
 */
export function toParts({file, mutations}: Unit, runId: string, limit = LARGEST_REQUEST): Batch[] {
  const article = articleOf(mutations)
  const id = article && idOf(article)
  assertDocumentFits(mutations.filter((mutation) => idOf(mutation) === id))
  const parts = article ? piecesOf(mutations, article, limit) : mutations
  assertPartsFit(parts, id, limit)
  let revision = article && 'patch' in article ? article.patch.ifRevisionID : undefined
  return packed(parts, limit).map((part) => {
    const unit = {file, mutations: guarded(part, id, revision)}
    const batch = {transactionId: transactionId(runId, [unit]), units: [unit]}
    if (part.some((mutation) => idOf(mutation) === id)) revision = batch.transactionId
    return batch
  })
}

/** All mutations in the order in which they are sent, those of the article in pieces. */
function piecesOf(
  mutations: readonly PlannedMutation[],
  article: PlannedMutation,
  limit: number,
): PlannedMutation[] {
  const id = idOf(article)
  const own = mutations
    .filter((mutation) => idOf(mutation) === id)
    .flatMap((mutation) => smaller(mutation, limit))
  const isRecord = (mutation: PlannedMutation): boolean =>
    'patch' in mutation && recordOf(mutation) !== undefined
  const at = mutations.indexOf(article)
  return [
    // What the article refers to, its text, and behind that the record that accounts for it.
    ...mutations.slice(0, at).filter((mutation) => idOf(mutation) !== id),
    ...own.filter((mutation) => !isRecord(mutation)),
    ...own.filter(isRecord),
    ...mutations.slice(at).filter((mutation) => idOf(mutation) !== id),
    ...basePieces(id, recordOf(article) ?? {}),
  ]
}

/** One mutation as several, each of which has a chance to fit into a request. */
function smaller(mutation: PlannedMutation, limit: number): PlannedMutation[] {
  const record = recordOf(mutation)
  if ('createIfNotExists' in mutation) return [mutation]
  if ('create' in mutation) {
    const {create} = mutation
    const [first, ...rest] = Array.isArray(create.body) ? (create.body as unknown[]) : []
    const head = {...create, body: [first], importRecord: withoutBody(record ?? {})}
    return [{create: head}, ...appended(create._id, 'body[-1]', rest, limit)]
  }
  const {id, ifRevisionID: _guard, ...operations} = mutation.patch
  if (record) return [{patch: {id, set: {importRecord: withoutBody(record)}}}]
  const {insert} = operations
  if (sizeOf(mutation) <= limit || !isAppend(insert)) return [{patch: {id, ...operations}}]
  const {insert: _insert, ...others} = operations
  return [
    ...(Object.keys(others).length > 0 ? [{patch: {id, ...others}}] : []),
    ...appended(id, insert.after, insert.items, limit),
  ]
}

/** Inserts that put members behind a place, a request's fill at a time. */
function appended(
  id: string,
  after: string,
  items: readonly unknown[],
  limit: number,
): PlannedMutation[] {
  const inserts: PlannedMutation[] = []
  let place = after
  for (const group of packed(items, limit / 2)) {
    inserts.push({patch: {id, insert: {after: place, items: group}}})
    const last = group.at(-1)
    const isKeyed = typeof last === 'object' && last !== null && '_key' in last
    if (isKeyed) place = place.replace(/\[[^[]*\]$/, `[_key==${JSON.stringify(last._key)}]`)
  }
  return inserts
}

/** What makes the record whole: the pieces of the base, and the first of them at the very last. */
function basePieces(id: string, {base, baseRest}: Record<string, unknown>): PlannedMutation[] {
  const rest = Array.isArray(baseRest) ? (baseRest as unknown[]) : []
  return [
    ...(rest.length > 0 ? [{patch: {id, set: {'importRecord.baseRest': []}}}] : []),
    ...rest.map((piece) => ({
      patch: {id, insert: {after: 'importRecord.baseRest[-1]', items: [piece]}},
    })),
    {patch: {id, set: {'importRecord.base': base}}},
  ]
}

/** A record with a base that says nothing of the text, for as long as it is not all there. */
function withoutBody({baseRest: _rest, ...record}: Record<string, unknown>): object {
  const {fields, flags = []} = readBase({...record, baseRest: _rest}) ?? {}
  const {body: _body, ...others} = fields ?? {}
  return {...record, ...writeBase({signature: '', fields: others, flags})}
}

function isAppend(insert: unknown): insert is {after: string; items: unknown[]} {
  return (
    typeof insert === 'object' &&
    insert !== null &&
    'after' in insert &&
    typeof insert.after === 'string' &&
    'items' in insert &&
    Array.isArray(insert.items)
  )
}

/** The first patch of the article in a part asks for its revision. */
function guarded(
  part: readonly PlannedMutation[],
  id: string | undefined,
  ifRevisionID: string | undefined,
): PlannedMutation[] {
  const at = part.findIndex((mutation) => 'patch' in mutation && mutation.patch.id === id)
  const first = part[at]
  if (ifRevisionID === undefined || !first || !('patch' in first)) return [...part]
  return part.with(at, {patch: {...first.patch, ifRevisionID}})
}

function packed<T>(items: readonly T[], limit: number): T[][] {
  const groups: T[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const item of items) {
    const bytes = sizeOf(item) + 1
    if (size + bytes > limit) {
      groups.push([])
      size = 200
    }
    groups.at(-1)?.push(item)
    size += bytes
  }
  return groups
}
