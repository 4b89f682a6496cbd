import {
  asRecord,
  asRecords,
  asText,
  convert,
  populationsOverlap,
  refOf,
  titleOf,
  frequencyClasses,
  publishedId,
  type Finding,
  type Threshold,
} from '../schemas/index.ts'
import {reporter, type CheckCode, type CheckContext, type IntegrityCheck} from './check.ts'
import type {DocumentIndex, IndexedDocument} from './document-index.ts'
import {
  asArray,
  causalStatements,
  relationEntries,
  symptomStatements,
  treatmentStatements,
} from './statements.ts'

const codes = [
  {
    code: 'cause-also-refuted',
    level: 'error',
    title: 'No pair stands as cause in one place and as refuted in another.',
  },
  {
    code: 'symptom-also-excluded',
    level: 'error',
    title: 'No pair stands as symptom in one place and as "not a symptom" in another.',
  },
  {
    code: 'frequency-bands-apart',
    level: 'warning',
    title: 'The frequencies that are stated for one pair overlap.',
  },
  {
    code: 'treat-and-avoid',
    level: 'error',
    title: 'No treatment is advised and advised against for the same people.',
  },
  {
    code: 'treatment-contraindicated',
    level: 'error',
    title: 'No condition is treated with what is contraindicated in it.',
  },
  {
    code: 'treatment-also-cause',
    level: 'warning',
    title: 'No condition is treated with what causes or worsens it.',
  },
  {
    code: 'thresholds-disagree',
    level: 'warning',
    title: 'One test has one limit for the same people, situation and meaning.',
  },
] as const satisfies readonly CheckCode[]

const report = reporter(codes)

/** Statements that cannot both be true. */
export const contradictionChecks: IntegrityCheck = {
  codes,
  check: (entry, context) => [
    ...refutedCauses(entry, context),
    ...excludedSymptoms(entry, context),
    ...treatedAndAvoided(entry, context),
    ...contraindicated(entry, context),
    ...treatedWithCause(entry, context),
    ...thresholdsApart(entry, context),
  ],
}

function refutedCauses(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  return causalStatements(entry).flatMap((one): Finding[] => {
    const against = around(index, one.cause, one.effect)
      .flatMap(causalStatements)
      .filter(
        (other) =>
          other.cause === one.cause &&
          other.effect === one.effect &&
          other.affirmed !== one.affirmed,
      )
    if (against.length === 0) return []
    const cause = nameOf(index, one.cause)
    const effect = nameOf(index, one.effect)
    return [
      report(
        'cause-also-refuted',
        one.documentId,
        one.path,
        `Here "${cause}" ${one.affirmed ? 'leads to' : 'does not lead to'} "${effect}"; ${places(against)} says the opposite. Correct one of them.`,
        against.map(({documentId}) => documentId),
      ),
    ]
  })
}

function excludedSymptoms(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  return symptomStatements(entry).flatMap((one): Finding[] => {
    const others = around(index, one.condition, one.symptom)
      .flatMap(symptomStatements)
      .filter(
        (other) =>
          other.condition === one.condition &&
          other.symptom === one.symptom &&
          !(other.documentId === one.documentId && other.path === one.path),
      )
    const against = others.filter((other) => other.affirmed !== one.affirmed)
    const apart = others.filter(
      (other) =>
        other.affirmed &&
        one.affirmed &&
        other.frequency &&
        one.frequency &&
        other.frequency !== one.frequency,
    )
    const findings: Finding[] = []
    if (against.length > 0) {
      findings.push(
        report(
          'symptom-also-excluded',
          one.documentId,
          one.path,
          `Here "${nameOf(index, one.symptom)}" is ${one.affirmed ? 'a' : 'no'} symptom of "${nameOf(index, one.condition)}"; ${places(against)} says the opposite. Correct one of them.`,
          against.map(({documentId}) => documentId),
        ),
      )
    }
    if (apart.length > 0) {
      findings.push(
        report(
          'frequency-bands-apart',
          one.documentId,
          one.path,
          `Here "${nameOf(index, one.symptom)}" is ${bandOf(one.frequency)}; ${places(apart)} says ${apart.map((other) => bandOf(other.frequency)).join(', ')}. Compare the sources.`,
          apart.map(({documentId}) => documentId),
        ),
      )
    }
    return findings
  })
}

function treatedAndAvoided(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  const statements = treatmentStatements(entry, index)
  const reported = new Set<string>()
  return statements.flatMap((one): Finding[] => {
    if (one.direction !== 'for') return []
    const against = statements.find(
      (other) =>
        other.direction === 'against' &&
        populationsOverlap(one.population, other.population) &&
        (other.treatment === one.treatment || classesOf(index, one.treatment).has(other.treatment)),
    )
    const pair = `${one.path} ${against?.path}`
    if (!against || reported.has(pair)) return []
    reported.add(pair)
    const name = nameOf(index, one.treatment)
    const other = nameOf(index, against.treatment)
    return [
      report(
        'treat-and-avoid',
        one.documentId,
        one.path,
        one.treatment === against.treatment
          ? `"${name}" is advised and advised against for the same people. Say for whom each holds, or correct the line.`
          : `"${name}" is advised, and its class "${other}" is advised against for the same people. Say for whom each holds.`,
        [one.treatment, against.treatment],
      ),
    ]
  })
}

function contraindicated(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  return treatmentStatements(entry, index).flatMap((one): Finding[] => {
    if (one.direction !== 'for') return []
    const culprit = [one.treatment, ...classesOf(index, one.treatment)].find((id) =>
      contraindicationsOf(index, id).some(
        ({condition, level, population}) =>
          level !== 'relative' &&
          refTarget(condition) === entry.id &&
          populationsOverlap(population as never, one.population),
      ),
    )
    if (!culprit) return []
    return [
      report(
        'treatment-contraindicated',
        one.documentId,
        one.path,
        `"${nameOf(index, culprit)}" names this condition as a contraindication. Mark it "avoid" here, or correct its safety.`,
        [culprit],
      ),
    ]
  })
}

function treatedWithCause(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  const harmful = relationEntries(entry).filter(
    ({field, relation}) =>
      field === 'causes' && relation.status !== 'refuted' && relation.role !== 'associationOnly',
  )
  const reported = new Set<string>()
  return treatmentStatements(entry, index).flatMap((one): Finding[] => {
    const cause = harmful.find(
      ({target}) => target === one.treatment || classesOf(index, one.treatment).has(target),
    )
    if (one.direction !== 'for' || !cause || reported.has(one.path)) return []
    reported.add(one.path)
    return [
      report(
        'treatment-also-cause',
        one.documentId,
        one.path,
        `"${nameOf(index, one.treatment)}" treats the condition here and stands among its causes (${cause.path}). Say for whom each holds, or correct one.`,
        [one.treatment, cause.target],
      ),
    ]
  })
}

function thresholdsApart(entry: IndexedDocument, {index}: CheckContext): Finding[] {
  return relationEntries(entry)
    .filter(({field}) => field === 'tests')
    .flatMap(({relation, target, path}) => {
      const thresholds = asArray(relation.thresholds as Threshold[] | undefined)
      return thresholds.flatMap((one, at): Finding[] => {
        const other = thresholds.slice(0, at).find((earlier) => disagree(earlier, one))
        if (!other) return []
        return [
          report(
            'thresholds-disagree',
            entry.document._id,
            `${path}.thresholds[${typeof one._key === 'string' ? `_key=="${one._key}"` : at}]`,
            `"${nameOf(index, target)}" has two limits for the same people and situation: ${other.value} and ${one.value}. Keep one, or say how the people differ.`,
            [target],
          ),
        ]
      })
    })
}

/** Two limits of one kind, for the same people, that put the line at different places. */
function disagree(one: Threshold, other: Threshold): boolean {
  if (one.context !== other.context || one.operator !== other.operator) return false
  if (folded(one.meaning) !== folded(other.meaning)) {
    // Two steps of one scale: 'low' below 30 and 'very low' below 15.
    return false
  }
  if (!populationsOverlap(one.population, other.population)) return false
  const value = one.unit ? convert({value: one.value, unit: one.unit}, other.unit) : one.value
  return value !== undefined && (value !== other.value || one.upperValue !== other.upperValue)
}

function folded(meaning: unknown): string {
  return asText(meaning)?.trim().toLowerCase() ?? ''
}

/** The two documents of a pair and all that refer to the first of them. */
function around(index: DocumentIndex, ...pair: [string, string]): IndexedDocument[] {
  const ids = new Set([...pair, ...pair.flatMap((id) => [...index.referrers(id)])])
  return [...ids].flatMap((id) => index.documents.get(id) ?? [])
}

/** The classes a treatment belongs to, and theirs. */
export function classesOf(index: DocumentIndex, treatment: string): Set<string> {
  const classes = new Set<string>()
  const left = [treatment]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    for (const member of asRecords(index.documents.get(id)?.document.memberOf)) {
      const target = refTarget(member)
      if (target && !classes.has(target)) {
        classes.add(target)
        left.push(target)
      }
    }
  }
  return classes
}

function contraindicationsOf(index: DocumentIndex, treatment: string) {
  const safety = asRecord(index.documents.get(treatment)?.document.safety)
  return asRecords(safety?.contraindications)
}

function refTarget(reference: unknown): string | undefined {
  const ref = refOf(reference)
  return ref && publishedId(ref)
}

function nameOf(index: DocumentIndex, id: string): string {
  return index.related(id)?.title ?? id
}

function bandOf(frequency: string | undefined): string {
  return titleOf(frequencyClasses, frequency)?.toLowerCase() ?? 'of unknown frequency'
}

function places(statements: readonly {documentId: string; path: string}[]): string {
  return statements.map(({documentId, path}) => `${documentId} (${path})`).join(', ')
}
