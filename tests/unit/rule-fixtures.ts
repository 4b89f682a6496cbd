import {checkDocument, pathText, type RelatedDocument} from '../../schemas/index.ts'
import {documentTypeOf} from '../../schemas/compile.ts'
import type {SanityDocumentLike} from '../../schemas/index.ts'

/** The day on which every test of a rule takes place. */
export const TODAY = '2026-06-01'

/** What the rules know of other documents in these tests. */
export const known: Record<string, RelatedDocument> = {
  'symptom-fatigue': {
    _id: 'symptom-fatigue',
    _type: 'symptom',
    title: 'Fatigue',
    synonyms: ['tiredness'],
  },
  'symptom-chest-pain': {
    _id: 'symptom-chest-pain',
    _type: 'symptom',
    title: 'Chest pain',
    urgency: 'emergency',
  },
  'condition-coeliac-disease': {
    _id: 'condition-coeliac-disease',
    _type: 'condition',
    title: 'Coeliac disease',
  },
  'treatment-iron-tablets': {
    _id: 'treatment-iron-tablets',
    _type: 'treatment',
    title: 'Iron tablets',
  },
  'test-ferritin': {_id: 'test-ferritin', _type: 'test', title: 'Ferritin'},
  'source-guideline': {
    _id: 'source-guideline',
    _type: 'source',
    title: 'A guideline',
    kind: 'guideline',
    year: 2025,
    status: 'current',
  },
  'source-old': {
    _id: 'source-old',
    _type: 'source',
    title: 'An old study',
    kind: 'observational',
    year: 2004,
    status: 'current',
  },
  'person-reviewer': {
    _id: 'person-reviewer',
    _type: 'person',
    title: 'Example Reviewer',
    roles: ['medicalReviewer'],
  },
  'person-author': {
    _id: 'person-author',
    _type: 'person',
    title: 'Example Author',
    roles: ['author'],
  },
}

/** A reference. */
export const ref = (id: string, key?: string) => ({
  _type: 'reference',
  _ref: id,
  ...(key ? {_key: key} : {}),
})

/** A citation of a source. */
export const cite = (id: string) => ({_key: id, _type: 'citationItem', source: ref(id)})

/** A paragraph. */
export const paragraph = (text: string, key = 'p', more: Record<string, unknown> = {}) => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: 's', _type: 'span', text, marks: []}],
  ...more,
})

/** A section of a condition with the given blocks. */
export const section = (...content: unknown[]) => ({
  _key: 'overview',
  _type: 'contentSection',
  aspect: 'overview',
  content,
})

/** A document of a type with an id, as far as the rules care. */
export const make = (type: string, fields: Record<string, unknown>): SanityDocumentLike => ({
  _id: `${type}-tested`,
  _type: type,
  ...fields,
})

/** The findings of one code in a document: where, and what is said. */
export function findingsOf(code: string, document: SanityDocumentLike) {
  return allFindings(document)
    .filter((finding) => finding.code === code)
    .map(({path, message}) => ({path, message}))
}

/** Every finding in a document, with its path as text. */
export function allFindings(document: SanityDocumentLike, {errorsOnly = false} = {}) {
  const type = documentTypeOf(document._type)
  if (!type) throw new Error(`No document type ${document._type}`)
  const options = {today: TODAY, related: (id: string) => known[id], errorsOnly}
  return checkDocument(document, type, options).map((finding) => ({
    ...finding,
    path: pathText(finding.path),
  }))
}
