import type {RuleLevel} from './rule.ts'

/** What a check found, as `validate` prints it and as the importer and the Studio list it. */
export interface Finding {
  documentId: string
  /** Where in the document: symptoms[_key=="symptom-a"].frequency.n; empty for the whole of it. */
  path: string
  /** Stable; see docs/schema.md. */
  code: string
  level: RuleLevel
  /** What is wrong and what to do. */
  message: string
  /** Ids of the other documents it is about. */
  related?: string[]
}
