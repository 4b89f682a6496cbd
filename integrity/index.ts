export {affectedBy} from './affected.ts'
export type {CheckCode, CheckContext, IntegrityCheck} from './check.ts'
export {checkIndex, checkIntegrity, integrityCodes} from './check-integrity.ts'
export {
  indexDocuments,
  IndexBuilder,
  type DocumentIndex,
  type IndexedDocument,
} from './document-index.ts'
export {referencesOf, type OutgoingReference} from './outgoing-references.ts'
export {refusalOf, type ChangeContext, type DocumentChange} from './refused-changes.ts'
export {reviewsDue, type ReviewDue} from './reviews.ts'
export {validateDocuments, type ValidateDocumentsOptions} from './validate-documents.ts'
export {integrityReference} from './reference.ts'
