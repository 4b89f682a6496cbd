import type {Path, PathSegment} from '@sanity/types'

import {
  asText,
  conditionLinkKinds,
  relationFields,
  relationKey,
  relationsOf,
  type ConditionLinkKind,
  type Loose,
  type RelationEntry,
  type RelationField,
} from '../../schemas/index.ts'

/** An item that gets the `_key` of the relation that it has become. */
export interface Renaming {
  field: RelationField
  from: string
  to: string
}

/** An item that has become a relation that stands already. */
export interface Repetition {
  field: RelationField
  /** The `_key` of the item. */
  key: string
  /** The `_key` of the relation that stands. */
  standing: string
  /** The id of the target that both have. */
  target: string
  /** Whether the item was there before the edit, under the same key. */
  wasThere: boolean
}

/** What an edit means for the keys of the relations that it touches. */
export interface RelationKeys {
  renamed: Renaming[]
  repeated: Repetition[]
}

/**
 * Compares a condition before and after an edit: which items must be renamed, so
 * that each relation keeps the `_key` made from its kind and its target, and which
 * repeat a relation that stands already. Relations that the edit did not touch
 * stay as they are, whatever their key.
 *
 * @param before - the document as the editor saw it.
 * @param after - the document as the edit leaves it.
 */
export function relationKeys(before: Loose, after: Loose): RelationKeys {
  const earlier = new Map(
    relationsOf(before).map((entry) => [placeOf(entry), identityOf(entry)] as const),
  )
  const entries = relationsOf(after)
  const isTouched = (entry: RelationEntry) => identityOf(entry) !== earlier.get(placeOf(entry))
  const keys: RelationKeys = {renamed: [], repeated: []}
  const taken = new Set(entries.map(placeOf))
  const standing = new Map<string, RelationEntry>()
  for (const entry of entries.filter((one) => !isTouched(one))) {
    const identity = identityOf(entry)
    if (identity) standing.set(`${entry.field}/${identity}`, entry)
  }

  for (const entry of entries.filter(isTouched)) {
    const {field, relation, target} = entry
    const from = asText(relation._key)
    const to = identityOf(entry)
    if (!from || !to || !target) continue
    const place = `${field}/${to}`
    const other = asText(standing.get(place)?.relation._key)
    if (other) {
      const wasThere = earlier.has(placeOf(entry))
      keys.repeated.push({field, key: from, standing: other, target, wasThere})
      continue
    }
    standing.set(place, entry)
    if (from === to || taken.has(place)) continue
    taken.add(place)
    keys.renamed.push({field, from, to})
  }
  return keys
}

/** The renamings of a session with those of one more edit, each from a former key to the present one. */
export function withRenamings(
  renamings: readonly Renaming[],
  added: readonly Renaming[],
): readonly Renaming[] {
  return added.reduce((known, {field, from, to}) => {
    const others = known
      // A key that is in use again speaks of its new item.
      .filter((one) => one.field !== field || one.from !== to)
      .map((one) => (one.field === field && one.to === from ? {...one, to} : one))
    return [...others, {field, from, to}]
  }, renamings)
}

/** Leads a path that holds a former key of a renamed item to where the item is now. */
export function followRenamings(path: Path, renamings: readonly Renaming[]): Path {
  const [field, item] = path
  if (!isKeyed(item)) return path
  const renaming = renamings.find((one) => one.field === field && one.from === item._key)
  return renaming ? path.with(1, {_key: renaming.to}) : path
}

/**
 * Whether an edit at a path can make a relation another one: an edit of its
 * target, of the kind of a link between conditions, or of whole items.
 */
export function mayRename([first, , third]: Path): boolean {
  if (typeof first !== 'string') return first === undefined
  // A pasted item is appended at a segment such as `symptoms[-1]`.
  const field = first.replace(/\[.*$/, '')
  if (!isRelationField(field)) return false
  return third === undefined || third === relationFields[field] || third === 'kind'
}

/** Whether an item of a relation array says nothing yet. */
export function isBlankItem(item: Loose | undefined): boolean {
  return Object.keys(item ?? {}).every((name) => name === '_key' || name === '_type')
}

/** The `_key` that a relation should have; undefined while its target or kind is not chosen. */
function identityOf({field, relation, target}: RelationEntry): string | undefined {
  if (!target) return undefined
  if (field !== 'relatedConditions') return relationKey(relationFields[field], target)
  return isLinkKind(relation.kind) ? relationKey(relation.kind, target) : undefined
}

function placeOf({field, relation}: RelationEntry): string {
  return `${field}/${asText(relation._key) ?? ''}`
}

function isLinkKind(kind: unknown): kind is ConditionLinkKind {
  return conditionLinkKinds.some(({value}) => value === kind)
}

function isRelationField(field: string): field is RelationField {
  return field in relationFields
}

function isKeyed(segment: PathSegment | undefined): segment is {_key: string} {
  return typeof segment === 'object' && '_key' in segment
}
