import {ARTICLE_FIELDS, type ArticleFields} from './article.ts'
import {contentFingerprint, isSame} from './canonical.ts'
import {textOfMember, type Keyed} from './merge-blocks.ts'
import {textOfValue} from './merge.ts'

/** One change that an import would make. */
export interface FieldChange {
  field: string
  /** Key of the block, for a change within the text. */
  key?: string
  change: 'added' | 'changed' | 'removed'
  before?: string
  after?: string
}

/** What becomes of each field, and in the text of each block. */
export function diffFields(
  before: Readonly<Record<string, unknown>>,
  after: Partial<Record<keyof ArticleFields, unknown>>,
): FieldChange[] {
  return ARTICLE_FIELDS.flatMap((field) => {
    if (isSame(before[field], after[field])) return []
    if (field === 'body') return diffBlocks(toList(before[field]), toList(after[field]))
    return [change(field, undefined, textOfValue(before[field]), textOfValue(after[field]))]
  })
}

function diffBlocks(before: readonly Keyed[], after: readonly Keyed[]): FieldChange[] {
  const old = new Map(before.map((block) => [block._key, block]))
  const fresh = new Set(after.map((block) => block._key))
  const removed = before
    .filter((block) => !fresh.has(block._key))
    .map((block) => change('body', block._key, textOfMember(block), ''))
  const changed = after.flatMap((block) => {
    const twin = old.get(block._key)
    if (twin && contentFingerprint(twin) === contentFingerprint(block)) return []
    return [change('body', block._key, twin ? textOfMember(twin) : '', textOfMember(block))]
  })
  return [...removed, ...changed]
}

function change(
  field: string,
  key: string | undefined,
  before: string,
  after: string,
): FieldChange {
  const kind = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  return {
    field,
    ...(key !== undefined && {key}),
    change: kind,
    ...(before !== '' && {before}),
    ...(after !== '' && {after}),
  }
}

function toList(value: unknown): Keyed[] {
  return Array.isArray(value)
    ? value.filter((member): member is Keyed => typeof member?._key === 'string')
    : []
}
