import type {Entity} from '../../link/vocabulary.ts'
import {isDenied} from '../polarity.ts'
import type {Rule} from '../rules/rule.ts'
import {pointsBack, subjectsOf, type Scope} from '../subjects.ts'
import {claimsFor} from './claims-for.ts'
import {readEffect} from './effect.ts'
import {EXPECTED} from './kinds.ts'
import {unreported} from './rephrase.ts'
import type {ClauseClaim, ClauseScope} from './scope.ts'

/** What a rule says of a clause that it matches. */
export function readMatch(
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

/** 'A trigger for me' is one of what the text speaks of. */
const PEOPLE =
  /^(?:me|us|him|her|them|you|some|many|most|others|everyone|(?:some|many|most|other) (?:people|patients|of us)|people)$/i

/** 'A sign of something more serious, such as B' says nothing of what the text speaks of. */
const ELSEWHERE =
  /^(?:(?:something|anything) (?:else|more|other)|(?:some |many |several )?(?:other|more serious|different) (?:\w+ )?(?:conditions?|problems?|diseases?|illness(?:es)?|things)|(?:another|a different|an? (?:more|very|much more) \w+) (?:\w+ )?(?:condition|problem|disease|illness|thing))\b/i

function statedSubjects(
  s: string | undefined,
  pre: string,
  clause: string,
  rule: Rule,
  scope: ClauseScope,
): Entity[] {
  const shared = /\b(?:shared|share|both conditions|in common)\b/i.test(clause)
  if (shared && !s && scope.topics.length > 1) return [...scope.topics]
  const {reading} = rule
  if (s && ELSEWHERE.test(s)) return []
  const isForPeople =
    reading.kind === 'stated' &&
    (reading.relation === 'aggravator' || reading.relation === 'treatment') &&
    PEOPLE.test(s ?? '')
  if (s && !isForPeople) {
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
