import {canonicalJson, sha256} from '../keys/hash.ts'
import {asRecord, asRecords} from '../rules/loose.ts'
import type {SanityDocumentLike} from '../types/base.ts'
import type {FieldHash, Review, ReviewRecord} from '../types/review.ts'
import type {ReviewOutcome, ReviewScope} from '../vocabularies/workflow.ts'
import {clinicalFields, isReviewedType} from './clinical-fields.ts'

/** How a document's medical approval stands. */
export interface SignOff {
  /**
   * `none`: never approved in full. `valid`: approved as it stands. `voided`: a
   * clinical field changed since. `changesRequested`: a reviewer asked for changes, and
   * nobody approved since what they looked at.
   */
  status: 'none' | 'valid' | 'voided' | 'changesRequested'
  /** The clinical fields that are not as they were approved. */
  voidedFields: string[]
  /** The last full approval. */
  record?: ReviewRecord
  /** The review that asked for the changes. */
  request?: ReviewRecord
}

/**
 * The hash of each clinical field, by name. Equal in a browser and in Node.
 *
 * What does not change the meaning is left out: keys of array items, notes for
 * editors, provenance, and whether a reference is weak (publishing changes that). The hash of
 * a list is remembered: documents are values here, and an edit makes a new list.
 */
export function clinicalFieldHashes(document: SanityDocumentLike): Record<string, string> {
  if (!isReviewedType(document._type)) return {}
  return Object.fromEntries(
    clinicalFields[document._type].map((field) => [field, hashOf(document[field])]),
  )
}

const remembered = new WeakMap<object, string>()

function hashOf(value: unknown): string {
  const list = Array.isArray(value) ? value : undefined
  const known = list && remembered.get(list)
  if (known) return known
  const hash = sha256(canonicalJson(meaning(value) ?? null))
  if (list) remembered.set(list, hash)
  return hash
}

/** One hash over all clinical fields. */
export function clinicalContentHash(document: SanityDocumentLike): string {
  return sha256(canonicalJson(clinicalFieldHashes(document)))
}

/** Makes the record of a review of a document as it stands. Append it to `review.records`. */
export function createReviewRecord(
  document: SanityDocumentLike,
  {
    reviewerId,
    date,
    scope,
    outcome,
    section,
    note,
  }: {
    reviewerId: string
    /** Date and time, ISO 8601. */
    date: string
    scope: ReviewScope
    outcome: ReviewOutcome
    /** The clinical field that was reviewed, when the scope is a section. */
    section?: string
    note?: string
  },
): ReviewRecord {
  const fieldHashes = Object.entries(clinicalFieldHashes(document)).map(
    ([field, hash]): FieldHash => ({_key: field, _type: 'fieldHash', field, hash}),
  )
  return {
    _key: `review-${date.replaceAll(/\D/g, '')}`,
    _type: 'reviewRecord',
    reviewer: {_type: 'reference', _ref: reviewerId},
    date,
    scope,
    ...(section ? {section} : {}),
    outcome,
    ...(document._rev ? {revision: document._rev} : {}),
    contentHash: clinicalContentHash(document),
    fieldHashes,
    ...(note ? {note} : {}),
  }
}

/**
 * How a document's approval stands, from its review records alone.
 *
 * A full approval covers every clinical field; a later approval of one section
 * covers that field again. An approval of the evidence renews nothing.
 */
export function signOffOf(document: SanityDocumentLike): SignOff {
  const records = reviewRecords(document)
  const full = records.findLastIndex(
    (record) => record.scope === 'full' && record.outcome === 'approved',
  )
  const record = records[full]
  const request = openRequest(records)
  if (request) return {status: 'changesRequested', voidedFields: [], record, request}
  if (!record) return {status: 'none', voidedFields: []}

  const signed = hashesOf(record)
  for (const later of records.slice(full + 1)) {
    if (later.scope !== 'section' || !later.section || later.outcome !== 'approved') continue
    const hash = hashesOf(later).get(later.section)
    if (hash) signed.set(later.section, hash)
  }
  const voidedFields = Object.entries(clinicalFieldHashes(document))
    .filter(([field, hash]) => signed.get(field) !== hash)
    .map(([field]) => field)
  return {status: voidedFields.length > 0 ? 'voided' : 'valid', voidedFields, record}
}

/** The review of a document of any type. */
export function reviewOf(document: SanityDocumentLike): Review | undefined {
  return asRecord(document.review) as Review | undefined
}

/** Every review that a document has had, oldest first. */
export function reviewRecords(document: SanityDocumentLike): ReviewRecord[] {
  return asRecords(reviewOf(document)?.records) as unknown as ReviewRecord[]
}

/** The last request for changes that no approval of the same or of everything came after. */
function openRequest(records: readonly ReviewRecord[]): ReviewRecord | undefined {
  return records.findLast(
    (request, index) =>
      request.outcome === 'changesRequested' &&
      !records
        .slice(index + 1)
        .some(
          ({outcome, scope, section}) =>
            outcome === 'approved' &&
            (scope === 'full' || (scope === request.scope && section === request.section)),
        ),
  )
}

function hashesOf(record: ReviewRecord): Map<string, string> {
  const hashes = asRecords(record.fieldHashes) as unknown as FieldHash[]
  return new Map(hashes.map(({field, hash}) => [field, hash]))
}

/** Types whose `note` is for editors and not for readers. */
const typesWithEditorNote = new Set([
  'symptomRelation',
  'causeRelation',
  'treatmentRelation',
  'testRelation',
  'conditionRelation',
  'epidemiologyItem',
])

const bookkeeping = new Set(['_key', '_weak', '_strengthenOnPublish', 'provenance'])

/** A value without what does not change its meaning; undefined where nothing is left. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => meaning(item)) : undefined
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const members = Object.entries(value)
    .filter(([key]) => !bookkeeping.has(key) && !(key === 'note' && hasEditorNote(value)))
    .map(([key, member]) => [key, key === 'markDefs' ? member : meaning(member)])
    .filter(([, member]) => member !== undefined)
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

function hasEditorNote(value: object): boolean {
  return '_type' in value && typesWithEditorNote.has(String(value._type))
}
