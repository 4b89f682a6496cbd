import type {
  CustomValidator,
  RuleDef,
  SanityDocument,
  SchemaType,
  ValidationContext,
  ValidationError,
} from '@sanity/types'

import {publishedId} from '../keys/document-id.ts'
import type {SanityDocumentLike} from '../types/base.ts'
import {checkDocument, type DocumentFinding} from './check-document.ts'
import {isRecord} from './loose.ts'
import {referencedIds, relatedQuery} from './related.ts'
import type {RelatedDocument, RuleLevel} from './rule.ts'

/** How long what was fetched of other documents is good for. */
const FRESH_MS = 30_000

/** The API version of the lookup. */
const apiVersion = '2025-02-19'

type Lookup = ReadonlyMap<string, RelatedDocument>
type Client = ReturnType<ValidationContext['getClient']>

/**
 * The validation of a document type: all rules of the model, in one walk for the
 * errors and warnings of a document together.
 *
 * What the rules need to know of other documents comes in one request, and only
 * when the document refers to one that was not looked up lately.
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
  const lookup = await lookUp(document, context.getClient({apiVersion}))
  return checkDocument(document as SanityDocumentLike, type, {related: (id) => lookup.get(id)})
}

function toError({code, message, path}: DocumentFinding): ValidationError {
  return {code, message, path}
}

interface Entry {
  document: RelatedDocument | undefined
  until: number
}

const known = new Map<string, Map<string, Entry>>()

/** Everything that a document refers to, from the cache or by one request. */
async function lookUp(document: SanityDocument, client: Client): Promise<Lookup> {
  const cache = cacheOf(client)
  const now = Date.now()
  const ids = [...referencedIds(document)]
  const missing = ids.filter((id) => (cache.get(id)?.until ?? 0) < now)
  if (missing.length > 0) {
    const fetched = await fetchRelated(missing, client)
    // Only what was asked for and answered is remembered; a failed request is tried again.
    for (const id of fetched ? missing : []) {
      cache.set(id, {document: fetched?.get(id), until: now + FRESH_MS})
    }
  }
  return new Map(
    ids.flatMap((id) => {
      const found = cache.get(id)?.document
      return found ? [[id, found]] : []
    }),
  )
}

/** The published document counts, or its draft where nothing is published. */
async function fetchRelated(ids: string[], client: Client): Promise<Lookup | undefined> {
  try {
    const documents: unknown = await client.fetch(
      relatedQuery,
      {ids: ids.flatMap((id) => [id, `drafts.${id}`])},
      {perspective: 'raw', tag: 'health-content.validation'},
    )
    const found = new Map<string, RelatedDocument>()
    for (const one of Array.isArray(documents) ? documents : []) {
      if (!isRecord(one) || typeof one._id !== 'string') continue
      const id = publishedId(one._id)
      if (id === one._id || !found.has(id)) found.set(id, withoutNulls(one))
    }
    return found
  } catch {
    // A check that cannot look anything up still does all the others.
    return undefined
  }
}

/** GROQ answers null for a field that is not there. */
function withoutNulls(row: Readonly<Record<string, unknown>>): RelatedDocument {
  const members = Object.entries(row).filter(([, value]) => value !== null)
  return Object.fromEntries(members) as unknown as RelatedDocument
}

function cacheOf(client: Client): Map<string, Entry> {
  const {projectId, dataset, apiHost} = client.config()
  const key = [apiHost, projectId, dataset].join(' ')
  const cache = known.get(key) ?? new Map<string, Entry>()
  known.set(key, cache)
  return cache
}
