import type {ClaimRelation} from '../../../schemas/vocabularies/index.ts'
import type {Entity} from '../../link/vocabulary.ts'
import type {Reading} from '../rules/rule.ts'
import {isSubject, pointsBack, pointsTo} from '../subjects.ts'
import {claimsFor} from './claims-for.ts'
import {MECHANISM, MECHANISM_OK} from './kinds.ts'
import {unreported} from './rephrase.ts'
import type {ClauseClaim, ClauseScope} from './scope.ts'

interface Given {
  rule: string
  confidence: number
  clause: string
  denied: boolean
  /** The words between the two sides. */
  joined: string
}

/** Reads 'A brings B about': what A and B are tells whose statement it is. */
export function readEffect(
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
  const cause =
    actor(left, scope) ??
    (/^\W*(?:thereby |thus |\w+ly )?\w+ing\b/i.test(joined.trim())
      ? opener(left, scope)
      : undefined)
  // What a relative clause says of another thing is no statement about the condition.
  if (!cause && /\b(?:that|which|who)$/i.test(left)) return []
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
  // In a text on one condition, what an unnamed thing does to another is no statement to keep.
  const isTold =
    subjects.some((one) => scope.topics.includes(one)) ||
    (left.split(' ').length <= LONGEST_NAME && scope.lexicon.kinds(left).size > 0)
  if (!isTold) return []
  const relation = onto(verb, given.clause)
  // What is found more often in people who have it does not bring it about.
  const isFoundWith =
    given.rule === 'linked-to' && /^(?:people|those|patients) (?:with|who have) /i.test(right)
  return claimsFor(
    left,
    {...given, subjects, relation: isFoundWith ? 'comorbidity' : relation},
    scope,
  )
}

const LONGEST_NAME = 6

/** What A is to B. */
function onto(verb: string, clause: string): ClaimRelation {
  if (verb === 'risk') return 'riskFactor'
  if (verb === 'lead' && /\bfactors\b.*\bcontribut/i.test(clause)) return 'riskFactor'
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
    scope.untreated ||
    scope.section === 'complication' ||
    risk ||
    /\b(?:complications?|permanent(?:ly)?|irreversible)\b/i.test(words)
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

/** What a sentence is about that goes on with ', causing A': the condition that it opens with. */
function opener(words: string, scope: ClauseScope): Entity | undefined {
  const [first] = scope.lexicon.find(words).filter(({entity}) => scope.topics.includes(entity))
  if (first?.start === 0) return first.entity
  return /^(?:it|this (?:condition|disease|disorder))\b/i.test(words) ? scope.current : undefined
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
