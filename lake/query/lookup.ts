import {compareIds, isObject, type StoredDocument} from '../document.ts'
import {isPublished, publishedIdOf} from '../ids.ts'
import {isScalar, type Extract, type Scalar} from '../indexes/field-index.ts'
import {NO_IDS, type Ids} from '../indexes/id-lists.ts'
import {prefixOf} from '../indexes/token-index.ts'
import {termsOf} from '../indexes/words.ts'
import type {DocumentSet} from '../store/documents.ts'
import type {Candidate, Condition} from './conditions.ts'
import {evaluateGroq, type Node} from './groq.ts'
import {pathOf} from './nodes.ts'
import type {View} from './perspective.ts'
import {SEPARATOR} from './plan.ts'

/** What an index finds: ids of stored documents, or undefined when it might be any document. */
export type Found = {size: number; ids: () => Iterable<string>} | undefined

const NOTHING: Found = {size: 0, ids: () => []}

/** A key that was spelt out while evaluating, see `lookupNode`. */
export type Key = {values: unknown[]; unknown?: false} | {unknown: true}

export function readSpelt(spelt: string): Key {
  if (spelt.startsWith('*')) return {unknown: true}
  const body = spelt.slice(1)
  if (spelt.startsWith('s')) return {values: variants(body)}
  // An empty list is spelt like a list of one empty text, which finds no less.
  return {values: body.split(SEPARATOR).flatMap(variants)}
}

/** A number or a boolean is spelt like a string. */
function variants(spelt: string): Scalar[] {
  if (spelt === 'true' || spelt === 'false') return [spelt, spelt === 'true']
  const number = Number(spelt)
  return String(number) === spelt ? [spelt, number] : [spelt]
}

/** Looks up a condition whose key is constant. */
export function lookUpConstant(
  candidate: Candidate,
  documents: DocumentSet,
  params: Record<string, unknown>,
): Found {
  if (candidate.kind === 'either') {
    const sides = candidate.sides.map((side) => lookUpConstant(side, documents, params))
    const [left, right] = sides
    if (!left || !right) return undefined
    return {
      size: left.size + right.size,
      ids: () => new Set([...left.ids(), ...right.ids()]),
    }
  }
  const value: unknown = evaluateGroq(candidate.key, {params})
  if (candidate.kind === 'match') return lookUpMatch(candidate.fields, value, documents)
  const list = candidate.kind !== 'field' && Array.isArray(value)
  return lookUp(candidate, {values: list ? value : [value]}, documents)
}

/** Looks up a condition for a key. */
export function lookUp(condition: Condition, key: Key, documents: DocumentSet): Found {
  if (key.unknown) return undefined
  const {values} = key
  switch (condition.kind) {
    case 'id':
      return union(values.filter(isString).map((id) => [id]))
    case 'versions':
      return union(values.filter(isString).map((id) => [id, ...documents.versionsOf(id)]))
    case 'references': {
      if (condition.strict && !values.every(isString)) return undefined
      const index = documents.byReferenceIfReady()
      return index && unionOfSets(values.filter(isString).map((id) => index.find(id)))
    }
    case 'field':
    case 'fieldIn': {
      // A null equals the absence of a field, which no index holds.
      if (!values.every((value) => isScalar(value) || isNeverEqual(value))) return undefined
      const find = fieldLookup(condition.field, documents)
      return find && unionOfSets(values.filter(isScalar).map(find))
    }
    default:
      return undefined
  }
}

/** Arrays and objects equal nothing, not even themselves. */
function isNeverEqual(value: unknown): boolean {
  return Array.isArray(value) || isObject(value)
}

function fieldLookup(field: Node, documents: DocumentSet): ((value: Scalar) => Ids) | undefined {
  const path = pathOf(field)
  if (path?.length === 1 && path[0] === '_type') {
    return (value) => (isString(value) ? documents.ofType(value) : NO_IDS)
  }
  const index = documents.byField(JSON.stringify(field), extractOf(field))
  return index && ((value) => index.find(value))
}

/** How to compute an expression of a document. */
export function extractOf(field: Node): Extract {
  const path = pathOf(field)
  if (path) return (document) => valueAt(document, path)
  return (document) => evaluateGroq(field, {root: document})
}

function valueAt(document: StoredDocument, path: readonly string[]): unknown {
  let value: unknown = document
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

function lookUpMatch(fields: readonly Node[], pattern: unknown, documents: DocumentSet): Found {
  const patterns = Array.isArray(pattern) ? pattern : [pattern]
  const terms = patterns.filter(isString).flatMap(termsOf)
  // A pattern without terms matches nothing, and so does one that is no text.
  if (terms.length === 0) return NOTHING
  const longest = terms.reduce((best, term) =>
    prefixOf(term).length > prefixOf(best).length ? term : best,
  )
  if (prefixOf(longest) === '') return undefined
  const found = fields.map((field) =>
    documents.byToken(JSON.stringify(field), extractOf(field))?.find(longest),
  )
  return found.every((ids) => ids !== undefined) ? unionOfSets(found) : undefined
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function union(lists: readonly (readonly string[])[]): Found {
  const ids = new Set(lists.flat())
  return {size: ids.size, ids: () => ids}
}

function unionOfSets(sets: readonly Ids[]): Found {
  const [only] = sets
  if (only === undefined) return NOTHING
  if (sets.length === 1) return {size: only.size, ids: () => only}
  return {
    size: sets.reduce((size, set) => size + set.size, 0),
    ids: () => {
      const ids = new Set<string>()
      for (const set of sets) for (const id of set) ids.add(id)
      return ids
    },
  }
}

/** The documents that a view shows of stored ones, in the order of their ids. */
export function shownOf(
  found: NonNullable<Found>,
  view: View,
  documents: DocumentSet,
): StoredDocument[] {
  // Few are sorted; many are picked from all, which are sorted already.
  if (found.size > documents.size / 8) {
    const ids = new Set<string>()
    const raw = view.perspective === 'raw'
    for (const id of found.ids()) ids.add(raw ? id : publishedIdOf(id))
    return view.all().filter(({_id}) => ids.has(_id))
  }
  const shown = new Map<string, StoredDocument>()
  for (const id of found.ids()) {
    if (view.perspective === 'published' && !isPublished(id)) continue
    const document = view.ofStored(id)
    if (document) shown.set(document._id, document)
  }
  return [...shown.values()].toSorted((a, b) => compareIds(a._id, b._id))
}
