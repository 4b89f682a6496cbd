import type {ClaimRelation, EntityType} from '../../schemas/vocabularies/index.ts'
import type {Entity} from '../link/vocabulary.ts'
import {proposalOf} from './attributes.ts'
import {enumerate, isKindOfThing} from './enumerate.ts'
import {known, termOf, type LabelContext} from './label.ts'
import type {Lexicon} from './lexicon.ts'
import {hedgeOf, isDenied} from './polarity.ts'
import {readBodyPart, readColon, readOpening} from './predicate.ts'
import type {Reading, Rule} from './rules/rule.ts'
import {RULES} from './rules/index.ts'
import {isSubject, pointsBack, pointsTo, subjectsOf, type Scope} from './subjects.ts'
import type {ClaimTerm, FoundClaim} from './types.ts'

/** A claim, without the place where it stands. */
export type ClauseClaim = Omit<FoundClaim, 'quote' | 'section' | 'blockKey' | 'start' | 'end'>

/** Where a clause stands, as far as it decides what the clause says. */
export interface ClauseScope extends Scope {
  /** What the heading says that the things below it are. */
  section: ClaimRelation | undefined
  /** Whether the sentence speaks of what happens without treatment. */
  untreated: boolean
}

/** Stands at the end of a clause for the list that follows it. */
export const LIST = 'thelistbelow'

const EXPECTED: Record<ClaimRelation, EntityType> = {
  symptom: 'symptom',
  cause: 'cause',
  riskFactor: 'cause',
  aggravator: 'cause',
  treatment: 'treatment',
  complication: 'condition',
  test: 'test',
  comorbidity: 'condition',
  differential: 'condition',
}

/** Kinds of things that a relation cannot have as its object. */
const REFUSED: Record<ClaimRelation, readonly EntityType[]> = {
  symptom: ['treatment', 'test', 'cause'],
  cause: ['test'],
  riskFactor: ['test'],
  aggravator: ['test'],
  treatment: ['symptom', 'condition', 'test'],
  complication: ['treatment', 'test', 'cause'],
  test: ['symptom', 'condition', 'treatment', 'cause'],
  comorbidity: ['treatment', 'test', 'symptom'],
  differential: ['treatment', 'test', 'symptom'],
}

/** Steps of a mechanism inside the body, which are neither felt nor an illness. */
const MECHANISM =
  /^(?:an? |the )?(?:increase|decrease|rise|fall|drop|change|imbalance|build-?up|reduction|lack|release|production|shortage|excess|blockage|amount|level|deposits?|formation|death|growth|damage|inflammation) (?:of|in|to)\b|\b(?:levels?|production|signals?|cells?|chemicals?|hormones?|neurotransmitters?|proteins?|millions? of people|everyone|anyone)$/i

const MECHANISM_OK = /^(?:damage|inflammation|growth)/i

/** Longer clauses are no sentences: patterns would take long to find nothing in them. */
const LONGEST_CLAUSE = 600

/**
 * What is high or low by name: raising blood pressure is causing high blood pressure, and
 * lowering it treats it.
 */
function measured(clause: string, topics: readonly Entity[]): string {
  const names = topics.flatMap((topic) => topic.names)
  for (const name of names) {
    const [, level, what] = /^(high|raised|elevated|low) ([\w ]{3,})$/i.exec(name) ?? []
    if (!level || !what) continue
    const up = '(raises?|increases?|pushe?s? up)'
    const down = '(lowers?|reduces?|brings? down|decreases?)'
    const low = level.toLowerCase() === 'low'
    const quantity = `(?:the |your |their |a person's )?(?<!${level} )${what}\\b`
    clause = clause
      .replace(new RegExp(`\\b${low ? down : up} ${quantity}`, 'i'), `causes ${name}`)
      .replace(new RegExp(`\\b${low ? up : down} ${quantity}`, 'i'), `helps ${name}`)
  }
  return clause
}

/** What the rules read in one clause. What one rule has read of it, later rules leave. */
export function readClause(clause: string, scope: ClauseScope): ClauseClaim[] {
  if (clause.length > LONGEST_CLAUSE) return []
  const claims: ClauseClaim[] = []
  const seen = new Set<string>()
  const {text, more} = withoutEcho(measured(clause, scope.topics))
  const opened = withoutOpening(text)
  for (const rule of RULES) {
    const match = rule.pattern.exec(opened)
    if (!match?.groups) continue
    const found = readMatch(rule, match, clause, scope)
    const echoed = more && found[0] ? echo(found[0], more, clause, scope) : []
    for (const claim of [...found, ...echoed]) {
      const key = `${claim.subject.label} ${claim.object.label}`.toLowerCase()
      if (seen.has(key)) continue
      seen.add(key)
      claims.push(claim)
    }
  }
  for (const claim of claimsOfPredicates(opened, clause, claims.length > 0, scope)) {
    if (!seen.has(`${claim.subject.label} ${claim.object.label}`.toLowerCase())) claims.push(claim)
  }
  return claims
}

/** What a clause says without two sides and a verb between them. */
function claimsOfPredicates(
  opened: string,
  clause: string,
  isRead: boolean,
  scope: ClauseScope,
): ClauseClaim[] {
  const {lexicon, section, current} = scope
  if (!current || isDenied(opened, clause)) return []
  const read =
    readBodyPart(opened, {inSection: section === 'symptom', isRead}) ??
    (isRead ? undefined : (readColon(opened, section) ?? readOpening(opened, section, lexicon)))
  if (!read) return []
  return claimsFor(read.words, {...read, subjects: [current], clause, denied: false}, scope)
}

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
  if (words.length > LONGEST_CLAUSE) return []
  const hedge = hedgeOf(clause)
  const terms = termsOf(words, relation, scope, harmed)
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

function termsOf(
  words: string,
  relation: ClaimRelation,
  {lexicon}: Scope,
  harmed = false,
): {term: ClaimTerm; item: string}[] {
  const inner = means(
    relation === 'symptom' ? attributed(withoutCircumstances(named(words))) : named(words),
    relation,
  )
  const context = {lexicon, expected: EXPECTED[relation]}
  return enumerate({text: inner, start: 0}, lexicon).flatMap(({label: item, also = []}) => {
    const named = termOf(item.replace(/^no /i, ''), context)
    if (!named || item.includes(LIST)) return []
    const term = harmed && !isIllness(named, lexicon) ? problemOf(named, context) : named
    const kinds = [term.label, ...term.names.slice(0, 3)]
      .map((name) => lexicon.kinds(name))
      .find(({size}) => size > 0)
    if (kinds && [...kinds].every((kind) => REFUSED[relation].includes(kind))) return []
    if (!kinds && relation === 'symptom' && MECHANISM.test(term.label)) return []
    return [
      {
        term: {
          ...term,
          names: [...term.names, ...also.flatMap((name) => termOf(name, context)?.names ?? [])],
        },
        item,
      },
    ]
  })
}

/** 'Dehydration: not drinking enough makes it worse' names dehydration, and then explains. */
function named(words: string): string {
  const [, name, rest = ''] = /^([^:]{3,60}): (.+)$/.exec(words) ?? []
  if (!name || isKindOfThing(name.trim())) return words
  return /\b(?:is|are|can|may|makes?|causes?|does|do|has|have|helps?)\b/i.test(rest) ? name : words
}

/** What sets a symptom off and what eases it is no part of its name. */
function withoutCircumstances(words: string): string {
  return words.replace(
    /\s+(?:(?:that|which)\s+)?(?:(?:is|are|gets?|feels?|becomes?|can be|may be)\s+)?(?:often |usually )?(?:relieved|eased|better|improved|made worse|worse|triggered|brought on|set off|provoked)\s+(?:by|after|with|when|during|on|following|at|in)\s[^,;]*/gi,
    '',
  )
}

/** 'A joint that is tender' is a tender joint. */
function attributed(words: string): string {
  return words.replace(
    /\b([a-z]+) (?:that|which) (?:is|are|feels?|looks?|becomes?|gets?) ([a-z]+)(?= to the touch|,| and | or |$)(?: to the touch)?/gi,
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
function means(words: string, relation: ClaimRelation): string {
  if (relation === 'treatment') {
    const by = /^\w+ing [^,]*? (?:through|by|with|via) (.+)$/i.exec(words)
    if (by?.[1]) return by[1]
  }
  if (relation === 'riskFactor') words = words.replace(/(,?\s+(?:and|or)|,)\s+if\s+/gi, '$1 ')
  if (relation === 'cause' || relation === 'riskFactor') {
    const from =
      /^[\w -]{3,40}? (?:from|due to|caused by|because of|resulting from) (.+(?:,| and | or ).+)$/i.exec(
        words,
      )
    if (from?.[1]) return from[1]
  }
  return words
}

function sameThing(term: ClaimTerm, subject: Entity): boolean {
  const names = new Set(subject.names.map((name) => name.toLowerCase()))
  return names.has(term.label.toLowerCase()) || (term.reference?._ref ?? '') === subject.id
}

function readMatch(
  rule: Rule,
  match: RegExpExecArray,
  clause: string,
  scope: ClauseScope,
): ClauseClaim[] {
  const {s, o = '', pre = '', a = '', b} = match.groups ?? {}
  const joining = joiningWords(match, [s, o, a, b])
  const denied = isDenied(joining, clause)
  const base = {rule: rule.name, confidence: rule.confidence, clause, denied}
  if (rule.reading.kind === 'effect') {
    return readEffect(rule.reading.verb, a, b ?? '', {...base, joined: joining}, scope)
  }
  const {relation} = rule.reading
  const subjects = statedSubjects(s, pre, clause, rule, scope)
  if (subjects.length === 0) return []
  const object = unreported(o)
  if (pointsBack(object) && !/^an? /i.test(object)) return []
  const claims = claimsFor(
    object,
    {
      ...base,
      subjects,
      relation,
      harmed: rule.harmed,
      denied: denied || rule.name.startsWith('no-') || rule.name === 'should-be-avoided',
    },
    scope,
  )
  if (!rule.wide || (rule.wide === 'section' && scope.section === relation)) return claims
  return claims.filter(({object: {names}}) =>
    names.some((name) => scope.lexicon.kinds(name).has(EXPECTED[relation])),
  )
}

/** The words of a match that are on neither side. */
function joiningWords(match: RegExpExecArray, sides: readonly (string | undefined)[]): string {
  const joining = sides.reduce<string>(
    (text, side) => (side ? text.replace(side, ' ') : text),
    match[0],
  )
  // What is not so under a condition denies nothing: 'an option when others do not help'.
  return joining.replace(/\b(?:when|if|unless|because|until|as long as)\b.*$/i, '')
}

function statedSubjects(
  s: string | undefined,
  pre: string,
  clause: string,
  rule: Rule,
  scope: ClauseScope,
): Entity[] {
  const shared = /\b(?:shared|share|both conditions|in common)\b/i.test(clause)
  if (shared && !s && scope.topics.length > 1) return [...scope.topics]
  if (s) {
    const found = subjectsOf(s, scope)
    if (found.length > 0) return found
    if (scope.current && isFelt(s, rule, scope)) return [scope.current]
    const loose =
      rule.name === 'helps' ||
      rule.name === 'is-prescribed' ||
      rule.name === 'gives-relief' ||
      rule.name === 'confirms-diagnosis'
    return (loose || rule.wide) && scope.current ? [scope.current] : []
  }
  const before = pre ? subjectsOf(pre.replace(/\b(?:the|a|most|more)\s*$/i, ''), scope) : []
  if (before.length > 0) return before
  return scope.current ? [scope.current] : []
}

/** What worsens or eases a symptom does so to the condition that the text speaks of. */
function isFelt(words: string, {reading}: Rule, {lexicon}: Scope): boolean {
  if (reading.kind !== 'stated') return false
  if (reading.relation !== 'aggravator' && reading.relation !== 'treatment') return false
  return lexicon.kinds(words.replace(/^(?:the|your|their|this) /i, '')).has('symptom')
}

/** 'Research has shown that A' speaks of A. */
function unreported(words: string): string {
  return words.replace(
    /^.*?\b(?:shown|shows?|suggest(?:s|ed|ing)?|believe[sd]?|found|think|thought|says?|evidence|know|known(?: is)?|noticed|possible|people|surprises [\w ]+ is|fact is|true) that /i,
    '',
  )
}

interface Given {
  rule: string
  confidence: number
  clause: string
  denied: boolean
  /** The words between the two sides. */
  joined: string
}

/** Reads 'A brings B about': what A and B are tells whose statement it is. */
function readEffect(
  verb: Extract<Reading, {kind: 'effect'}>['verb'],
  a: string,
  b: string,
  given: Given,
  scope: ClauseScope,
): ClauseClaim[] {
  const left = unreported(a)
  const right = b.replace(
    /^(?:the )?(?:characteristic |typical )?(?:symptoms|signs) (?:of|in) /i,
    '',
  )
  const {joined} = given
  const cause = actor(left, scope)
  const effects = effectsOf(right, cause, scope)
  if (cause) {
    const topical = effects.filter((entity) => scope.topics.includes(entity))
    if (topical.length > 0 || (effects.length > 0 && pointsBack(right))) {
      const words = cause.names[0] ?? ''
      return claimsFor(
        words,
        {
          ...given,
          subjects: topical.length > 0 ? topical : effects,
          relation: onto(verb, given.clause),
        },
        scope,
      )
    }
    // 'Brings on' and 'triggers' say of a condition what it causes; 'worsens' says nothing of it.
    if (verb === 'worsen' && !/\b(?:brings?|bringing|triggers?|sets?|provokes?)\b/i.test(joined)) {
      return []
    }
    return readOutcome(verb, cause, right, given, scope)
  }
  const subjects =
    effects.length > 0 ? effects : right.trim() === '' && scope.current ? [scope.current] : []
  if (pointsBack(left)) return []
  return claimsFor(left, {...given, subjects, relation: onto(verb, given.clause)}, scope)
}

/** What A is to B. */
function onto(verb: string, clause: string): ClaimRelation {
  if (verb === 'risk') return 'riskFactor'
  if (verb === 'worsen') return 'aggravator'
  return /\b(?:an|attacks?|episodes?|flare-?ups?) (?:attack|episode|flare-?up)s?\b/i.test(clause)
    ? 'aggravator'
    : 'cause'
}

/** What follows from a condition: symptoms, and other conditions as complications. */
function readOutcome(
  verb: string,
  cause: Entity,
  words: string,
  given: Given,
  scope: ClauseScope,
): ClauseClaim[] {
  const {main, later} = chained(words)
  const risk = verb === 'risk'
  const worse =
    scope.untreated || scope.section === 'complication' || risk || /\bcomplications?\b/i.test(words)
  const relation: ClaimRelation = worse ? 'complication' : 'symptom'
  const claims = claimsFor(main, {...given, subjects: [cause], relation}, scope).flatMap(
    (claim) => {
      const told = scope.lexicon.named(claim.object.label)
      if (worse)
        return given.rule === 'linked-to' ? [{...claim, relation: 'comorbidity' as const}] : [claim]
      if (told?.type === 'condition')
        return [{...claim, relation: 'complication' as const, proposed: {}}]
      if (!told && MECHANISM.test(claim.object.label) && !MECHANISM_OK.test(claim.object.label))
        return []
      if (!told && verb === 'lead' && scope.section !== 'symptom')
        return [{...claim, relation: 'complication' as const, proposed: {}}]
      return [claim]
    },
  )
  const rest = later ? effectsOf(later, cause, scope) : []
  const onTopics = rest.filter((entity) => entity !== cause && scope.topics.includes(entity))
  if (later && onTopics.length > 0) {
    return [
      ...claims,
      ...claimsFor(
        cause.names[0] ?? '',
        {...given, subjects: onTopics, relation: 'cause', mechanism: main},
        scope,
      ),
    ]
  }
  return later ? [...claims, ...readOutcome(verb, cause, later, given, scope)] : claims
}

/** 'A, leading to B': two outcomes, one after the other. */
function chained(words: string): {main: string; later: string | undefined} {
  const match =
    /(?:,| and) (?:thereby |thus |in turn )?(?:leading to|resulting in|causing|which (?:can |may )?(?:leads? to|causes?|results? in)) /i.exec(
      words,
    )
  if (!match) return {main: words, later: undefined}
  return {main: words.slice(0, match.index), later: words.slice(match.index + match[0].length)}
}

/** The condition that does something, when the words on the left stand for one. */
function actor(words: string, scope: ClauseScope): Entity | undefined {
  const text = words
    .replace(
      /^(?:(?:most|many|some) )?(?:people|those|patients|someone|anyone|women|men|children|adults|individuals) (?:with|who have|living with|affected by) /i,
      '',
    )
    .replace(
      /^(?:(?:untreated|undiagnosed|severe|mild|long-term|badly controlled|poorly controlled|uncontrolled|chronic|having|in \w+ cases,?|an?|the|if left untreated,?) )+/i,
      '',
    )
    .replace(/,? (?:which|that|who|if left untreated|when untreated|is an?|are an?)\b.*$/i, '')
    .replace(/,$/, '')
  if (pointsTo(text, scope) || pointsTo(words, scope)) return scope.current
  const [first, second] = scope.lexicon
    .find(text)
    .filter(({entity}) => isSubject(entity, scope.topics))
  if (!first || first.start > 0) return undefined
  if (second && /^(?:,| and| or)/.test(text.slice(first.end))) return undefined
  const rest = text.slice(first.end)
  return /^(?:\s*\([^)]*\))?(?:,.*| with [\w ]+| itself| alone| also)?$/.test(rest)
    ? first.entity
    : undefined
}

function effectsOf(words: string, cause: Entity | undefined, scope: ClauseScope): Entity[] {
  const text = words.replace(/[.!]$/, '').trim()
  if (pointsTo(text, scope)) return scope.current ? [scope.current] : []
  const found = scope.lexicon
    .find(text.replace(/,? (?:which|because|leading|resulting)\b.*$/i, ''))
    .map(({entity}) => entity)
    .filter((entity) => isSubject(entity, scope.topics) && entity !== cause)
  const topical = found.filter((entity) => scope.topics.includes(entity))
  return topical.length > 0 ? [...new Set(topical)].slice(0, 1) : [...new Set(found)]
}

/** ', and so can C': said of C as well. */
function withoutEcho(clause: string): {text: string; more: string | undefined} {
  const match =
    /,? (?:and|as) (?:so )?(?:can|does|do|did|may|might|is|are|has|have|will) (?!be\b)([^,]+|.+?, such as .+)$/i.exec(
      clause,
    )
  if (
    !match ||
    !/\b(?:so|as) (?:can|does|do|did|may|might|is|are|has|have|will) /i.test(match[0])
  ) {
    return {text: clause, more: undefined}
  }
  return {text: clause.slice(0, match.index), more: match[1]}
}

function echo(
  claim: ClauseClaim,
  words: string,
  clause: string,
  scope: ClauseScope,
): ClauseClaim[] {
  const {lexicon} = scope
  const subject = claim.subject.names.map((name) => lexicon.named(name)).find(Boolean)
  if (!subject) return []
  const {relation, rule, confidence, polarity} = claim
  return claimsFor(
    words,
    {subjects: [subject], relation, rule, confidence, clause, denied: polarity === 'negated'},
    scope,
  )
}

const OPENING =
  /^(?:(?:yes|no|however|moreover|additionally|furthermore|similarly|also|sometimes|often|usually|rarely|occasionally|worldwide|finally|therefore|thus|then|so|but|and|although|though|while|whereas|for example|for instance|as a result|in addition|in general|in fact|over time|on the other hand|in (?:some|rare|many|most|severe|more severe|mild) (?:cases|people)|in (?:adults|children|men|women)|less commonly|more rarely|most commonly|typically|in conclusion|in summary|if (?:it is )?(?:left )?(?:not treated|untreated)|left untreated|left alone|if ignored|without treatment|if needed|if necessary|when needed|at first|in the long term|in time|eventually|as for [^,]+|for (?:individuals|people|those|many|most|some)[^,]*|among [^,]+|instead|contrary to [^,]+|unfortunately|luckily|fortunately|importantly|interestingly|globally|in severe cases|along with [^,]+|besides [^,]+|depending on [^,]+|apart from [^,]+|like [^,]+|unlike [^,]+|to (?:treat|diagnose|confirm|relieve|manage|ease) [^,]+),\s*|(?:and|but|so|yet|then|while|although|whereas|though|because) )+/i

function withoutOpening(clause: string): string {
  return clause
    .replace(
      /, (?:on the other hand|by the way|however|for (?:example|instance)(?: (?:on|in|at|when|during|after|by|while|with) [^,]*)?|in turn|too|also|therefore|though|of course|in fact),/gi,
      '',
    )
    .replace(OPENING, '')
    .replace(/[.!?;]+["')]*$/, '')
    .replace(/(?:,? too|,? as well)$/i, '')
    .trim()
}
