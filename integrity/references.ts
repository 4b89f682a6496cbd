import type {Finding} from '../schemas/index.ts'
import {reporter, type CheckCode, type IntegrityCheck} from './check.ts'
import type {IndexedDocument} from './document-index.ts'
import type {OutgoingReference} from './outgoing-references.ts'

const codes = [
  {
    code: 'reference-missing',
    level: 'error',
    title: 'The target of a reference exists.',
  },
  {
    code: 'weak-reference-missing',
    level: 'warning',
    title: 'The target of a weak reference exists.',
  },
  {
    code: 'reference-not-published',
    level: 'error',
    title: 'A published document refers to published documents.',
  },
] as const satisfies readonly CheckCode[]

const report = reporter(codes)

/** References lead somewhere, and from published documents to published ones. */
export const referenceChecks: IntegrityCheck = {
  codes,
  check: (entry, {index}) => {
    const findings = entry.references.filter(isToDocument).flatMap((reference): Finding[] => {
      if (index.documents.has(reference.target)) return []
      const code = reference.weak ? 'weak-reference-missing' : 'reference-missing'
      return [
        report(
          code,
          entry.document._id,
          reference.path,
          `"${reference.ref}" does not exist. Create it, or choose another document.`,
          [reference.target],
        ),
      ]
    })
    return [...findings, ...unpublishedTargets(entry, index.documents)]
  },
}

/** References of the published document to documents that exist only as drafts. */
export function unpublishedTargets(
  entry: IndexedDocument,
  documents: ReadonlyMap<string, IndexedDocument>,
): Finding[] {
  return entry.publishedReferences.filter(isToDocument).flatMap((reference): Finding[] => {
    const target = documents.get(reference.target)
    if (!target || target.isPublished || reference.weak) return []
    return [
      report(
        'reference-not-published',
        entry.id,
        reference.path,
        `"${target.summary.title ?? target.id}" exists only as a draft. Publish it first.`,
        [target.id],
      ),
    ]
  })
}

/** Assets are stored apart from the documents of a set. */
function isToDocument({ref}: OutgoingReference): boolean {
  return !/^(image|file)-[\w-]+-\w+$/.test(ref)
}
