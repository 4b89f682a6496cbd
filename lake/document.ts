/** A value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject

export interface JsonObject {
  [key: string]: Json
}

/**
 * A document as the lake stores it. Its content is shared between the store, queries and
 * events, so nothing may change it in place: a new version is a new object.
 */
export interface StoredDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [field: string]: unknown
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Parses the JSON of a document, and makes it safe to evaluate queries on.
 *
 * groq-js and @sanity/mutator call `value.hasOwnProperty(name)`, so one object that holds a
 * field of that name makes every query over it throw. Such a field becomes a function that
 * answers that call and that JSON.stringify turns back into the field's value.
 */
export function parseDocument(json: string): StoredDocument {
  const document: StoredDocument = JSON.parse(json)
  if (json.includes('hasOwnProperty')) shieldOwnProperty(document)
  return document
}

export function* parseAll(bodies: Iterable<string>): Generator<StoredDocument> {
  for (const body of bodies) yield parseDocument(body)
}

/** Makes values that did not come through {@link parseDocument} safe in the same way, in place. */
export function shieldOwnProperty(value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) shieldOwnProperty(item)
    return
  }
  if (!isObject(value)) return
  for (const child of Object.values(value)) shieldOwnProperty(child)
  if (!Object.hasOwn(value, 'hasOwnProperty')) return
  const field = value['hasOwnProperty']
  if (typeof field === 'function') return
  const answer = (name: string) => Object.hasOwn(value, name)
  value['hasOwnProperty'] = Object.assign(answer, {toJSON: () => field})
}

/** Length of the longest array in a value, however deep. */
export function longestArrayIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let longest = 0
  if (Array.isArray(value)) {
    longest = value.length
    for (const item of value) longest = Math.max(longest, longestArrayIn(item))
    return longest
  }
  const object = value as Record<string, unknown>
  for (const key in object) longest = Math.max(longest, longestArrayIn(object[key]))
  return longest
}

/** Compares strings by code unit, the order in which documents are served. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Deep equality of JSON values; the order of keys does not count. */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => jsonEqual(item, b[index]))
    )
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && jsonEqual(a[key], b[key]))
  )
}
