import type {
  CustomValidator,
  RuleDef,
  SanityDocument,
  SchemaType,
  ValidationContext,
  ValidationError,
} from '@sanity/types'

import type {SanityDocumentLike} from '../types/base.ts'
import {checkDocument, type DocumentFinding} from './check-document.ts'
import {lookUp, LOOKUP_API_VERSION} from './lookups.ts'
import type {RuleLevel} from './rule.ts'

/**
 * The validation of a document type: all rules of the model, in one walk for the
 * errors and warnings of a document together.
 *
 * What they need to know of other documents comes in one request, with what the check of the slug
 * needs, and only when it was not looked up lately.
 */
export function healthValidation<
  R extends RuleDef<R, SanityDocument> & {
    custom: (validator: CustomValidator<SanityDocument | undefined>) => R
    warning: () => R
  },
>(rule: R): R[] {
  return [rule.custom(validatorOf('error')), rule.custom(validatorOf('warning')).warning()]
}

function validatorOf(level: RuleLevel): CustomValidator<SanityDocument | undefined> {
  return async (document, context) => {
    if (!document) return true
    const findings = await findingsOf(document, context)
    return toValidationResult(findings.filter((finding) => finding.level === level))
  }
}

/** Findings as what a custom validator of a document returns. */
export function toValidationResult(findings: readonly DocumentFinding[]): true | ValidationError {
  const problems = findings.map(toError)
  // The stock types ask for `path`; an array of errors is what the Studio accepts.
  return problems.length === 0 ? true : (problems as unknown as ValidationError)
}

const findingsByDocument = new WeakMap<object, Promise<DocumentFinding[]>>()

function findingsOf(
  document: SanityDocument,
  context: ValidationContext,
): Promise<DocumentFinding[]> {
  const cached = findingsByDocument.get(document)
  if (cached) return cached
  const findings = computeFindings(document, context)
  findingsByDocument.set(document, findings)
  return findings
}

async function computeFindings(
  document: SanityDocument,
  context: ValidationContext,
): Promise<DocumentFinding[]> {
  const type = context.type as SchemaType | undefined
  if (!type) return []
  const client = context.getClient({apiVersion: LOOKUP_API_VERSION})
  const {related} = await lookUp(document, client)
  return checkDocument(document as SanityDocumentLike, type, {related: (id) => related.get(id)})
}

function toError({code, message, path}: DocumentFinding): ValidationError {
  return {code, message, path}
}
