import type {SourceKind} from '../../schemas/index.ts'

/** What the words of a reference say about the kind of work it is. */
const SIGNS: readonly [kind: SourceKind, pattern: RegExp][] = [
  [
    'guideline',
    /\b(?:guidelines?|guidance|practice parameters?|standards of care)\b|nice\.org\.uk\/guidance/i,
  ],
  [
    'systematicReview',
    /\bsystematic(?: literature)? reviews?\b|\bmeta-?analys[ie]s\b|\bcochrane\b/i,
  ],
  [
    'trial',
    /\brandomi[sz]ed\b|\bplacebo\b|\bdouble-?blind\b|\b(?:clinical|controlled|crossover|pilot) trial\b/i,
  ],
  [
    'observational',
    /\bcohort\b|\bcase[- –]control\b|\bcross-sectional\b|\bobservational\b|\bregistry\b|\bprevalence\b|\bincidence\b|\bpopulation-based\b/i,
  ],
  ['consensus', /\bconsensus\b|\bdiagnostic criteria\b|\bposition (?:statement|paper)\b/i],
  [
    'textbook',
    /\b(?:textbook|handbook)\b|\bISBN\b|\b\d+(?:st|nd|rd|th) ed(?:\.|n\b|ition)|\bIn: .{3,120}\beds?\b/i,
  ],
  [
    'narrativeReview',
    /\b(?:a|an|the|:|-|–|narrative|clinical|state of the art) review\b|\boverview\b/i,
  ],
]

/** Signs that count for less beside another: a meta-analysis of randomised trials is no trial. */
const OUTRANKED: Partial<Record<SourceKind, readonly SourceKind[]>> = {
  guideline: ['consensus', 'narrativeReview'],
  systematicReview: ['trial', 'observational', 'narrativeReview'],
  consensus: ['narrativeReview'],
  trial: ['narrativeReview'],
  observational: ['narrativeReview'],
  textbook: ['narrativeReview'],
}

/**
 * The kind of work that a reference names, where its words tell: a note with nothing but
 * an address of the web is a page there.
 *
 * @returns undefined when nothing tells, or when the words speak for several kinds.
 */
export function sourceKindOf(
  text: string,
  {isScholarly, url}: {isScholarly: boolean; url: string | undefined},
): SourceKind | undefined {
  const found = SIGNS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
  const outranked = new Set(found.flatMap((kind) => OUTRANKED[kind] ?? []))
  const left = found.filter((kind) => !outranked.has(kind))
  if (left.length > 0) return left.length === 1 ? left[0] : undefined
  return url !== undefined && !isScholarly ? 'webPage' : undefined
}

const MONTHS =
  'january february march april may june july august september october november december'
const DAY =
  /\b(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b|\b([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b/i

/** The day on which a page was read, where a reference says so: 'accessed 3 May 2024'. */
export function readOnIn(text: string): string | undefined {
  const after =
    /\b(?:accessed|retrieved|viewed|visited|read|cited)\b(?:\s+on)?:?\s*(.{6,24})/i.exec(text)
  const match = DAY.exec(after?.[1] ?? '')
  if (!match) return undefined
  const [, day, month, year, month2, day2, year2, ...iso] = match
  if (iso[0]) return iso.join('-')
  const name = (month ?? month2 ?? '').toLowerCase().slice(0, 3)
  const index = MONTHS.split(' ').findIndex((one) => one.startsWith(name))
  if (index === -1) return undefined
  const digits = [index + 1, Number(day ?? day2)].map((number) => String(number).padStart(2, '0'))
  return [year ?? year2, ...digits].join('-')
}
