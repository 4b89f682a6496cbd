import type {
  CustomValidator,
  DocumentDefinition,
  SanityDocument,
  SchemaTypeDefinition,
} from 'sanity'

import {API_VERSION} from '../../environment.ts'
import {toValidationResult, type SanityDocumentLike} from '../../schemas/index.ts'
import {loadKnowledge} from './knowledge.ts'

/** The types with prose that is more than a summary. */
export const WRITTEN_TYPES: readonly string[] = ['condition', 'article']

/**
 * Adds to the validation of a type with prose what only the Studio can see in it. The warnings
 * stand at the paragraph, as those of the model do, and the writing help lists both.
 */
export function withWritingHelp(type: SchemaTypeDefinition): SchemaTypeDefinition {
  if (!WRITTEN_TYPES.includes(type.name)) return type
  const {validation} = type as DocumentDefinition
  const withHelp: DocumentDefinition['validation'] = (rule, context) => [
    ...(validation ? [validation(rule, context)].flat() : []),
    rule.custom(writingWarnings).warning(),
  ]
  return {...type, validation: withHelp} as SchemaTypeDefinition
}

const writingWarnings: CustomValidator<SanityDocument | undefined> = async (value, context) => {
  if (!value) return true
  const document: SanityDocumentLike = value
  const {read, ...known} = await loadKnowledge(
    context.getClient({apiVersion: API_VERSION}),
    document,
  )
  await whenIdle()
  return toValidationResult(read(document, known))
}

/** Longest wait for a pause in what the browser has to do, in milliseconds. */
const PATIENCE = 1000

/** Whoever types goes first. */
function whenIdle(): Promise<void> {
  if (typeof requestIdleCallback !== 'function') return Promise.resolve()
  return new Promise((resolve) => requestIdleCallback(() => resolve(), {timeout: PATIENCE}))
}
