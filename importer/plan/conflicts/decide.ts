import type {Article, ConflictState, MergeConflict} from '../../../schemas/index.ts'
import {ARTICLE_FIELDS, type ArticleFields} from '../article.ts'
import {readBase} from '../base.ts'
import type {Keyed} from '../merge-blocks.ts'
import {memberKeyOf, textAt, toList, valueAt} from './place.ts'

/** Who decides, and when (ISO date and time). */
export interface ConflictDecision {
  by: string
  at: string
}

/** Why a conflict cannot be decided so, and what to do instead. */
export class ConflictProblem extends Error {
  override name = 'ConflictProblem'
}

/**
 * Puts the imported text in the place of the edited one: the block with its marks, nothing
 * where the source took it out, the whole field where the conflict is about that.
 *
 * @throws ConflictProblem when there is no such conflict, or a newer import says something else.
 */
export function takeOurs(article: Article, key: string, decision: ConflictDecision): Article {
  const conflict = conflictIn(article, key)
  const base = readBase(article.importRecord)?.fields
  const memberKey = memberKeyOf(conflict)
  if (!base || textAt(valueAt(base, conflict.field, memberKey)) !== (conflict.ours ?? '')) {
    throw new ConflictProblem(
      'A newer import says something else there. Decide the newer conflict, or edit the text.',
    )
  }
  const field = fieldOf(conflict)
  const taken =
    memberKey === undefined
      ? base[field]
      : withMember(toList(article[field]), toList(base[field]), memberKey)
  return decided({...article, [field]: taken}, key, 'tookOurs', decision)
}

/**
 * Leaves the edited text as it stands. Imports of the same text do not bring it up again.
 *
 * @throws ConflictProblem when there is no such conflict, or the imported text was taken.
 */
export function keepTheirs(article: Article, key: string, decision: ConflictDecision): Article {
  if (conflictIn(article, key).state === 'tookOurs') {
    throw new ConflictProblem(
      'The imported text was taken already. The edited one is in the history of the document.',
    )
  }
  return decided(article, key, 'keptTheirs', decision)
}

function conflictIn(article: Article, key: string): MergeConflict {
  const found = article.importRecord?.conflicts?.find(({_key}) => _key === key)
  if (found) return found
  throw new ConflictProblem(
    'There is no such conflict in the article any more. Load the document again.',
  )
}

function fieldOf({field}: MergeConflict): keyof ArticleFields {
  const known = ARTICLE_FIELDS.find((name) => name === field)
  if (known) return known
  throw new ConflictProblem(`"${field}" is no field that an import writes.`)
}

/** A member in the place that the imported text has it in, or without it where that has none. */
function withMember(theirs: readonly Keyed[], ours: readonly Keyed[], key: string): Keyed[] {
  const at = ours.findIndex(({_key}) => _key === key)
  const member = ours[at]
  if (!member) return theirs.filter(({_key}) => _key !== key)
  if (theirs.some(({_key}) => _key === key)) {
    return theirs.map((other) => (other._key === key ? member : other))
  }
  const earlier = new Set(ours.slice(0, at).map(({_key}) => _key))
  const place = theirs.findLastIndex(({_key}) => earlier.has(_key)) + 1
  return theirs.toSpliced(place, 0, member)
}

function decided(
  article: Article,
  key: string,
  state: ConflictState,
  {by, at}: ConflictDecision,
): Article {
  const {importRecord} = article
  if (!importRecord) return article
  const conflicts = importRecord.conflicts?.map((conflict) =>
    conflict._key === key ? {...conflict, state, decidedBy: by, decidedAt: at} : conflict,
  )
  return {...article, importRecord: {...importRecord, conflicts}}
}
