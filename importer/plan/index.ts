import type {ArticleFlag, Condition} from '../../schemas/index.ts'
import type {Entity} from '../link/vocabulary.ts'
import {ImportProblem} from '../problem.ts'
import {annotate} from './annotate.ts'
import {
  ARTICLE_FIELDS,
  type ArticleDraft,
  type ArticleFields,
  type StoredDocument,
} from './article.ts'
import {readBase, writeBase} from './base.ts'
import {contentFingerprint, isSame} from './canonical.ts'
import type {PlannedClaim} from './claims.ts'
import {recordConflicts} from './conflicts/record.ts'
import {diffFields, type FieldChange} from './diff.ts'
import type {Conflict} from './merge-blocks.ts'
import {mergeArticle, type MergedArticle} from './merge.ts'
import {
  withoutSystemFields,
  writeDocument,
  type PlannedDocument,
  type PlannedMutation,
} from './patch.ts'
import {importRecord} from './record.ts'
import {targetId, type ImportTarget} from './target.ts'

export interface ArticlePlan {
  /** The id that is written. */
  id: string
  status: 'created' | 'updated' | 'unchanged'
  mutations: PlannedMutation[]
  /** Those of the claims, which stand on their own where a request cannot hold all. */
  claimMutations: PlannedMutation[]
  changes: FieldChange[]
  /** Conflicts that this import found; those of earlier ones stay in the document. */
  conflicts: Conflict[]
  /** The document as it will be; as it is, when nothing changes. */
  document: PlannedDocument
  claims: PlannedClaim[]
  flags: ArticleFlag[]
}

export interface PlanOptions {
  target: ImportTarget
  /** ISO time of the run. */
  importedAt: string
  /** What the dataset can name. */
  entities?: readonly Entity[]
  /** Documents by id: the claims of the article, in all their versions. */
  stored?: ReadonlyMap<string, StoredDocument>
  /** The conditions that claims may be about, by published id, as they stand. */
  conditions?: ReadonlyMap<string, Condition>
}

/**
 * Plans what to write for one article and its claims: nothing, a new draft, or a patch of
 * what is there. The published document is never part of it.
 *
 * @param current - The document to start from: see `currentDocument`.
 */
export function planArticle(
  draft: ArticleDraft,
  current: StoredDocument | undefined,
  options: PlanOptions,
): ArticlePlan {
  if (current && current._type !== 'article') {
    throw new ImportProblem(
      {file: draft.provenance.fileName},
      `The dataset holds a document "${current._id}" of the type "${current._type}". Give the article another "slug" in front matter or a sidecar file.`,
    )
  }
  const record = toRecord(current?.importRecord)
  const base = readBase(record)
  const merged: MergedArticle = current
    ? mergeArticle(base?.fields, current, draft.fields)
    : {fields: draft.fields, conflicts: [], base: draft.fields}
  const annotations = annotate(draft, merged, current, base, options)
  const {flags, claims} = annotations
  const plan = {flags, claims: claims.claims, claimMutations: claims.mutations}
  const id = targetId(draft.id, options.target)
  const unchanged =
    current !== undefined &&
    base !== undefined &&
    ARTICLE_FIELDS.every((field) => isSame(merged.fields[field], current[field])) &&
    isSame(flags, current.flags ?? []) &&
    isSameSource(base.fields, merged.base) &&
    saysNothingNew(draft, record)
  const conflicts = [...merged.conflicts, ...claims.conflicts]
  if (unchanged) {
    const status = claims.mutations.length > 0 ? 'updated' : 'unchanged'
    return {id, status, mutations: [], changes: [], conflicts, document: current, ...plan}
  }
  const document: PlannedDocument = {
    ...(current && withoutSystemFields(current)),
    ...(current ? withoutMissing(current, merged.fields) : merged.fields),
    _id: id,
    _type: 'article',
    ...(flags.length > 0 || current?.flags !== undefined ? {flags} : {}),
    importRecord: importRecord(draft, {
      importedAt: options.importedAt,
      conflicts: recordConflicts(merged.conflicts, options.importedAt, {
        before: record.conflicts,
        base: {...merged.base},
        fields: merged.fields,
      }),
      base: writeBase({
        signature: draft.signature,
        fields: merged.base,
        flags: annotations.raised,
      }),
      before: record,
    }),
  }
  return {
    id,
    status: current ? 'updated' : 'created',
    mutations: writeDocument(current, document, 'importRecord'),
    changes: diffFields(current ?? {}, merged.fields),
    conflicts,
    document,
    ...plan,
  }
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
