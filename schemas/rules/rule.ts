import type {Path, SchemaType} from '@sanity/types'

import type {SanityDocumentLike} from '../types/base.ts'

export type RuleLevel = 'error' | 'warning'

/** What a rule found, at a path below the value it looked at. */
export interface Problem {
  /** What is wrong and what to do about it. */
  message: string
  path?: Path
}

/** What is known of another document that the checked one refers to. */
export interface RelatedDocument {
  _id: string
  _type: string
  /** The title, or a person's name. */
  title?: string
  synonyms?: string[]
  /** Of a source, cause, symptom or treatment. */
  kind?: string
  /** Of a source. */
  year?: number
  /** Of a source. */
  status?: string
  /** Of a source: the id of its successor. */
  supersededBy?: string
  /** Of a symptom: how urgent it is by itself. */
  urgency?: string
  /** Of a person. */
  roles?: string[]
}

/** What a rule may look at besides the value. */
export interface RuleContext {
  document: SanityDocumentLike
  /** The compiled type of the value. */
  type: SchemaType
  /** The object or array that holds the value. */
  parent: unknown
  /** YYYY-MM-DD. */
  today: string
  /** Another document by id; undefined where nothing is known of it. */
  related: (id: string) => RelatedDocument | undefined
}

/** A rule of the model: one pure function, called alike by the Studio, by `validate` and by the importer. */
export interface HealthRule {
  /** Stable: scripts and lists of justified warnings refer to it. */
  code: string
  level: RuleLevel
  /** What holds when the rule is kept, in one sentence. */
  title: string
  /** Names of the types whose values it looks at. An array comes as `{blocks: [...]}`. */
  on: readonly string[]
  check: (value: Loose, context: RuleContext) => Problem[]
}

/**
 * A value as it comes from a dataset: its members may be anything, since a rule
 * must not break on a document that another tool wrote.
 */
export type Loose = Readonly<Record<string, unknown>>

/** Declares a rule. */
export function defineRule(rule: HealthRule): HealthRule {
  return rule
}
