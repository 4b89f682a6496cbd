import {ARTICLE_FIELDS, type ArticleFields} from './article.ts'
import {isSame} from './canonical.ts'
import {mergeBlocks, textOfMember, type Conflict, type Keyed} from './merge-blocks.ts'

export interface MergedArticle {
  /** The fields as they should be; a field that nobody has is missing. */
  fields: Partial<Record<keyof ArticleFields, unknown>>
  conflicts: Conflict[]
  /** What to merge the next import with. */
  base: Partial<ArticleFields>
}

const LISTS: ReadonlySet<keyof ArticleFields> = new Set(['body', 'about', 'sources', 'authors'])

/**
 * Merges an article three ways, field by field and block by block. Editors win: what
 * they changed since the last import is never overwritten.
 *
 * @param base - What the last import wrote; undefined when the document was never imported.
 * @param theirs - The document as it stands.
 * @param ours - The new text.
 */
export function mergeArticle(
  base: Partial<ArticleFields> | undefined,
  theirs: Readonly<Record<string, unknown>>,
  ours: ArticleFields,
): MergedArticle {
  const merged: MergedArticle = {fields: {}, conflicts: [], base: {}}
  for (const field of ARTICLE_FIELDS) {
    // A field that is no list any more, in a schema that changed, is a value like any other.
    const isList = LISTS.has(field) && Array.isArray(theirs[field] ?? [])
    if (base && isList) mergeList(field, base, theirs, ours, merged)
    else mergeValue(field, base, theirs, ours, merged)
  }
  return merged
}

function mergeList(
  field: keyof ArticleFields,
  base: Partial<ArticleFields>,
  theirs: Readonly<Record<string, unknown>>,
  ours: ArticleFields,
  merged: MergedArticle,
): void {
  const sides = [base[field], theirs[field], ours[field]]
  if (sides.every((side) => side === undefined)) return
  const [before = [], edited = [], fresh = []] = sides.map(toKeyed)
  const result = mergeBlocks(field, before, edited, fresh)
  merged.conflicts.push(...result.conflicts)
  if (result.blocks.length > 0 || theirs[field] !== undefined) merged.fields[field] = result.blocks
  if (result.base.length > 0) Object.assign(merged.base, {[field]: result.base})
}

function mergeValue(
  field: keyof ArticleFields,
  base: Partial<ArticleFields> | undefined,
  theirs: Readonly<Record<string, unknown>>,
  ours: ArticleFields,
  merged: MergedArticle,
): void {
  const before = base?.[field]
  const edited = theirs[field]
  const fresh = ours[field]
  if (fresh !== undefined) Object.assign(merged.base, {[field]: fresh})
  const takesOurs = base ? isSame(edited, before) : edited === undefined
  const result = takesOurs ? fresh : edited
  if (result !== undefined) merged.fields[field] = result
  if (takesOurs || isSame(fresh, edited) || isSame(fresh, before)) return
  // Without a base, what the source does not say is no opinion.
  if (!base && fresh === undefined) return
  merged.conflicts.push({
    field,
    ...(base && {base: textOfValue(before)}),
    ours: textOfValue(fresh),
    theirs: textOfValue(edited),
  })
}

/** The text of a field, for a person to compare. */
export function textOfValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return toKeyed(value).map(textOfMember).join('\n')
  if (typeof value === 'object' && 'current' in value) return String(value.current)
  return JSON.stringify(value)
}

/** The members of an array that have a key; what a field of another type holds is no list. */
function toKeyed(value: unknown): Keyed[] {
  if (!Array.isArray(value)) return []
  return value.map((member: unknown, index) => {
    const fields = typeof member === 'object' && member !== null ? member : {value: member}
    return {_key: `unkeyed-${index}`, ...fields}
  })
}
