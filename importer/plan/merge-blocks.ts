import {similarity, wordsOf} from '../clean/similarity.ts'
import {plainText, blockText as spanText} from '../../schemas/text/index.ts'
import {alignChanged, alignEqual} from './align.ts'
import {contentFingerprint, withoutKeys} from './canonical.ts'

/** A member of an array with a key: a block of Portable Text, a figure, a reference. */
export interface Keyed {
  _key: string
  [field: string]: unknown
}

/** A place where an editor and the new text of the source both changed the same thing. */
export interface Conflict {
  field: string
  /** Key of the member of an array; undefined for a whole field. */
  key?: string
  /** What the last import wrote; undefined when the document was never imported. */
  base?: string
  /** What the source says now. Empty when it took the text out. */
  ours: string
  /** What the editor made of it, and what stands. Empty when the editor took it out. */
  theirs: string
}

export interface MergedBlocks {
  blocks: Keyed[]
  conflicts: Conflict[]
  /** The new text under the keys that it has in the merged document: the next merge's base. */
  base: Keyed[]
}

/**
 * Merges two lists of keyed members that come from the same one. `base` is what the
 * last import wrote, `theirs` what editors made of it, `ours` the new text.
 *
 * What only one side changed is taken from that side. What both changed stays as the
 * editor has it, and is a conflict. Members are compared by content, so a key tells
 * who they are and not whether they changed.
 */
export function mergeBlocks(
  field: string,
  base: readonly Keyed[],
  theirs: readonly Keyed[],
  ours: readonly Keyed[],
): MergedBlocks {
  if (isSameContent(ours, base)) return {blocks: [...theirs], conflicts: [], base: [...base]}
  if (isEqualList(theirs, base)) return {blocks: [...ours], conflicts: [], base: [...ours]}

  const conflicts: Conflict[] = []
  const {alignment: oursOfBase, moved} = align(base, ours)
  const theirKeys = new Set(theirs.map((block) => block._key))
  const rowOfKey = new Map(base.map((block, row) => [block._key, row]))
  const keyOfOurs = new Map<number, string>()
  const kept: Keyed[] = []

  for (const block of theirs) {
    const row = rowOfKey.get(block._key)
    const old = row === undefined ? undefined : base[row]
    if (row === undefined || !old) {
      kept.push(block)
      continue
    }
    const column = oursOfBase[row]
    const fresh = column === undefined ? undefined : ours[column]
    const edited = !isEqual(block, old)
    if (column === undefined || !fresh) {
      if (!edited) continue
      conflicts.push({
        field,
        key: block._key,
        base: textOfMember(old),
        ours: '',
        theirs: textOfMember(block),
      })
      kept.push(block)
      continue
    }
    if (!edited && moved.has(row)) {
      // Goes where the new text has it, under the key that it has here.
      ours = ours.with(column, {...block})
      continue
    }
    if (edited || isEqual(fresh, old)) {
      keyOfOurs.set(column, block._key)
      kept.push(block)
      if (edited && !isEqual(fresh, old) && !isEqual(fresh, block)) {
        conflicts.push({
          field,
          key: block._key,
          base: textOfMember(old),
          ours: textOfMember(fresh),
          theirs: textOfMember(block),
        })
      }
      continue
    }
    const key = theirKeys.has(fresh._key) ? block._key : fresh._key
    keyOfOurs.set(column, key)
    kept.push({...fresh, _key: key})
  }

  for (const [row, old] of base.entries()) {
    const column = oursOfBase[row]
    const fresh = column === undefined ? undefined : ours[column]
    if (theirKeys.has(old._key) || column === undefined || !fresh) continue
    keyOfOurs.set(column, old._key)
    if (!isEqual(fresh, old)) {
      conflicts.push({
        field,
        key: old._key,
        base: textOfMember(old),
        ours: textOfMember(fresh),
        theirs: '',
      })
    }
  }

  const blocks = insertAdded(kept, ours, keyOfOurs)
  const placed = ours.map((block, column) => ({
    ...block,
    _key: keyOfOurs.get(column) ?? block._key,
  }))
  // A block that the source rewrote into what the editor had made of it was not taken out.
  const agreed = new Set(keyOfOurs.values())
  return {
    blocks,
    conflicts: conflicts.filter(({ours, key = ''}) => ours !== '' || !agreed.has(key)),
    base: placed,
  }
}

/** The text of a member, for a person to compare. */
export function textOfMember(member: Keyed): string {
  if (Array.isArray(member.children)) return spanText(member)
  if (Array.isArray(member.body)) return plainText(member.body)
  if (typeof member._ref === 'string') return member._ref
  const {_key, _type, ...rest} = member
  return JSON.stringify(withoutKeys(rest))
}

function isEqual(one: Keyed, other: Keyed): boolean {
  return contentFingerprint(one) === contentFingerprint(other)
}

function isEqualList(one: readonly Keyed[], other: readonly Keyed[]): boolean {
  return (
    one.length === other.length &&
    one.every((block, index) => {
      const twin = other[index]
      return twin !== undefined && block._key === twin._key && isEqual(block, twin)
    })
  )
}

function isSameContent(one: readonly Keyed[], other: readonly Keyed[]): boolean {
  return (
    one.length === other.length &&
    one.every((block, index) => {
      const twin = other[index]
      return twin !== undefined && isEqual(block, twin)
    })
  )
}

function align(base: readonly Keyed[], ours: readonly Keyed[]): ReturnType<typeof alignChanged> {
  const before = base.map(describe)
  const after = ours.map(describe)
  const equal = alignEqual(
    before.map(({name}) => name),
    after.map(({name}) => name),
  )
  return alignChanged(equal, before, after, similarity)
}

function describe(block: Keyed): {name: string; words: string[]} {
  return {name: contentFingerprint(block), words: wordsOf(textOfMember(block))}
}

/**
 * Puts the members that the new text has in addition behind the one they follow there.
 * A member that an editor added with the same content is not added again.
 */
function insertAdded(
  kept: readonly Keyed[],
  ours: readonly Keyed[],
  keyOfOurs: Map<number, string>,
): Keyed[] {
  const known = new Set(keyOfOurs.values())
  const byEditors = new Map(
    kept
      .filter((block) => !known.has(block._key))
      .map((block) => [contentFingerprint(block), block._key]),
  )
  const held = new Set(kept.map((block) => block._key))
  const taken = new Set([...held, ...known])
  const added = new Map<string | undefined, Keyed[]>()
  let anchor: string | undefined
  for (const [index, block] of ours.entries()) {
    const place = keyOfOurs.get(index)
    if (place !== undefined) {
      if (held.has(place)) anchor = place
      continue
    }
    const same = byEditors.get(contentFingerprint(block))
    if (same !== undefined) {
      byEditors.delete(contentFingerprint(block))
      keyOfOurs.set(index, same)
      anchor = same
      continue
    }
    const key = freeKey(block._key, taken)
    taken.add(key)
    keyOfOurs.set(index, key)
    added.set(anchor, [...(added.get(anchor) ?? []), {...block, _key: key}])
  }
  return [
    ...(added.get(undefined) ?? []),
    ...kept.flatMap((block) => [block, ...(added.get(block._key) ?? [])]),
  ]
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}-${count}`
  return key
}
