import type {ClaimRelation, EntityType} from '../../../schemas/vocabularies/index.ts'
import type {Entity} from '../../link/vocabulary.ts'
import {proposalOf} from '../attributes.ts'
import {isBodyPart} from '../body-parts.ts'
import {enumerate, isKindOfThing} from '../enumerate.ts'
import {known, termOf, type LabelContext} from '../label.ts'
import type {Lexicon} from '../lexicon.ts'
import {hedgeOf} from '../polarity.ts'
import {piecesOf} from '../sentences.ts'
import type {Scope} from '../subjects.ts'
import type {ClaimTerm} from '../types.ts'
import {EXPECTED, MAY_FOLLOW, MECHANISM, REFUSED} from './kinds.ts'
import {LIST, type ClauseClaim} from './scope.ts'

/** Claims of a relation that is given, for each thing of an enumeration. */
export function claimsFor(
  words: string,
  given: {
    subjects: readonly Entity[]
    relation: ClaimRelation
    rule: string
    confidence: number
    clause: string
    denied: boolean
    harmed?: boolean
    /** How the one brings the other about, where the clause says it in between. */
    mechanism?: string
  },
  scope: Scope,
): ClauseClaim[] {
  const {relation, rule, confidence, clause, denied, subjects, harmed} = given
  if (isExplained(words, scope)) return []
  const terms = piecesOf({text: words, start: 0}).flatMap(({text}) =>
    termsOf(text, relation, scope, harmed),
  )
  if (terms.length === 0) return []
  const hedge = hedgeOf(clause)
  return subjects.flatMap((subject) =>
    terms
      .filter(({term}) => !sameThing(term, subject))
      .map(({term, item}) => ({
        subject: known(subject, subject.names[0] ?? '', [], scope.lexicon),
        relation,
        object: term,
        polarity: denied || /^no\s/i.test(item) ? ('negated' as const) : ('affirmed' as const),
        ...(hedge && {hedge}),
        proposed: proposalOf(relation, {
          item: terms.length === 1 ? words : item,
          clause,
          hedge,
          mechanism: given.mechanism,
        }),
        confidence: hedge ? confidence - 0.1 : confidence,
        rule,
      })),
  )
}

/** 'Blood that flows too slowly' is no name: the noun says nothing without its clause. */
function isExplained(words: string, {lexicon}: Scope): boolean {
  const [, noun] =
    /^(?:an? |the )?([a-z]+) (?:that|which|who) (?!involves?|includes?|contains?|requires?|is |are |feels? |looks? )/i.exec(
      words,
    ) ?? []
  return (
    noun !== undefined &&
    !lexicon.named(noun) &&
    !isKindOfThing(noun) &&
    !/^(?:people|those|anyone|everyone|women|men|children|someone|adults|patients|babies)$/i.test(
      noun,
    )
  )
}

function termsOf(
  words: string,
  relation: ClaimRelation,
  {lexicon}: Scope,
  harmed = false,
): {term: ClaimTerm; item: string}[] {
  const inner = means(
    relation === 'symptom'
      ? attributed(withoutCircumstances(named(words))).replace(COMING, '')
      : named(words),
    relation,
    lexicon,
  )
  const context = {lexicon, expected: EXPECTED[relation]}
  return enumerate({text: inner, start: 0}, lexicon).flatMap(({label: item, also = [], called}) => {
    const named = OF_ANOTHER.test(item) ? undefined : termOf(item.replace(/^no /i, ''), context)
    if (!named || item.includes(LIST)) return []
    const other = called === undefined ? undefined : termOf(called, context)
    const term = harmed && !isIllness(named, lexicon) ? problemOf(named, context) : named
    const kinds = firstKinds([term.label, ...term.names.slice(0, 3)], lexicon)
    if (!harmed && isBodyPart(term.label)) return []
    const follows = relation === 'complication' && MAY_FOLLOW.test(term.label)
    if (kinds && !follows && [...kinds].every((kind) => REFUSED[relation].includes(kind))) return []
    if (!kinds && relation === 'symptom' && MECHANISM.test(term.label)) return []
    return [
      {
        term: {
          ...term,
          ...(other && !lexicon.named(term.label) && {type: other.type}),
          ...(other?.reference && !term.reference && {reference: other.reference}),
          names: [
            ...term.names,
            ...also.flatMap((name) => termOf(name, context)?.names ?? []),
            ...(other?.names ?? []),
          ],
        },
        item,
      },
    ]
  })
}

/** 'Or other symptoms of a stroke' is the end of an enumeration, and names none. */
const OF_ANOTHER = /^(?:any )?other (?:symptoms|signs|features|kinds|types|forms) of /i

/** 'Dehydration: not drinking enough makes it worse' names dehydration, and then explains. */
function named(words: string): string {
  const [, name, rest = ''] = /^([^:]{3,60}): (.+)$/.exec(words) ?? []
  if (!name || isKindOfThing(name.trim())) return words
  return /\b(?:is|are|can|may|makes?|causes?|does|do|has|have|helps?)\b/i.test(rest) ? name : words
}

/** 'The development of red, itchy spots' shows in spots. */
const COMING =
  /^(?:the )?(?:sudden |gradual )?(?:development|presence|appearance|onset|formation|occurrence) of /i

/** What sets a symptom off and what eases it is no part of its name. */
function withoutCircumstances(words: string): string {
  return words.replace(
    /\s+(?:(?:that|which)\s+)?(?:(?:is|are|gets?|feels?|becomes?|can be|may be)\s+)?(?:often |usually )?(?:relieved|eased|better|improved|made worse|worse|triggered|brought on|set off|provoked)\s+(?:by|after|with|when|during|on|following|at|in)\s[^,;]*|\s+(?:related to|due to|because of|resulting from|as a result of)\s[^,;]*/gi,
    '',
  )
}

/** 'A joint that is tender' is a tender joint. */
function attributed(words: string): string {
  return words.replace(
    /\b(?!(?:pains?|aches?|rash|coughs?|headaches?|swelling|itching|fever|bleeding) )([a-z]+) (?:that|which) (?:is|are|feels?|looks?|becomes?|gets?) ([a-z]+)(?= to the touch|,| and | or |$)(?: to the touch)?/gi,
    '$2 $1',
  )
}

function isIllness({label}: ClaimTerm, lexicon: Lexicon): boolean {
  const kinds = lexicon.kinds(label)
  return kinds.has('condition') || kinds.has('symptom')
}

/** 'Sleep' that is affected is 'sleep problems', whatever else the text calls it. */
function problemOf(term: ClaimTerm, context: LabelContext): ClaimTerm {
  const problem = termOf(`${term.label} problems`, context)
  return problem ? {...problem, names: [...problem.names, ...term.names]} : term
}

/** 'increasing iron intake through A or B' and 'blood loss from A, B or C' speak of A, B and C. */
function means(words: string, relation: ClaimRelation, lexicon: Lexicon): string {
  if (relation === 'treatment') {
    const [, shunned] =
      /^(?:avoid|avoiding|cutting out|limit|limiting) .*?(?:for example|such as|including|like)[:,]? (.+)$/i.exec(
        words,
      ) ?? []
    if (shunned) return `avoiding ${shunned}`
    const by = /^\w+ing [^,]*? (?:through|by|with|via) (.+)$/i.exec(words)
    if (by?.[1]) return by[1]
  }
  if (relation === 'riskFactor') words = words.replace(/(,?\s+(?:and|or)|,)\s+if\s+/gi, '$1 ')
  if (relation === 'cause' || relation === 'riskFactor') {
    const from =
      /^(?<what>[\w -]{3,40}?) (?:from|due to|caused by|because of|resulting from) (?<sources>.+(?:,| and | or ).+)$/i.exec(
        words,
      )
    const {what = '', sources} = from?.groups ?? {}
    if (sources && !isFelt(what, lexicon)) return sources
    if (sources) return what
  }
  return words
}

/** What the first of the names that tells it can stand for. */
function firstKinds(
  names: readonly string[],
  lexicon: Lexicon,
): ReadonlySet<EntityType> | undefined {
  for (const name of names) {
    const kinds = lexicon.kinds(name)
    if (kinds.size > 0) return kinds
  }
  return undefined
}

const lowered = new WeakMap<Entity, readonly string[]>()

function lowerNames(subject: Entity): readonly string[] {
  const known = lowered.get(subject) ?? subject.names.map((name) => name.toLowerCase())
  lowered.set(subject, known)
  return known
}

/** 'Chronic asthma' is asthma, too. */
const FORM_OF = /^(?:pseudo|true|real|mild|severe|acute|chronic|primary|secondary|early|late) /i

/** 'Sweating from heat or exercise' is sweating; 'blood loss from ulcers or periods' is either. */
function isFelt(words: string, lexicon: Lexicon): boolean {
  const kinds = lexicon.kinds(words.replace(/^(?:an?|the|excessive|severe|heavy|frequent) /i, ''))
  return kinds.has('symptom') && !kinds.has('cause')
}

function sameThing(term: ClaimTerm, subject: Entity): boolean {
  const names = lowerNames(subject)
  const label = term.label.toLowerCase()
  const isForm =
    !term.reference && FORM_OF.test(label) && names.some((name) => label.endsWith(` ${name}`))
  return isForm || names.includes(label) || (term.reference?._ref ?? '') === subject.id
}
