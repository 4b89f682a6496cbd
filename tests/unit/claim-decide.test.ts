import {expect, test} from 'vitest'

import {contradictionOf, markContradicted} from '../../importer/claim/decide/contradictions.ts'
import {
  acceptClaim,
  ClaimProblem,
  editClaim,
  rejectClaim,
} from '../../importer/claim/decide/decide.ts'
import {placementOf} from '../../importer/claim/decide/placement.ts'
import {toClaimDocuments} from '../../importer/claim/decide/to-documents.ts'
import {findClaims} from '../../importer/claim/find-claims.ts'
import type {FoundClaim} from '../../importer/claim/types.ts'
import type {CitationItem, Claim, Condition} from '../../schemas/index.ts'

const ENTITIES = [
  {id: 'condition-asthma', type: 'condition' as const, names: ['asthma'], draftOnly: false},
  {id: 'symptom-cough', type: 'symptom' as const, names: ['cough'], draftOnly: false},
  {id: 'cause-stress', type: 'cause' as const, names: ['stress'], draftOnly: false},
  {id: 'treatment-steroids', type: 'treatment' as const, names: ['steroids'], draftOnly: false},
]
const DECISION = {by: 'Ada', at: '2026-01-02T03:04:05Z'}
const CONDITION = {_id: 'drafts.condition-asthma', _type: 'condition', title: 'Asthma'} as Condition
const CITATION: CitationItem = {
  _key: 'source-one',
  _type: 'citationItem',
  source: {_type: 'reference', _ref: 'source-one'},
}

function found(...paragraphs: string[]): FoundClaim[] {
  const body = paragraphs.map((text, index) => ({
    _type: 'block' as const,
    _key: `b${index}`,
    style: 'normal' as const,
    markDefs: [],
    children: [{_type: 'span' as const, _key: 's', text, marks: []}],
  }))
  return findClaims({title: 'Asthma', body}, ENTITIES)
}

function claimOf(sentence: string): Claim {
  const [claim] = toClaimDocuments(found(sentence), 'article-one')
  if (!claim) throw new Error(`no claim in: ${sentence}`)
  return claim
}

test('a statement that is made again is a duplicate of the first; a denial of it is not', () => {
  const claims = toClaimDocuments(
    found(
      'Asthma can cause a cough.',
      'A cough is a sign of asthma.',
      'Asthma does not cause a cough.',
    ),
    'drafts.article-one',
  )
  const [first] = claims
  expect(
    claims.map(({state, polarity, duplicateOf}) => [state, polarity, duplicateOf?._ref]),
  ).toEqual([
    ['proposed', 'affirmed', undefined],
    ['duplicate', 'affirmed', first?._id],
    ['proposed', 'negated', undefined],
  ])
})

test('the same text makes the same documents, and an unknown name becomes a stub', () => {
  const text = 'Asthma can cause a cough and purple spots.'
  const claims = toClaimDocuments(found(text), 'article-one')
  expect(claims).toEqual(toClaimDocuments(found(text), 'article-one'))
  expect(claims[1]?.object).toEqual({
    _type: 'claimEntity',
    label: 'purple spots',
    stubType: 'symptom',
    stubTitle: 'Purple spots',
  })
})

test('decisions are remembered: accepted as they are, rejected also in other words', () => {
  const accepted = acceptClaim(claimOf('Asthma can cause a cough.'), CONDITION, {
    ...DECISION,
    targetType: 'symptom',
  }).claim
  const {claim: rejected} = rejectClaim(claimOf('Stress can cause asthma.'), undefined, {
    ...DECISION,
    reason: 'No evidence.',
  })
  const again = toClaimDocuments(
    found('Asthma can cause a cough.', 'Asthma may be caused by stress.'),
    'article-one',
    [accepted, rejected],
  )
  expect(again[0]).toEqual(accepted)
  expect(again.slice(1).map(({state, reason, decidedBy}) => [state, reason, decidedBy])).toEqual([
    ['rejected', 'No evidence.', 'Ada'],
  ])
})

test('accepting writes a relation under its key, with citations and provenance', () => {
  const claim = claimOf('People with asthma often have a cough at night.')
  const decided = acceptClaim(claim, CONDITION, {
    ...DECISION,
    targetType: 'symptom',
    citations: [CITATION],
  })
  expect(decided.condition.symptoms).toEqual([
    {
      _key: 'symptom-symptom-cough',
      _type: 'symptomRelation',
      symptom: {_type: 'reference', _ref: 'symptom-cough'},
      role: 'associated',
      frequency: {_type: 'frequency', class: 'frequent'},
      timing: ['night'],
      citations: [CITATION],
      provenance: [
        {
          _key: claim._id,
          _type: 'provenanceItem',
          claim: {_type: 'reference', _ref: claim._id, _weak: true},
        },
      ],
    },
  ])
  expect(decided.claim).toEqual({
    ...claim,
    state: 'accepted',
    acceptedInto: {_type: 'reference', _ref: 'condition-asthma', _weak: true},
    relationKey: 'symptom-symptom-cough',
    decidedBy: 'Ada',
    decidedAt: DECISION.at,
  })
})

test('a second claim of a relation adds its evidence and changes nothing that stands', () => {
  const one = claimOf('Asthma can cause a cough.')
  const two = claimOf('A cough is a common sign of asthma.')
  const given = {...DECISION, targetType: 'symptom' as const}
  const first = acceptClaim(one, CONDITION, given).condition
  const second = acceptClaim(two, first, {...given, citations: [CITATION]}).condition
  const twice = acceptClaim(two, second, {...given, citations: [CITATION]}).condition
  expect(second.symptoms).toHaveLength(1)
  expect(second.symptoms?.[0]).toMatchObject({role: 'associated', citations: [CITATION]})
  expect(second.symptoms?.[0]?.provenance?.map(({_key}) => _key)).toEqual([one._id, two._id])
  expect(twice).toEqual(second)
})

test('rejecting an accepted claim takes its relation back, unless something else stands behind it', () => {
  const claim = claimOf('Asthma can cause a cough.')
  const given = {...DECISION, targetType: 'symptom' as const}
  const alone = acceptClaim(claim, CONDITION, given)
  expect(rejectClaim(alone.claim, alone.condition, DECISION)).toEqual({
    claim: {...claim, state: 'rejected', decidedBy: 'Ada', decidedAt: DECISION.at},
    condition: {...CONDITION, symptoms: []},
  })
  const cited = acceptClaim(claim, CONDITION, {...given, citations: [CITATION]})
  const {condition} = rejectClaim(cited.claim, cited.condition, DECISION)
  expect(condition?.symptoms?.[0]).toMatchObject({citations: [CITATION], provenance: []})
})

test.each([
  ['a denial', 'Asthma is not caused by stress.', 'cause', /denies/],
  ['an unknown name', 'Asthma can cause purple spots.', 'symptom', /No document is named/],
  ['a document of another kind', 'Asthma can cause a cough.', 'treatment', /cannot be a symptom/],
] as const)('%s cannot be accepted', (_what, sentence, targetType, reason) => {
  const accept = (): unknown => acceptClaim(claimOf(sentence), CONDITION, {...DECISION, targetType})
  expect(accept).toThrow(ClaimProblem)
  expect(accept).toThrow(reason)
})

test('editing opens a claim again and keeps its id; an accepted one is refused', () => {
  const claim = claimOf('Stress can cause asthma.')
  const {claim: rejected} = rejectClaim(claim, undefined, {...DECISION, reason: 'Wrong.'})
  expect(editClaim(rejected, {relation: 'aggravator'})).toEqual({...claim, relation: 'aggravator'})
  expect(() => editClaim({...claim, state: 'accepted'}, {})).toThrow(ClaimProblem)
})

test('a relation that says otherwise makes a claim contradicted', () => {
  const claim = claimOf('Stress can cause asthma.')
  const condition = {
    ...CONDITION,
    causes: [
      {
        _key: 'cause-cause-stress',
        _type: 'causeRelation',
        cause: {_type: 'reference', _ref: 'cause-stress'},
        role: 'cause',
        status: 'refuted',
      },
    ],
  } as Condition
  const [marked] = markContradicted([claim], new Map([['condition-asthma', condition]]))
  expect([marked?.state, marked?.reason]).toEqual([
    'contradicted',
    'The text states "Stress", and the condition says: refuted.',
  ])
  expect(contradictionOf({...claim, polarity: 'negated'}, condition)).toBeUndefined()
})

/** The asthma of these tests, with one relation to a document. */
function asthmaWith(field: string, target: string, relation: object): Condition {
  const [kind = ''] = target.split('-')
  return {
    ...CONDITION,
    [field]: [{_key: target, [kind]: {_type: 'reference', _ref: target}, ...relation}],
  }
}

/** A claim of a relation between asthma and a document, affirmed or denied. */
function claimOn(
  relation: Claim['relation'],
  target: string,
  polarity: Claim['polarity'] = 'affirmed',
): Claim {
  const claim = claimOf('Stress can cause asthma.')
  const object = {
    ...claim.object,
    label: 'it',
    reference: {_type: 'reference' as const, _ref: target},
  }
  return {...claim, relation, polarity, object}
}

function recommended(...directions: ('for' | 'against')[]): object {
  return {
    recommendations: directions.map((direction, index) => ({
      _key: `r${index}`,
      _type: 'recommendation',
      direction,
      date: '2025',
      source: {_type: 'reference', _ref: `source-${index}`},
      population: {_type: 'population', ageGroups: [index === 0 ? 'adult' : 'child']},
    })),
  }
}

const DENIED = 'The text denies "it", and the condition has the relation.'

test.each([
  ['a test that it has', claimOn('test', 'test-x', 'negated'), 'tests', 'test-x', {}, DENIED],
  [
    'a complication that it has',
    claimOn('complication', 'condition-x', 'negated'),
    'relatedConditions',
    'condition-x',
    {kind: 'complication'},
    DENIED,
  ],
  [
    'a symptom that it excludes',
    claimOn('complication', 'symptom-x'),
    'symptoms',
    'symptom-x',
    {role: 'excluded'},
    'The text states "it", and the condition says: excluded.',
  ],
  [
    'a cause that is seen with it only',
    claimOn('cause', 'cause-x'),
    'causes',
    'cause-x',
    {role: 'associationOnly', status: 'probable'},
    'The text states "it", and the condition says: an association only.',
  ],
  [
    'a treatment that guidelines advise against',
    claimOn('treatment', 'treatment-x'),
    'treatments',
    'treatment-x',
    recommended('against'),
    'The text states "it", and the guidelines that the condition cites advise against it.',
  ],
  [
    'a treatment that guidelines advise',
    claimOn('treatment', 'treatment-x', 'negated'),
    'treatments',
    'treatment-x',
    {line: 'avoid', ...recommended('for')},
    'The text denies "it", and the guidelines that the condition cites advise it.',
  ],
] as const)('%s speaks against a claim', (_what, claim, field, target, relation, reason) => {
  expect(contradictionOf(claim, asthmaWith(field, target, relation))).toBe(reason)
})

test.each([
  ['a test', claimOn('test', 'test-x'), 'tests', 'test-x', {}],
  [
    'a look-alike, where a complication is denied',
    claimOn('complication', 'condition-x', 'negated'),
    'relatedConditions',
    'condition-x',
    {kind: 'differential'},
  ],
  [
    'guidelines that disagree',
    claimOn('treatment', 'treatment-x'),
    'treatments',
    'treatment-x',
    recommended('for', 'against'),
  ],
  [
    'a risk factor that is an association only',
    claimOn('riskFactor', 'cause-x'),
    'causes',
    'cause-x',
    {role: 'associationOnly', status: 'probable'},
  ],
] as const)('%s contradicts nothing', (_what, claim, field, target, relation) => {
  expect(contradictionOf(claim, asthmaWith(field, target, relation))).toBeUndefined()
})

test('each relation has its place on the condition', () => {
  const at = (relation: Claim['relation'], type: 'condition' | 'cause' | 'treatment' | 'test') =>
    placementOf({relation}, {id: `${type}-x`, type})?.key
  expect([
    at('cause', 'cause'),
    at('riskFactor', 'condition'),
    at('aggravator', 'treatment'),
    at('treatment', 'treatment'),
    at('test', 'test'),
    at('complication', 'condition'),
    at('comorbidity', 'condition'),
    at('differential', 'condition'),
    at('treatment', 'cause'),
  ]).toEqual([
    'cause-cause-x',
    'cause-condition-x',
    'cause-treatment-x',
    'treatment-treatment-x',
    'test-test-x',
    'complication-condition-x',
    'comorbidity-condition-x',
    'differential-condition-x',
    undefined,
  ])
})
