import {z} from 'zod'

import type {LedgerEntry} from '../types.ts'
import {foldLabel} from './lexicon.ts'
import type {FoundClaim} from './types.ts'

const names = z.array(z.string().min(1)).min(1)

const goldClaim = z.object({
  subject: names,
  relation: z.enum([
    'symptom',
    'cause',
    'riskFactor',
    'aggravator',
    'treatment',
    'complication',
    'test',
  ]),
  object: names,
})

/** The claims that a careful editor finds in an article. */
export const goldFile = z.object({
  article: z.string().optional(),
  claims: z.array(goldClaim).min(1),
  never: z.array(goldClaim).default([]),
  dropped: z.array(z.number().int().positive()).default([]),
})

export type GoldFile = z.infer<typeof goldFile>
export type GoldClaim = z.infer<typeof goldClaim>

/** A claim as it is named in a report. */
export interface NamedClaim {
  subject: string
  relation: string
  object: string
  rule?: string
  quote?: string
}

export interface Measurement {
  precision: number
  recall: number
  f1: number
  /** Claims of the gold file. */
  expected: number
  /** Different affirmed claims that were found. */
  found: number
  correct: number
  missing: NamedClaim[]
  extra: NamedClaim[]
  /** What the text denies and was found affirmed; each is among `extra` too. */
  violations: NamedClaim[]
  /** Claims that were found with their negation. */
  negated: NamedClaim[]
  /** Lines that should have been seen as furniture or repetition, and were not. */
  notDropped: number[]
}

const RELATIONS: ReadonlySet<string> = new Set(goldClaim.shape.relation.options)
const REPETITION = new Set(['repeated-sentence', 'near-duplicate'])

/**
 * Compares claims with a gold file. Labels are the same when they differ in case, plural,
 * punctuation or US and UK spelling only; a claim is known by the words of the text and by
 * the synonyms of the vocabulary. Relations of which gold files do not speak do not count.
 */
export function measureClaims(
  found: readonly FoundClaim[],
  gold: GoldFile,
  ledger: readonly LedgerEntry[],
): Measurement {
  const measured = found.filter(({relation}) => RELATIONS.has(relation))
  const affirmed = distinct(measured.filter(({polarity}) => polarity === 'affirmed'))
  const wanted = gold.claims.map((claim) => ({claim, ...folded(claim)}))
  const denied = gold.never.map(folded)
  const extra: FoundClaim[] = []
  const violations: FoundClaim[] = []
  const matched = new Set<unknown>()
  let correct = 0
  for (const claim of affirmed) {
    const hits = wanted.filter((one) => isSame(claim, one))
    if (denied.some((one) => isSame(claim, one))) violations.push(claim)
    else if (hits.length > 0) correct += 1
    if (!violations.includes(claim)) for (const hit of hits) matched.add(hit)
    if (hits.length === 0 || violations.includes(claim)) extra.push(claim)
  }
  const precision = ratio(correct, affirmed.length)
  const recall = ratio(matched.size, wanted.length)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall)),
    expected: wanted.length,
    found: affirmed.length,
    correct,
    missing: wanted
      .filter((one) => !matched.has(one))
      .map(({claim: {subject, relation, object}}) => ({
        subject: subject[0] ?? '',
        relation,
        object: object[0] ?? '',
      })),
    extra: extra.map(named),
    violations: violations.map(named),
    negated: distinct(measured.filter(({polarity}) => polarity === 'negated')).map(named),
    notDropped: gold.dropped.filter(
      (line) =>
        !ledger.some(
          (entry) =>
            entry.line === line && (entry.action === 'dropped' || REPETITION.has(entry.construct)),
        ),
    ),
  }
}

interface Folded {
  relation: string
  subject: ReadonlySet<string>
  object: ReadonlySet<string>
}

function folded({subject, relation, object}: GoldClaim): Folded {
  return {relation, subject: foldAll(subject), object: foldAll(object)}
}

function foldAll(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.map(foldLabel))
}

function isSame({subject, relation, object}: FoundClaim, wanted: Folded): boolean {
  return (
    relation === wanted.relation &&
    subject.names.some((name) => wanted.subject.has(foldLabel(name))) &&
    object.names.some((name) => wanted.object.has(foldLabel(name)))
  )
}

/** Each statement once, however often the article makes it. */
function distinct(claims: readonly FoundClaim[]): FoundClaim[] {
  const result: FoundClaim[] = []
  for (const claim of claims) {
    const own = {
      relation: claim.relation,
      subject: foldAll(claim.subject.names),
      object: foldAll(claim.object.names),
    }
    if (!result.some((other) => isSame(other, own))) result.push(claim)
  }
  return result
}

function named({subject, relation, object, rule, quote}: FoundClaim): NamedClaim {
  return {subject: subject.label, relation, object: object.label, rule, quote}
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
