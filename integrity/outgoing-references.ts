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

/** Every reference in a document with its path, in document order. */
export function referencesOf(document: SanityDocumentLike): OutgoingReference[] {
  const found: OutgoingReference[] = []
  const left: {value: unknown; path: Segment[]; owner: Readonly<Record<string, unknown>>}[] = [
    {value: document, path: [], owner: document},
  ]
  for (let next = left.pop(); next; next = left.pop()) {
    const {value, path, owner} = next
    if (Array.isArray(value)) {
      const items = value.map((item: unknown, index) => ({
        value: item,
        path: [...path, segmentOf(item, index)],
        owner,
      }))
      left.push(...items.filter((item) => isObject(item.value)).toReversed())
    } else if (isObject(value)) {
      if (typeof value._ref === 'string' && path.length > 0) {
        found.push({
          target: publishedId(value._ref),
          ref: value._ref,
          path: pathText(path),
          weak: value._weak === true,
          isSuperseded: owner !== document && isObject(owner.supersededBy),
        })
        continue
      }
      const members = Object.entries(value)
        .filter(([, member]) => isObject(member))
        .map(([key, member]) => ({value: member, path: [...path, key], owner: value}))
      left.push(...members.toReversed())
    }
  }
  return found
}

function segmentOf(item: unknown, index: number): Segment {
  return isObject(item) && typeof item._key === 'string' && item._key ? {_key: item._key} : index
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
