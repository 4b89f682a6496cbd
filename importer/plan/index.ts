import {diffPatch} from '@sanity/diff-patch'

import {ImportProblem} from '../problem.ts'
import {
  ARTICLE_FIELDS,
  type ArticleDraft,
  type ArticleFields,
  type StoredDocument,
} from './article.ts'
import {readBase, writeBase} from './base.ts'
import {contentFingerprint, isSame} from './canonical.ts'
import {recordConflicts} from './conflicts.ts'
import {diffFields, type FieldChange} from './diff.ts'
import type {Conflict} from './merge-blocks.ts'
import {mergeArticle} from './merge.ts'
import {importRecord} from './record.ts'
import {targetId, type ImportTarget} from './target.ts'

/** One mutation, as the Content Lake takes it. */
export type PlannedMutation =
  | {create: {_id: string; _type: string; [field: string]: unknown}}
  | {createIfNotExists: {_id: string; _type: string; [field: string]: unknown}}
  | {patch: {id: string; ifRevisionID?: string; [operation: string]: unknown}}

export interface ArticlePlan {
  /** The id that is written. */
  id: string
  status: 'created' | 'updated' | 'unchanged'
  mutations: PlannedMutation[]
  changes: FieldChange[]
  /** Conflicts that this import found; those of earlier ones stay in the document. */
  conflicts: Conflict[]
  /** The document as it will be; as it is, when nothing changes. */
  document: {_id: string; _type: string; [field: string]: unknown}
}

export interface PlanOptions {
  target: ImportTarget
  /** ISO time of the run. */
  importedAt: string
}

/**
 * Plans what to write for one article: nothing, a new draft, or a patch of the one
 * that is there. The published document is never part of it.
 *
 * @param current - The document to start from: see `currentDocument`.
 */
export function planArticle(
  draft: ArticleDraft,
  current: StoredDocument | undefined,
  {target, importedAt}: PlanOptions,
): ArticlePlan {
  const id = targetId(draft.id, target)
  if (!current) {
    const document = {
      _id: id,
      _type: 'article',
      ...draft.fields,
      importRecord: importRecord(draft, {importedAt, conflicts: [], base: writeBase(draft)}),
    }
    return {
      id,
      status: 'created',
      mutations: [{create: document}],
      changes: diffFields({}, draft.fields),
      conflicts: [],
      document,
    }
  }
  if (current._type !== 'article') {
    throw new ImportProblem(
      {file: draft.provenance.fileName},
      `The dataset holds a document "${current._id}" of the type "${current._type}". Give the article another "slug" in front matter or a sidecar file.`,
    )
  }
  return planMerge(draft, current, {id, importedAt})
}

function planMerge(
  draft: ArticleDraft,
  current: StoredDocument,
  {id, importedAt}: {id: string; importedAt: string},
): ArticlePlan {
  const record = toRecord(current.importRecord)
  const base = readBase(record.base)
  const merged = mergeArticle(base?.fields, current, draft.fields)
  const unchanged =
    base !== undefined &&
    ARTICLE_FIELDS.every((field) => isSame(merged.fields[field], current[field])) &&
    isSameSource(base.fields, merged.base) &&
    saysNothingNew(draft, record)
  if (unchanged) {
    return {id, status: 'unchanged', mutations: [], changes: [], conflicts: [], document: current}
  }
  const document = {
    ...withoutSystemFields(current),
    ...withoutMissing(current, merged.fields),
    _id: id,
    _type: 'article',
    importRecord: importRecord(draft, {
      importedAt,
      conflicts: recordConflicts(merged.conflicts, importedAt, {
        before: record.conflicts,
        base: {...merged.base},
        fields: merged.fields,
      }),
      base: writeBase({signature: draft.signature, fields: merged.base}),
      before: record,
    }),
  }
  return {
    id,
    status: 'updated',
    mutations: current._id === id ? patch(current, document) : [{create: document}],
    changes: diffFields(current, merged.fields),
    conflicts: merged.conflicts,
    document,
  }
}

/**
 * Patches a document into another, guarded by its revision: an edit made meanwhile is not
 * lost. The import record is set as a whole, for nobody edits parts of it.
 */
function patch(current: StoredDocument, document: Record<string, unknown>): PlannedMutation[] {
  const {importRecord: _before, ...before} = withoutSystemFields(current)
  const {importRecord, ...after} = document
  const {_id: id, _rev: ifRevisionID} = current
  const record = {patch: {id, ifRevisionID, set: {importRecord}}}
  const content = diffPatch({...before, _id: id}, {...after, _id: id}, {id})
  return [record, ...content.map(({patch: operations}) => ({patch: {...operations, id}}))]
}

/** A field that nobody has any more goes; fields that an import does not write stay. */
function withoutMissing(
  current: StoredDocument,
  fields: Partial<Record<keyof ArticleFields, unknown>>,
): Record<string, unknown> {
  const missing = ARTICLE_FIELDS.filter(
    (field) => fields[field] === undefined && current[field] !== undefined,
  )
  return {...fields, ...Object.fromEntries(missing.map((field) => [field, undefined]))}
}

function withoutSystemFields(document: StoredDocument): Record<string, unknown> {
  const {_rev, _createdAt, _updatedAt, ...rest} = document
  return rest
}

function isSameSource(one: Partial<ArticleFields>, other: Partial<ArticleFields>): boolean {
  return ARTICLE_FIELDS.every(
    (field) =>
      contentFingerprint({value: one[field]}) === contentFingerprint({value: other[field]}),
  )
}

/** Whether the source's origin is known already; what is not said this time is not forgotten. */
function saysNothingNew(draft: ArticleDraft, record: Record<string, unknown>): boolean {
  const {sourceUrl, licence, originalAuthor, originalDate, language} = draft.provenance
  const said = {sourceUrl, licence, originalAuthor, originalDate, language}
  return Object.entries(said).every(
    ([name, value]) => value === undefined || value === record[name],
  )
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
