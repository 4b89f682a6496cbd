import {isObject, jsonEqual} from './document.ts'

/*
 * Encodes the difference of two documents in Mendoza's format, which the npm package of that
 * name can only apply. Nested objects, array items (paired by `_key` where they have one) and
 * strings are edited in place rather than replaced, because the Studio attributes what a patch
 * leaves alone to who wrote it before.
 */

const VALUE = 0
const PUSH_FIELD_COPY = 10
const PUSH_FIELD_BLANK = 11
const PUSH_ELEMENT_COPY = 12
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15
const RETURN_INTO_ARRAY_POP = 16
const OBJECT_SET_FIELD_VALUE = 17
const OBJECT_DELETE_FIELD = 19
const ARRAY_APPEND_VALUE = 20
const ARRAY_APPEND_SLICE = 21
const STRING_APPEND_STRING = 22
const STRING_APPEND_SLICE = 23

export type MendozaPatch = unknown[]

/** Both directions of a change, as mutation events and the transaction log carry them. */
export interface Effects {
  apply: MendozaPatch
  revert: MendozaPatch
}

/**
 * The effects of a change of a document. As on the hosted service they are about the document
 * without its `_rev`: the Studio takes that away, applies them and puts the new one in, and as
 * they name fields by their position, one more would make them hit the wrong ones.
 */
export function encodeEffects(before: unknown, after: unknown): Effects {
  const [from, to] = [withoutRevision(before), withoutRevision(after)]
  return {apply: encodePatch(from, to), revert: encodePatch(to, from)}
}

function withoutRevision(document: unknown): unknown {
  if (!isObject(document)) return document
  const {_rev, ...content} = document
  return content
}

/**
 * @param before a JSON value, undefined or null when there is none
 * @param after a JSON value, undefined or null when there is none
 * @returns a patch that makes `after` of `before`
 */
export function encodePatch(before: unknown, after: unknown): MendozaPatch {
  if (!isObject(before) || !isObject(after)) return [VALUE, after ?? null]
  const patch: MendozaPatch = []
  encodeObject(before, after, patch)
  return patch
}

function encodeObject(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  patch: MendozaPatch,
): void {
  for (const [index, key] of Object.keys(before).toSorted().entries()) {
    if (!Object.hasOwn(after, key)) patch.push(OBJECT_DELETE_FIELD, index)
    else encodeField(index, key, before[key], after[key], patch)
  }
  for (const [key, value] of Object.entries(after)) {
    if (!Object.hasOwn(before, key)) patch.push(OBJECT_SET_FIELD_VALUE, value, key)
  }
}

function encodeField(
  index: number,
  key: string,
  before: unknown,
  after: unknown,
  patch: MendozaPatch,
): void {
  if (jsonEqual(before, after)) return
  if (isObject(before) && isObject(after)) {
    patch.push(PUSH_FIELD_COPY, index)
    encodeObject(before, after, patch)
    patch.push(RETURN_INTO_OBJECT_SAME_KEY_POP)
  } else if (Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    patch.push(PUSH_FIELD_BLANK, index)
    encodeArray(before, after, patch)
    patch.push(RETURN_INTO_OBJECT_SAME_KEY_POP)
  } else if (typeof before === 'string' && typeof after === 'string' && sharesText(before, after)) {
    patch.push(PUSH_FIELD_BLANK, index)
    encodeString(before, after, patch)
    patch.push(RETURN_INTO_OBJECT_SAME_KEY_POP)
  } else {
    patch.push(OBJECT_SET_FIELD_VALUE, after, key)
  }
}

/** Builds the new array, in order, from runs of old items, edited old items and new ones. */
function encodeArray(before: unknown[], after: unknown[], patch: MendozaPatch): void {
  let run: {from: number; to: number} | undefined
  const endRun = () => {
    if (run) patch.push(ARRAY_APPEND_SLICE, run.from, run.to)
    run = undefined
  }
  const partners = pairItems(before, after)
  for (const [position, item] of after.entries()) {
    const partner = partners[position]
    if (partner !== undefined && jsonEqual(before[partner], item)) {
      if (run?.to === partner) run.to += 1
      else {
        endRun()
        run = {from: partner, to: partner + 1}
      }
      continue
    }
    endRun()
    const old = partner === undefined ? undefined : before[partner]
    if (isObject(old) && isObject(item)) {
      patch.push(PUSH_ELEMENT_COPY, partner)
      encodeObject(old, item, patch)
      patch.push(RETURN_INTO_ARRAY_POP)
    } else {
      patch.push(ARRAY_APPEND_VALUE, item)
    }
  }
  endRun()
}

/** For each new item the position of the old one it continues, if any. */
function pairItems(before: unknown[], after: unknown[]): (number | undefined)[] {
  const keys = new Map<unknown, number>()
  for (const [index, item] of before.entries()) {
    if (isObject(item) && typeof item['_key'] === 'string') keys.set(item['_key'], index)
  }
  let prefix = 0
  while (
    prefix < before.length &&
    prefix < after.length &&
    jsonEqual(before[prefix], after[prefix])
  ) {
    prefix += 1
  }
  const shift = before.length - after.length
  let suffix = 0
  while (
    suffix < Math.min(before.length, after.length) - prefix &&
    jsonEqual(before[before.length - 1 - suffix], after[after.length - 1 - suffix])
  ) {
    suffix += 1
  }
  return after.map((item, index) => {
    if (index < prefix) return index
    if (index >= after.length - suffix) return index + shift
    if (isObject(item) && typeof item['_key'] === 'string') return keys.get(item['_key'])
    return index < before.length - suffix ? index : undefined
  })
}

/** Offsets are in bytes of UTF-8, and code points stay whole. */
function encodeString(before: string, after: string, patch: MendozaPatch): void {
  const {prefix, suffix} = sharedEnds(before, after)
  if (prefix > 0) patch.push(STRING_APPEND_SLICE, 0, Buffer.byteLength(before.slice(0, prefix)))
  const inserted = after.slice(prefix, after.length - suffix)
  if (inserted !== '') patch.push(STRING_APPEND_STRING, inserted)
  if (suffix > 0) {
    const length = Buffer.byteLength(before)
    patch.push(
      STRING_APPEND_SLICE,
      length - Buffer.byteLength(before.slice(before.length - suffix)),
      length,
    )
  }
}

function sharesText(before: string, after: string): boolean {
  const {prefix, suffix} = sharedEnds(before, after)
  return prefix + suffix > 0
}

function sharedEnds(before: string, after: string): {prefix: number; suffix: number} {
  const shorter = Math.min(before.length, after.length)
  let prefix = 0
  while (prefix < shorter && before[prefix] === after[prefix]) prefix += 1
  if (isHighSurrogate(before.charCodeAt(prefix - 1))) prefix -= 1
  let suffix = 0
  while (
    suffix < shorter - prefix &&
    before[before.length - 1 - suffix] === after[after.length - 1 - suffix]
  ) {
    suffix += 1
  }
  if (isLowSurrogate(before.charCodeAt(before.length - suffix))) suffix -= 1
  return {prefix, suffix}
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd8_00 && unit <= 0xdb_ff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc_00 && unit <= 0xdf_ff
}
