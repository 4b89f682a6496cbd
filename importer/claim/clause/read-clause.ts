import {readBodyPart, readColon, readOpening} from '../predicate.ts'
import {isDenied, isOfAnother} from '../polarity.ts'
import {beginningsIn, candidatesAmong, holds, needlesOf} from '../rules/needles.ts'
import {RULES} from '../rules/index.ts'
import {claimsFor} from './claims-for.ts'
import {readMatch} from './read-match.ts'
import {measured, withoutEcho, withoutOpening} from './rephrase.ts'
import type {ClauseClaim, ClauseScope} from './scope.ts'

/** The rules, each with what a clause must hold for its pattern to match. */
const SEARCHED = RULES.map((rule) => ({rule, needles: needlesOf(rule.pattern.source)}))

const candidates = candidatesAmong(SEARCHED.map(({needles}) => needles))

/** What the rules read in one clause. What one rule has read of it, later rules leave. */
export function readClause(clause: string, scope: ClauseScope): ClauseClaim[] {
  const {topics} = scope
  if (topics.length < 2 || !BOTH.test(clause)) return readOne(clause, scope)
  const said = clause.replace(BOTH, 'it ')
  return topics.flatMap((current) => readOne(said, {...scope, current}))
}

/** 'Both conditions can cause hair loss' says so of each. */
const BOTH = /^both (?:(?:conditions|disorders|diseases|illnesses|of (?:them|these)) )?(?=\w)/i

function readOne(clause: string, scope: ClauseScope): ClauseClaim[] {
  const claims: ClauseClaim[] = []
  const seen = new Set<string>()
  const {text, more} = withoutEcho(measured(clause, scope.topics))
  const opened = withoutOpening(text)
  const beginnings = beginningsIn(opened)
  for (const index of candidates(beginnings)) {
    const searched = SEARCHED[index]
    if (!searched || !holds(searched.needles, opened, beginnings)) continue
    const {rule} = searched
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
  if (!current || isDenied(opened, clause) || isOfAnother(opened)) return []
  const read =
    readBodyPart(opened, {inSection: section === 'symptom', isRead, section, lexicon}) ??
    (isRead ? undefined : (readColon(opened, section) ?? readOpening(opened, section, lexicon)))
  if (!read) return []
  return claimsFor(read.words, {...read, subjects: [current], clause, denied: false}, scope)
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
