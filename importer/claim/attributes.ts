import type {ClaimProposal, Population} from '../../schemas/index.ts'
import type {ClaimRelation} from '../../schemas/vocabularies/index.ts'

const FREQUENCY: readonly [RegExp, NonNullable<ClaimProposal['frequencyClass']>][] = [
  [/\b(?:always|all people|everyone)\b/i, 'obligate'],
  [/\b(?:nearly all|almost all|almost always|the vast majority)\b/i, 'veryFrequent'],
  [/\b(?:most|often|commonly|common|frequently|usually|typically|many)\b/i, 'frequent'],
  [/\b(?:sometimes|occasionally|some people|less common(?:ly)?|uncommon(?:ly)?)\b/i, 'occasional'],
  [/\b(?:rarely|rare|very rarely|in rare cases)\b/i, 'veryRare'],
]

const TIMING: readonly [RegExp, NonNullable<ClaimProposal['timing']>[number]][] = [
  [/\bmornings?\b/i, 'morning'],
  [/\b(?:daytime|during the day)\b/i, 'daytime'],
  [/\bevenings?\b/i, 'evening'],
  [/\b(?:at night|nights?|nighttime|night-time)\b/i, 'night'],
  [/\b(?:during sleep|while asleep|in (?:their|your) sleep)\b/i, 'duringSleep'],
  [/\b(?:at rest|when resting|while resting|sitting still|lying still)\b/i, 'atRest'],
  [/\b(?:on exertion|during exercise|with exercise|physical effort)\b/i, 'onExertion'],
  [/\b(?:after (?:meals|eating|a meal))\b/i, 'afterMeals'],
]

const ONSET: readonly [RegExp, NonNullable<ClaimProposal['onset']>][] = [
  [/\b(?:sudden|suddenly)\b/i, 'sudden'],
  [/\b(?:gradual|gradually|slowly|over time)\b/i, 'gradual'],
  [/\b(?:comes? and goes?|intermittent)\b/i, 'intermittent'],
]

const SEVERITY: readonly [RegExp, NonNullable<ClaimProposal['severity']>][] = [
  [/\bmild\b/i, 'mild'],
  [/\bmoderate\b/i, 'moderate'],
  [/\bsevere\b/i, 'severe'],
]

/**
 * Proposes the attributes of a relation: what the words of the thing itself say, and
 * how the clause speaks of it.
 */
export function proposalOf(
  relation: ClaimRelation,
  {
    item,
    clause,
    hedge,
    mechanism = mechanismIn(clause),
  }: {item: string; clause: string; hedge: string | undefined; mechanism?: string},
): ClaimProposal {
  const population = populationOf(item)
  return {
    ...(relation === 'symptom' && symptomAttributes(item, clause)),
    ...(relation === 'cause' && {
      causeRole: /\b(?:contribut|role|part)\w*/i.test(clause) ? 'contributing' : 'cause',
      ...(hedge && {causeStatus: 'probable' as const}),
      ...(mechanism && {mechanism}),
    }),
    ...(relation === 'riskFactor' && {causeRole: 'riskFactor' as const}),
    ...(relation === 'aggravator' && {
      causeRole: /\b(?:trigger|set|bring|brought)\w*/i.test(clause)
        ? ('trigger' as const)
        : ('aggravating' as const),
    }),
    ...(relation === 'treatment' && treatmentAttributes(clause)),
    ...(relation === 'test' && {purpose: 'diagnose' as const}),
    ...(population && {population}),
  }
}

function symptomAttributes(item: string, clause: string): ClaimProposal {
  const timing = TIMING.filter(([pattern]) => pattern.test(item)).map(([, value]) => value)
  const frequency = first(FREQUENCY, item) ?? first(FREQUENCY, clause.slice(0, 80))
  const onset = first(ONSET, item)
  const severity = first(SEVERITY, item)
  return {
    ...(frequency && {frequencyClass: frequency}),
    ...(timing.length > 0 && {timing}),
    ...(onset && {onset}),
    ...(severity && {severity}),
    ...listed('triggers', TRIGGER.exec(item)?.[1]),
    ...listed('relievedBy', RELIEF.exec(item)?.[1]),
  }
}

const TRIGGER =
  /\b(?:worse|worsens|triggered|brought on|set off|provoked)(?: by| after| with| when| during| following| on)? ((?!at night\b|at rest\b|in the\b|at\b|over time\b)[^,;.()]{3,60})/i

const RELIEF =
  /\b(?:relieved|eased|helped|(?:gets?|feels?) better|improves?|eases)(?: by| with| after| when| on| during) ([^,;.()]{3,60})/i

/** How a cause works, where the clause says it: 'by irritating the airways'. */
function mechanismIn(clause: string): string | undefined {
  const said =
    /\b(?:causes?|leads? to|results? in|contributes? to)\b.*?\bby ((?:\w+ly )?\w+ing\b[^,;.]{3,120})/i
  return said.exec(clause)?.[1]?.trim()
}

function listed(
  field: 'triggers' | 'relievedBy',
  words: string | undefined,
): Partial<Pick<ClaimProposal, typeof field>> {
  const names = words?.split(/\s+(?:and|or)\s+/).map((name) => name.trim()) ?? []
  return names.length > 0 ? {[field]: names} : {}
}

function treatmentAttributes(clause: string): ClaimProposal {
  if (/\bavoided|not be (?:used|taken)\b/i.test(clause)) return {line: 'avoid'}
  if (/\bfirst(?:-line| choice| treatment)\b/i.test(clause)) return {line: 'first'}
  if (/\b(?:fails?|do(?:es)? not (?:work|help))\b/i.test(clause)) return {line: 'second'}
  if (/\b(?:eases?|relie\w+|soothes?)\b/i.test(clause)) return {intent: 'relief'}
  return {}
}

function populationOf(item: string): Population | undefined {
  if (/\b(?:in|during) pregnancy\b|\bpregnant women\b/i.test(item)) {
    return {_type: 'population', pregnancy: 'pregnant'} as Population
  }
  if (/\bin children\b/i.test(item)) {
    return {_type: 'population', ageGroups: ['child']} as Population
  }
  return undefined
}

function first<T>(list: readonly [RegExp, T][], text: string): T | undefined {
  return list.find(([pattern]) => pattern.test(text))?.[1]
}
