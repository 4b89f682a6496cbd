import {shortHash} from '../../schemas/keys/index.ts'
import type {Article, ConflictState, MergeConflict} from '../../schemas/index.ts'
import {ARTICLE_FIELDS, type ArticleFields} from './article.ts'
import {readBase} from './base.ts'
import {contentFingerprint} from './canonical.ts'
import {diffFields, type FieldChange} from './diff.ts'
import type {Conflict, Keyed} from './merge-blocks.ts'
import {textOfMember} from './merge-blocks.ts'
import {textOfValue} from './merge.ts'

/*
 * How a conflict is kept, and how it is decided. Nothing here needs Node: the Studio
 * calls these functions as they are.
 *
 * An article holds its conflicts in `importRecord.conflicts`, each a `mergeConflict`:
 *
 *   _key      from field, member and both texts: the same conflict is recorded once
 *   field     'title', 'body', ...
 *   path      'title', or 'body[_key=="b0a1"]' for one block or reference
 *   base      the text that the import before had written and that the editor changed
 *   theirs    what the editor made of it; it stands in the document
 *   ours      what the newer import says; empty where its source took the text out
 *   foundAt   ISO time of the import that found it
 *   state     open, keptTheirs, tookOurs
 *   decidedBy, decidedAt
 *
 * The three texts are for reading. The blocks behind `ours`, with marks and links, stand in
 * `importRecord.base` under the keys that they have in the document; `takeOurs` puts
 * them in place. A conflict is open only as long as that is so: an import that says
 * something else at the same place replaces it, one that says what the editor says ends it.
 */

/** A conflict with what a person needs to decide it. */
export interface ReviewedConflict extends MergeConflict {
  state: ConflictState
  /** Key of the block or reference in `field`; undefined where the whole field is in question. */
  memberKey?: string
  /** The text that stands there now: editors may have gone on since the conflict was found. */
  now: string
}

/** Who decides, and when (ISO date and time). */
export interface ConflictDecision {
  by: string
  at: string
}

/** Why a conflict cannot be decided so, and what to do instead. */
export class ConflictProblem extends Error {
  override name = 'ConflictProblem'
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

/**
 * The conflicts for an import record: those of earlier imports that were decided or still
 * stand, and those that this import found.
 *
 * @param sides.before - The conflicts recorded so far, as they lie in the document.
 * @param sides.base - What this import says, under the keys of the document.
 * @param sides.fields - The document as this import leaves it.
 */
export function recordConflicts(
  found: readonly Conflict[],
  foundAt: string,
  {
    before,
    base,
    fields,
  }: {
    before: unknown
    base: Readonly<Record<string, unknown>>
    fields: Readonly<Record<string, unknown>>
  },
): MergeConflict[] {
  const earlier = Array.isArray(before) ? before.filter(isConflict) : []
  const open = earlier.filter(({state = 'open'}) => state === 'open')
  const fresh = found.map((conflict): MergeConflict => {
    const path = pathOf(conflict)
    // What the editor changed is what the first import had that nobody decided about.
    const first = open.find((other) => other.path === path)?.base
    return toRecord(conflict, path, foundAt, first)
  })
  const replaced = new Set(fresh.map(({path}) => path))
  const kept = earlier.filter((conflict) => {
    if ((conflict.state ?? 'open') !== 'open') return true
    const memberKey = memberKeyOf(conflict)
    const ours = valueAt(base, conflict.field, memberKey)
    const theirs = valueAt(fields, conflict.field, memberKey)
    return (
      !replaced.has(conflict.path) &&
      textAt(ours) === (conflict.ours ?? '') &&
      contentFingerprint({value: ours}) !== contentFingerprint({value: theirs})
    )
  })
  const known = new Set(kept.map(({_key}) => _key))
  return [...kept, ...fresh.filter(({_key}) => !known.has(_key))]
}

function toRecord(
  {field, key, base, ours, theirs}: Conflict,
  path: string,
  foundAt: string,
  first: string | undefined,
): MergeConflict {
  return {
    _type: 'mergeConflict',
    _key: `x${shortHash(JSON.stringify([field, key, ours, theirs]))}`,
    field,
    path,
    base: first ?? base,
    ours,
    theirs,
    foundAt,
    state: 'open',
  }
}

function pathOf({field, key}: Pick<Conflict, 'field' | 'key'>): string {
  return key === undefined ? field : `${field}[_key==${JSON.stringify(key)}]`
}

function memberKeyOf({path}: Pick<MergeConflict, 'path'>): string | undefined {
  return /\[_key=="(.*)"\]$/.exec(path ?? '')?.[1]
}

function isConflict(value: unknown): value is MergeConflict {
  return typeof value === 'object' && value !== null && '_key' in value && 'field' in value
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

function valueAt(
  fields: Readonly<Record<string, unknown>>,
  field: string,
  memberKey: string | undefined,
): unknown {
  const value = fields[field]
  return memberKey === undefined ? value : toList(value).find(({_key}) => _key === memberKey)
}

function textAt(value: unknown): string {
  return isKeyed(value) ? textOfMember(value) : textOfValue(value)
}

function toList(value: unknown): Keyed[] {
  return Array.isArray(value) ? value.filter(isKeyed) : []
}

function isKeyed(value: unknown): value is Keyed {
  return (
    typeof value === 'object' && value !== null && '_key' in value && typeof value._key === 'string'
  )
}
