import type {Finding, RuleLevel} from '../schemas/index.ts'
import type {DocumentIndex, IndexedDocument} from './document-index.ts'

/** What a check may look at besides the document. */
export interface CheckContext {
  index: DocumentIndex
  /** YYYY-MM-DD. */
  today: string
}

/** A code that a check can report. */
export interface CheckCode {
  code: string
  level: RuleLevel
  /** What holds when nothing is reported, in one sentence. */
  title: string
}

/**
 * A check of one document against the others: it looks at the document, at what
 * it refers to, and at what refers to it. It reports on that document only, so
 * that a re-check after an edit can leave all others alone.
 */
export interface IntegrityCheck {
  codes: readonly CheckCode[]
  check: (entry: IndexedDocument, context: CheckContext) => Finding[]
}

/** Makes the findings of a check, with the level that its code has. */
export function reporter<const Codes extends readonly CheckCode[]>(codes: Codes) {
  return (
    code: Codes[number]['code'],
    documentId: string,
    path: string,
    message: string,
    related: readonly string[] = [],
  ): Finding => ({
    documentId,
    path,
    code,
    level: codes.find((one) => one.code === code)?.level ?? 'error',
    message,
    ...(related.length > 0 ? {related: [...new Set(related)]} : {}),
  })
}
