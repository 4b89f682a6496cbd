import {publishedId} from '../keys/document-id.ts'
import {asList, asRecords, asText, isRecord, refOf} from './loose.ts'
import type {RelatedDocument} from './rule.ts'

/** What the rules need to know of another document: GROQ over the raw perspective. */
export const relatedQuery = `*[_id in $ids]{
  _id, _type, "title": coalesce(title, name), "synonyms": synonyms[].label,
  kind, year, status, "supersededBy": supersededBy._ref, "urgency": defaultUrgency, roles
}`

/** What the rules need to know of a whole document. */
export function toRelated(document: Readonly<Record<string, unknown>>): RelatedDocument {
  return {
    _id: publishedId(String(document._id)),
    _type: String(document._type),
    title: asText(document.title) ?? asText(document.name),
    synonyms: asRecords(document.synonyms).flatMap((one) => asText(one.label) ?? []),
    kind: asText(document.kind),
    year: typeof document.year === 'number' ? document.year : undefined,
    status: asText(document.status),
    urgency: asText(document.defaultUrgency),
    supersededBy: refOf(document.supersededBy),
    roles: asList(document.roles).filter((role) => typeof role === 'string'),
  }
}

/**
 * The published ids of all documents that a value refers to. Walks with a list of
 * its own instead of calls, so that no depth of nesting overflows the stack.
 */
export function referencedIds(value: unknown): Set<string> {
  const found = new Set<string>()
  const left: unknown[] = [value]
  while (left.length > 0) {
    const one = left.pop()
    if (Array.isArray(one)) for (const item of one) left.push(item)
    else if (isRecord(one)) {
      if (typeof one._ref === 'string') found.add(publishedId(one._ref))
      for (const member of Object.values(one)) {
        if (typeof member === 'object' && member !== null) left.push(member)
      }
    }
  }
  return found
}
