import {reviewedTypes, signOffOf, type SanityDocumentLike} from '../../schemas/index.ts'
import {formatDay} from '../shared/format.ts'
import type {ComputedList, Row} from '../structure/list-entry.ts'

const query = `*[
  _type in ${JSON.stringify(reviewedTypes)} && count(review.records[scope == "full" && outcome == "approved"]) > 0
] | order(title asc, _id asc)`

/** Pages of which a clinical field was edited after the approval. */
export const voidedList: ComputedList = {
  types: reviewedTypes,
  query,
  rows: (answer) => voidedSignOffs(answer as SanityDocumentLike[]),
  empty: 'Every approval holds: no clinical field was edited since.',
}

/** Those of some documents whose approval no longer holds, each with the fields that changed since. */
export function voidedSignOffs(documents: readonly SanityDocumentLike[]): Row[] {
  return documents.flatMap((document): Row[] => {
    const {status, voidedFields, record} = signOffOf(document)
    if (status !== 'voided') return []
    const since = record ? ` since it was approved on ${formatDay(record.date)}` : ''
    return [
      {
        key: document._id,
        documentId: document._id,
        documentType: document._type,
        title: String(document.title ?? document._id),
        note: `Changed${since}: ${voidedFields.map(inWords).join(', ')}.`,
      },
    ]
  })
}

/** 'relatedConditions' as 'related conditions'. */
function inWords(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
