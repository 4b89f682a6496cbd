import {pathText, publishedId, type SanityDocumentLike} from '../schemas/index.ts'

/** A reference that a document holds. */
export interface OutgoingReference {
  /** The published id of the target. */
  target: string
  /** The id as it is written. */
  ref: string
  path: string
  weak: boolean
  /** Whether the object around it names a successor, as a superseded recommendation does. */
  isSuperseded: boolean
}

type Segment = string | number | {_key: string}
type Members = Readonly<Record<string, unknown>>

/** A value on the way, and how it was reached: a path is written only where it is asked for. */
interface Place {
  value: Members | readonly unknown[]
  segment?: Segment
  within?: Place
  /** The object around the value; an array is not one. */
  owner: Members
}

/**
 * Every reference in a document with its path, in document order. Walks with a
 * list of its own, so that no depth of nesting overflows the stack.
 */
export function referencesOf(document: SanityDocumentLike): OutgoingReference[] {
  const found: OutgoingReference[] = []
  const left: Place[] = [{value: document, owner: document}]
  for (let place = left.pop(); place; place = left.pop()) {
    const {value, owner} = place
    if (!isList(value) && typeof value._ref === 'string' && place.within) {
      found.push({
        target: publishedId(value._ref),
        ref: value._ref,
        path: pathText(pathOf(place)),
        weak: value._weak === true,
        isSuperseded: owner !== document && isObject(owner.supersededBy),
      })
    } else {
      left.push(...placesIn(place).toReversed())
    }
  }
  return found
}

function placesIn(place: Place): Place[] {
  const {value, owner} = place
  if (isList(value)) {
    return value.flatMap((item, index): Place[] =>
      isObject(item) ? [{value: item, segment: segmentOf(item, index), within: place, owner}] : [],
    )
  }
  return Object.entries(value).flatMap(([segment, member]): Place[] =>
    isObject(member) ? [{value: member, segment, within: place, owner: value}] : [],
  )
}

function pathOf(place: Place): Segment[] {
  const path: Segment[] = []
  for (let one: Place | undefined = place; one; one = one.within) {
    if (one.segment !== undefined) path.push(one.segment)
  }
  return path.toReversed()
}

function segmentOf(item: Members | readonly unknown[], index: number): Segment {
  return !isList(item) && typeof item._key === 'string' && item._key ? {_key: item._key} : index
}

function isList(value: Members | readonly unknown[]): value is readonly unknown[] {
  return Array.isArray(value)
}

function isObject(value: unknown): value is Members | readonly unknown[] {
  return typeof value === 'object' && value !== null
}
