import {checkIndex} from '../../integrity/check-integrity.ts'
import type {IntegrityCheck} from '../../integrity/check.ts'
import {completenessChecks} from '../../integrity/completeness.ts'
import {contradictionChecks} from '../../integrity/contradictions.ts'
import {indexDocuments} from '../../integrity/document-index.ts'
import {evidenceChecks} from '../../integrity/evidence.ts'
import type {SanityDocumentLike} from '../../schemas/index.ts'
import type {ComputedList, Row} from '../structure/list-entry.ts'

const types = ['condition', 'symptom', 'cause', 'treatment', 'test', 'source', 'article', 'claim']

/** What the checks read: every statement and reference, without the prose around them. */
const statements = `*[_type in ${JSON.stringify(types)} && !(_type == "claim" && state != "accepted")]
  | order(_type asc, title asc, _id asc) {
    _id,
    _type,
    title,
    slug,
    synonyms,
    kind,
    status,
    supersededBy,
    aetiologyStatus,
    symptoms,
    causes,
    treatments,
    tests,
    relatedConditions,
    memberOf,
    safety,
    epidemiology,
    careGuidance,
    citations,
    sources,
    authors,
    about,
    _type == "claim" => {state, relation, subject, object, polarity, article}
  }`

/** Statements that cannot both be true. */
export const contradictionList = integrityList(
  contradictionChecks,
  'No statements contradict each other.',
)

/** What a reader of a page would miss. */
export const incompleteList: ComputedList = {
  ...integrityList(completenessChecks, 'No page lacks a part.'),
  rows: (answer, {today}) =>
    pageRows(findingRows(answer as SanityDocumentLike[], completenessChecks, today)),
}

/** Statements that rest on a source which was retracted or superseded. */
export const fallenSourceList = integrityList(
  evidenceChecks,
  'Nothing rests on a source that was retracted or superseded.',
)

/** The findings of a check over all documents. */
function integrityList(check: IntegrityCheck, empty: string): ComputedList {
  return {
    types,
    query: statements,
    rows: (answer, {today}) => findingRows(answer as SanityDocumentLike[], check, today),
    empty,
  }
}

/** A row for each finding of a check, errors before warnings. */
export function findingRows(
  documents: readonly SanityDocumentLike[],
  check: IntegrityCheck,
  today: string,
): Row[] {
  const index = indexDocuments(documents)
  return checkIndex(index, {today, by: [check]})
    .toSorted((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'))
    .map(({documentId, path, code, level, message}) => {
      const entry = index.documents.get(documentId)
      return {
        key: [documentId, code, path].join(' '),
        documentId,
        documentType: entry?.type ?? 'condition',
        title: entry?.summary.title ?? documentId,
        note: message,
        group: level === 'error' ? 'To be mended' : 'To be looked at',
        ...(path ? {path} : {}),
      }
    })
}

/** One row for each document of some rows: all that they say of it, and the place of the first. */
export function pageRows(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({documentId}) => documentId)].flatMap(([documentId, members]) => {
    const [first] = members
    return first ? {...first, key: documentId, note: members.map(({note}) => note).join(' ')} : []
  })
}
