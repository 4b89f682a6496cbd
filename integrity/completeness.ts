import {
  asRecords,
  asText,
  referencedIds,
  type CauseRelation,
  type Finding,
} from '../schemas/index.ts'
import {reporter, type CheckCode, type CheckContext, type IntegrityCheck} from './check.ts'
import {classesOf} from './contradictions.ts'
import type {DocumentIndex, IndexedDocument} from './document-index.ts'
import {relationEntries} from './statements.ts'

const codes = [
  {
    code: 'care-guidance-missing',
    level: 'warning',
    title: 'A condition says when to get help.',
  },
  {
    code: 'core-criterion-missing',
    level: 'warning',
    title: 'A condition has at least one symptom that is a core criterion.',
  },
  {
    code: 'established-cause-untreated',
    level: 'warning',
    title: 'A condition that comes from another one has a treatment in common with it.',
  },
  {
    code: 'treatments-missing',
    level: 'warning',
    title: 'A condition has at least one treatment.',
  },
  {
    code: 'causes-missing',
    level: 'warning',
    title: 'A condition of which the cause is known, in part at least, has causes.',
  },
  {
    code: 'sources-missing',
    level: 'warning',
    title: 'A condition, treatment or article rests on at least one source.',
  },
  {
    code: 'author-missing',
    level: 'warning',
    title: 'An article has an author.',
  },
  {
    code: 'subject-missing',
    level: 'warning',
    title: 'An article says what it is about.',
  },
  {
    code: 'entity-unused',
    level: 'warning',
    title: 'Something refers to each symptom, cause, treatment and test.',
  },
] as const satisfies readonly CheckCode[]

const report = reporter(codes)

/** What a reader would miss. */
export const completenessChecks: IntegrityCheck = {
  codes,
  check: (entry, context) => {
    switch (entry.type) {
      case 'condition':
        return [
          ...conditionGaps(entry),
          ...untreatedCauses(entry, context),
          ...sourceGap(entry, context),
        ]
      case 'treatment':
        return [...sourceGap(entry, context), ...unused(entry, context)]
      case 'article':
        return [...articleGaps(entry), ...sourceGap(entry, context)]
      case 'symptom':
      case 'cause':
      case 'test':
        return unused(entry, context)
      default:
        return []
    }
  },
}

function conditionGaps(entry: IndexedDocument): Finding[] {
  const {document} = entry
  const gap = (code: (typeof codes)[number]['code'], path: string, message: string) =>
    report(code, document._id, path, message)
  const findings: Finding[] = []
  const symptoms = asRecords(document.symptoms)
  if (asRecords(document.careGuidance).length === 0) {
    findings.push(
      gap('care-guidance-missing', 'careGuidance', 'Say when to get help, and how soon.'),
    )
  }
  if (!symptoms.some((relation) => relation.role === 'coreCriterion')) {
    findings.push(
      gap(
        'core-criterion-missing',
        'symptoms',
        'Mark the symptoms that the diagnosis asks for as core criteria.',
      ),
    )
  }
  if (asRecords(document.treatments).length === 0) {
    findings.push(
      gap('treatments-missing', 'treatments', 'Add what the condition is treated with.'),
    )
  }
  if (asText(document.aetiologyStatus) && document.aetiologyStatus !== 'unknown') {
    if (asRecords(document.causes).length === 0) {
      findings.push(
        gap('causes-missing', 'causes', 'Add the causes, or say that they are unknown.'),
      )
    }
  }
  return findings
}

function untreatedCauses(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  const own = treatmentIds(entry, index)
  return relationEntries(entry).flatMap(({field, relation, target, path}): Finding[] => {
    const {role, status, modifiable, reversible} = relation as unknown as CauseRelation
    const cause = index.documents.get(target)
    if (field !== 'causes' || cause?.type !== 'condition' || status !== 'established') return []
    if (
      (role !== 'cause' && role !== 'contributing') ||
      modifiable === 'no' ||
      reversible === 'no'
    ) {
      return []
    }
    const treatments = treatmentIds(cause, index)
    if (treatments.size === 0 || [...treatments].some((id) => own.has(id))) return []
    return [
      report(
        'established-cause-untreated',
        entry.document._id,
        path,
        `"${cause.summary.title ?? target}" is an established cause, and none of its treatments stands here. Add the one that helps, or say that the cause cannot be changed.`,
        [target],
      ),
    ]
  })
}

function sourceGap(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  const cites = [...referencedIds(entry.document)].some(
    (id) => index.documents.get(id)?.type === 'source',
  )
  if (cites) return []
  return [
    report('sources-missing', entry.document._id, 'sources', 'Add the sources that it rests on.'),
  ]
}

function articleGaps({document}: IndexedDocument): Finding[] {
  const findings: Finding[] = []
  if (asRecords(document.authors).length === 0) {
    findings.push(report('author-missing', document._id, 'authors', 'Say who wrote it.'))
  }
  if (asRecords(document.about).length === 0) {
    findings.push(
      report('subject-missing', document._id, 'about', 'Choose the conditions that it is about.'),
    )
  }
  return findings
}

function unused(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  if (index.referrers(entry.id).size > 0) return []
  return [
    report(
      'entity-unused',
      entry.document._id,
      '',
      'Nothing refers to it. Add it to the condition it belongs to, or delete it.',
    ),
  ]
}

/** The treatments that a condition advises, with the classes they belong to. */
function treatmentIds(entry: IndexedDocument, index: DocumentIndex): Set<string> {
  const ids = relationEntries(entry)
    .filter(({field, relation}) => field === 'treatments' && relation.line !== 'avoid')
    .map(({target}) => target)
  return new Set(ids.flatMap((id) => [id, ...classesOf(index, id)]))
}
