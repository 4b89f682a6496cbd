export {NotAllowed, Unreachable} from './apply/send.ts'
export type {Run} from './apply/journal.ts'
export {cleanDocument, type CleanDocument} from './clean/index.ts'
export {convertDocument, type Converted} from './convert.ts'
export {
  importArticles,
  type ImportOptions,
  type ImportRequest,
  type Progress,
} from './import-articles.ts'
export {NoInput} from './inputs.ts'
export {readKnowledge, type Knowledge} from './knowledge.ts'
export {linkEntities, type LinkedDocument} from './link/index.ts'
export {Vocabulary, type Entity, type Mention} from './link/vocabulary.ts'
export {
  changesSinceImport,
  ConflictProblem,
  conflictsOf,
  keepTheirs,
  takeOurs,
  type ConflictDecision,
  type ReviewedConflict,
} from './plan/conflicts.ts'
export type {FieldChange} from './plan/diff.ts'
export {planArticle, type ArticlePlan, type PlannedMutation} from './plan/index.ts'
export type {Conflict} from './plan/merge-blocks.ts'
export {parseTarget, type ImportTarget} from './plan/target.ts'
export {formatPlace, ImportProblem} from './problem.ts'
export {printReport} from './print.ts'
export {readSource, type RawFile, type ReadOptions} from './read/index.ts'
export type {DocumentReport, ImportReport, ImportTotals} from './report.ts'
export {structureDocument, type StructuredDocument} from './structure/index.ts'
export {FORMATS} from './types.ts'
export type {
  Format,
  LedgerEntry,
  SourceDocument,
  SourceFile,
  SourceMetadata,
  Warning,
} from './types.ts'
