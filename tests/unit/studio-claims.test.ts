import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'

import {undecidedClaim} from '../../queries/fragments/undecided-claim.ts'
import {attributesInWords, proposalFor} from '../../studio/claims/attributes.ts'
import type {ReviewedClaim} from '../../studio/claims/claims-of-article.ts'
import {effectOf} from '../../studio/claims/effect.ts'
import {filterOf} from '../../studio/claims/filters.ts'
import {inReadingOrder} from '../../studio/claims/reading-order.ts'
import {segmentsOf} from '../../studio/claims/segments.ts'
import {claimStates, type Condition} from '../../schemas/index.ts'

const reference = (_ref: string) => ({_type: 'reference' as const, _ref})

const CLAIM: ReviewedClaim = {
  _id: 'claim-cough',
  _type: 'claim',
  subject: {label: 'asthma', reference: reference('condition-asthma')},
  subjectDocument: {_id: 'condition-asthma', _type: 'condition', title: 'Asthma'},
  relation: 'symptom',
  object: {label: 'cough', reference: reference('symptom-cough')},
  objectDocument: {_id: 'symptom-cough', _type: 'symptom', title: 'Cough'},
  polarity: 'affirmed',
  article: reference('article-one'),
  quote: 'Asthma can cause a cough.',
  state: 'proposed',
}
const ASTHMA = {_id: 'drafts.condition-asthma', _type: 'condition', title: 'Asthma'} as Condition

test('quotes that overlap cut the text into segments, each with all claims that cover it', () => {
  expect(
    segmentsOf('abcdef', [
      {id: 'one', start: 1, end: 4},
      {id: 'two', start: 3, end: 99},
    ]),
  ).toEqual([
    {start: 0, text: 'a', claims: []},
    {start: 1, text: 'bc', claims: ['one']},
    {start: 3, text: 'd', claims: ['one', 'two']},
    {start: 4, text: 'ef', claims: ['two']},
  ])
  expect(segmentsOf('', [])).toEqual([])
})

test('claims stand in reading order, those of no paragraph last', () => {
  const claims = [
    {_id: 'gone', blockKey: 'x'},
    {_id: 'b-late', blockKey: 'b', range: {start: 9, end: 12}},
    {_id: 'b-early', blockKey: 'b', range: {start: 1, end: 4}},
    {_id: 'a', blockKey: 'a', range: {start: 20, end: 24}},
  ]
  expect(inReadingOrder(claims, [{_key: 'a'}, {_key: 'b'}]).map(({_id}) => _id)).toEqual([
    'a',
    'b-early',
    'b-late',
    'gone',
  ])
})

test.each([
  ['adds', CLAIM, [ASTHMA], 'Adds “Cough” to Asthma › Symptoms.'],
  [
    'creates',
    {
      ...CLAIM,
      object: {label: 'wheeze', stubType: 'symptom', stubTitle: 'Wheeze'},
      objectDocument: null,
    },
    [ASTHMA],
    'Creates a draft of the symptom or sign “Wheeze”, and adds “Wheeze” to Asthma › Symptoms.',
  ],
  [
    'merges',
    CLAIM,
    [
      {
        ...ASTHMA,
        symptoms: [
          {
            _key: 'symptom-symptom-cough',
            _type: 'symptomRelation',
            symptom: reference('symptom-cough'),
            role: 'core',
          },
        ],
      },
    ],
    'Asthma › Symptoms has “Cough”. It keeps what it says, and gains what is open and this quote.',
  ],
  [
    'impossible',
    {...CLAIM, polarity: 'negated'},
    [ASTHMA],
    'The text denies it, and a denial becomes no relation.',
  ],
  [
    'impossible',
    {...CLAIM, relation: 'treatment'},
    [ASTHMA],
    '“Cough” is a symptom or sign: “is treated with” does not fit it. Edit the claim.',
  ],
  [
    'impossible',
    {...CLAIM, object: {label: 'wheeze'}, objectDocument: null},
    [ASTHMA],
    'No document is named “wheeze”. Edit the claim to choose one.',
  ],
] as [string, ReviewedClaim, Condition[], string][])(
  'accepting %s: the editor is told before',
  (kind, claim, conditions, text) => {
    expect(effectOf(claim, conditions)).toMatchObject({kind, text})
  },
)

test('a proposal keeps what the relation can have, and nothing that says nothing', () => {
  expect(
    proposalFor('cause', {
      _type: 'claimProposal',
      symptomRole: 'associated',
      causeStatus: 'probable',
      mechanism: '',
      population: {sex: 'female'},
    }),
  ).toEqual({_type: 'claimProposal', causeStatus: 'probable', population: {sex: 'female'}})
  expect(proposalFor('test', {purpose: 'diagnose', population: {sex: 'female'}})).toEqual({
    _type: 'claimProposal',
    purpose: 'diagnose',
  })
})

test('a proposal is told in the words of its vocabularies', () => {
  expect(
    attributesInWords({
      timing: ['evening', 'night'],
      triggers: ['cold air'],
      population: {sex: 'female'},
    }),
  ).toEqual([
    {title: 'Timing', value: 'In the evening, At night'},
    {title: 'Triggers', value: 'cold air'},
    {title: 'People', value: 'Women and girls'},
  ])
})

test('every state of a claim has a list', () => {
  expect(claimStates.map(({value}) => [value, filterOf(value)])).toEqual([
    ['proposed', 'open'],
    ['accepted', 'accepted'],
    ['rejected', 'rejected'],
    ['duplicate', 'repeated'],
    ['contradicted', 'open'],
    ['withdrawn', 'withdrawn'],
  ])
})

test('what lists and counts as undecided is what the review shows to decide', async () => {
  const dataset = claimStates.map(({value}) => ({_id: value, state: value}))
  const undecided = await evaluate(parse(`*[${undecidedClaim}].state`), {dataset})
  expect(await undecided.get()).toEqual(
    claimStates.map(({value}) => value).filter((state) => filterOf(state) === 'open'),
  )
})
