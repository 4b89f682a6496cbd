import type {Article, ConflictState, MergeConflict} from '../../../schemas/index.ts'
import {readBase} from '../base.ts'
import {diffFields, type FieldChange} from '../diff.ts'
import {memberKeyOf, textAt, valueAt} from './place.ts'

/** A conflict with what a person needs to decide it. */
export interface ReviewedConflict extends MergeConflict {
  state: ConflictState
  /** Key of the block or reference in `field`; undefined where the whole field is in question. */
  memberKey?: string
  /** The text that stands there now: editors may have gone on since the conflict was found. */
  now: string
}

/** The conflicts of an article, open ones first, else in the order in which they were found. */
export function conflictsOf(article: Article): ReviewedConflict[] {
  const conflicts = (article.importRecord?.conflicts ?? []).map((conflict): ReviewedConflict => {
    const memberKey = memberKeyOf(conflict)
    const now = valueAt({...article}, conflict.field, memberKey)
    return {
      ...conflict,
      state: conflict.state ?? 'open',
      ...(memberKey !== undefined && {memberKey}),
      now: textAt(now),
    }
  })
  return conflicts.toSorted((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'))
}

/**
 * What editors changed since the last import wrote the article: `before` is its text,
 * `after` theirs. Fields that an import does not write are theirs alone and not compared.
 *
 * @returns undefined when the article was never imported.
 */
export function changesSinceImport(article: Article): FieldChange[] | undefined {
  const base = readBase(article.importRecord)
  return base && diffFields(base.fields, {...article})
}
