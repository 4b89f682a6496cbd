export {JournalInUse} from './apply/lock.ts'
export {NotAllowed, Unreachable} from './apply/send.ts'
export type {Run} from './apply/journal.ts'
export {citationsOf} from './claim/decide/citations.ts'
export {commitDecision, type DecidingClient} from './claim/decide/commit-decision.ts'
export {contradictionOf, markContradicted} from './claim/decide/contradictions.ts'
export {
  acceptClaim,
  ClaimProblem,
  editClaim,
  rejectClaim,
  type Decided,
  type Decision,
} from './claim/decide/decide.ts'
export {decideClaims, type ClaimOutcome, type DecidedClaims} from './claim/decide/decide-claims.ts'
export {listClaims, type ClaimSelection, type ListedClaim} from './claim/decide/list-claims.ts'
export {placementOf, type Placement} from './claim/decide/placement.ts'
export {
  planDecision,
  type ClaimDecision,
  type DecisionContext,
} from './claim/decide/plan-decision.ts'
export {statementOf} from './claim/decide/statement.ts'
export {stubOf, type StubDocument} from './claim/decide/stub.ts'
export {toClaimDocuments} from './claim/decide/to-documents.ts'
export {findClaims, type ClaimSource} from './claim/find-claims.ts'
export {flagsOf, type FlagSource} from './claim/flags/index.ts'
export {measureClaims, type GoldClaim, type GoldFile, type Measurement} from './claim/measure.ts'
export type {ClaimTerm, FoundClaim} from './claim/types.ts'
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
export {planArticle, type ArticlePlan} from './plan/index.ts'
export type {ClaimChange, PlannedClaim} from './plan/claims.ts'
export type {PlannedMutation} from './plan/patch.ts'
export type {Conflict} from './plan/merge-blocks.ts'
export {parseTarget, type ImportTarget} from './plan/target.ts'
export {formatPlace, ImportProblem} from './problem.ts'
export {printDocument, printSummary} from './print.ts'
export {readSource, type RawFile, type ReadOptions} from './read/index.ts'
export type {ClaimReport, DocumentReport, ImportReport, ImportTotals} from './report.ts'
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
