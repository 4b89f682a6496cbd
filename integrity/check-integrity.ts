import type {Finding, SanityDocumentLike} from '../schemas/index.ts'
import type {CheckCode, IntegrityCheck} from './check.ts'
import {claimChecks} from './claims.ts'
import {completenessChecks} from './completeness.ts'
import {contradictionChecks} from './contradictions.ts'
import {indexDocuments, type DocumentIndex, type IndexedDocument} from './document-index.ts'
import {evidenceChecks} from './evidence.ts'
import {identityChecks} from './identity.ts'
import {mentionChecks} from './mentions.ts'
import {referenceChecks} from './references.ts'
import {reviewChecks} from './reviews.ts'

const checks: readonly IntegrityCheck[] = [
  referenceChecks,
  identityChecks,
  contradictionChecks,
  completenessChecks,
  evidenceChecks,
  reviewChecks,
  claimChecks,
  mentionChecks,
]

/** Every code that a check over many documents can report. */
export const integrityCodes: readonly CheckCode[] = checks.flatMap(({codes}) => codes)

/**
 * Checks a set of documents against each other. Pure: the day is a parameter.
 *
 * Of a document that has a draft, the draft is checked.
 */
export function checkIntegrity(
  documents: Iterable<SanityDocumentLike>,
  {today}: {today: string},
): Finding[] {
  return checkIndex(indexDocuments(documents), {today})
}

/** Checks an index: all of it, or only some documents of it, by all checks or by some. */
export function checkIndex(
  index: DocumentIndex,
  {
    today,
    only,
    by = checks,
  }: {today: string; only?: Iterable<string>; by?: readonly IntegrityCheck[]},
): Finding[] {
  const entries: Iterable<IndexedDocument> = only
    ? [...only].flatMap((id) => index.documents.get(id) ?? [])
    : index.documents.values()
  const findings: Finding[] = []
  for (const entry of entries) findings.push(...checkEntry(entry, index, today, by))
  return findings
}

/** Checks one document against an index that need not hold its prose. */
export function checkEntry(
  entry: IndexedDocument,
  index: DocumentIndex,
  today: string,
  by: readonly IntegrityCheck[] = checks,
): Finding[] {
  return by.flatMap(({check}) => check(entry, {index, today}))
}
