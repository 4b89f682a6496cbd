import {describe, expect, test} from 'vitest'

import {
  addMonths,
  belongsTo,
  clinicalFieldHashes,
  createReviewRecord,
  currentRecommendation,
  currentRecommendations,
  frequencyClassOf,
  frequencyClassOfShare,
  nextReview,
  populationsOverlap,
  publishingProblems,
  resolveThresholds,
  reviewSchedule,
  signOffOf,
  type Recommendation,
  type SanityDocumentLike,
  type Threshold,
} from '../../schemas/index.ts'

const diet = (note: string): SanityDocumentLike => ({
  _id: 't',
  _type: 'treatment',
  foodItems: [{_key: 'f', _type: 'foodItem', name: 'Tea', note}],
})

const record = (date: string, more = {}) => ({date, scope: 'full', outcome: 'approved', ...more})
const page = (review: object): SanityDocumentLike => ({_id: 'a', _type: 'condition', review})

const approve = (document: SanityDocumentLike, more = {}): SanityDocumentLike => ({
  ...document,
  review: {
    ...(document.review as object),
    records: [
      createReviewRecord(document, {
        reviewerId: 'person-reviewer',
        date: '2026-01-01T12:00:00.000Z',
        scope: 'full',
        outcome: 'approved',
        ...more,
      }),
    ],
  },
})

const status = (document: SanityDocumentLike) => {
  const {status, voidedFields} = signOffOf(document)
  return {status, voidedFields}
}

describe('frequency class', () => {
  test.each([
    [100, 'obligate'],
    [99.9, 'veryFrequent'],
    [80, 'veryFrequent'],
    [79.5, 'frequent'],
    [30, 'frequent'],
    [29.9, 'occasional'],
    [5, 'occasional'],
    [4.9, 'veryRare'],
    [0.1, 'veryRare'],
    [0, 'excluded'],
  ] as const)('%s %% is %s', (percent, expected) => {
    expect(frequencyClassOfShare(percent)).toBe(expected)
  })

  test('counts come before a range, a range before a stated class', () => {
    expect([
      frequencyClassOf({n: 60, of: 251, low: 80, high: 90, class: 'obligate'}),
      frequencyClassOf({low: 80, high: 90, class: 'obligate'}),
      frequencyClassOf({low: 40}),
      frequencyClassOf({class: 'obligate'}),
      frequencyClassOf({n: 3, of: 0, class: 'veryRare'}),
      frequencyClassOf({}),
      frequencyClassOf(undefined),
    ]).toEqual([
      'occasional',
      'veryFrequent',
      'frequent',
      'obligate',
      'veryRare',
      undefined,
      undefined,
    ])
  })
})

describe('current recommendation', () => {
  const aan: Recommendation = {
    _key: 'aan',
    direction: 'for',
    date: '2016',
    source: {_ref: 'source-aan'},
  }
  const aasm: Recommendation = {
    _key: 'aasm',
    direction: 'against',
    date: '2025-01',
    source: {_ref: 'source-aasm'},
  }

  test('the newer guideline counts, in whatever order they stand', () => {
    expect([
      currentRecommendation([aan, aasm])?._key,
      currentRecommendation([aasm, aan])?._key,
    ]).toEqual(['aasm', 'aasm'])
  })

  test('one that is superseded does not count, however new', () => {
    const superseded = {...aasm, supersededBy: {_ref: 'source-x'}}
    expect(currentRecommendation([aan, superseded])?._key).toBe('aan')
  })

  test('one of a retracted source does not count', () => {
    const current = currentRecommendation([aan, aasm], {isStanding: (id) => id !== 'source-aasm'})
    expect(current?._key).toBe('aan')
  })

  test('each population has its own', () => {
    const forChildren: Recommendation = {
      _key: 'children',
      direction: 'for',
      date: '2018',
      population: {ageGroups: ['child']},
    }
    expect(currentRecommendations([aan, forChildren, aasm]).map(({_key}) => _key)).toEqual([
      'aasm',
      'children',
    ])
    expect(currentRecommendation([])).toBeUndefined()
    expect(currentRecommendation(undefined)).toBeUndefined()
  })
})

describe('thresholds of ferritin', () => {
  const adult = {ageGroups: ['adult' as const]}
  const limit = (fields: Partial<Threshold>): Threshold => ({
    _key: fields.meaning ?? '',
    _type: 'threshold',
    operator: 'lt',
    value: 15,
    unit: 'ug/L',
    meaning: '',
    population: adult,
    context: 'general',
    ...fields,
  })
  const thresholds = [
    limit({meaning: 'iron deficiency'}),
    limit({meaning: 'iron deficiency in a child', value: 12, population: {maximumAge: 4}}),
    limit({meaning: 'iron deficiency with inflammation', value: 70, context: 'inflammation'}),
    limit({meaning: 'start iron', operator: 'lte', value: 75, context: 'treatmentChoice'}),
    limit({
      meaning: 'iron into a vein only',
      operator: 'between',
      value: 75,
      upperValue: 100,
      context: 'treatmentChoice',
    }),
  ]
  const resolve = (value: number, unit = 'ug/L') => {
    const {met, notMet, incomparable} = resolveThresholds(
      thresholds,
      {value, unit},
      {subject: {ageGroup: 'adult'}, contexts: ['general', 'treatmentChoice']},
    )
    return [met, notMet, incomparable].map((list) => list.map(({meaning}) => meaning))
  }

  test('60 is not deficient for a healthy adult, and a reason to treat in restless legs', () => {
    expect(resolve(60)).toEqual([['start iron'], ['iron deficiency', 'iron into a vein only'], []])
  })

  test('80 is a reason for iron into a vein only', () => {
    expect(resolve(80)).toEqual([['iron into a vein only'], ['iron deficiency', 'start iron'], []])
  })

  test('the limits themselves belong to one side', () => {
    expect([resolve(75)[0], resolve(75.1)[0], resolve(100)[0], resolve(100.1)[0]]).toEqual([
      ['start iron'],
      ['iron into a vein only'],
      ['iron into a vein only'],
      [],
    ])
  })

  test('units are converted, and what cannot be compared is said to be so', () => {
    expect(resolve(60, 'ng/mL')).toEqual(resolve(60))
    expect(resolve(60, 'mmol/L')).toEqual([
      [],
      [],
      ['iron deficiency', 'start iron', 'iron into a vein only'],
    ])
  })

  test('a child meets the limits for children only', () => {
    const {met, notMet} = resolveThresholds(
      thresholds,
      {value: 10, unit: 'ug/L'},
      {subject: {age: 4}},
    )
    expect([met, notMet].map((list) => list.map(({meaning}) => meaning))).toEqual([
      ['iron deficiency in a child'],
      [],
    ])
  })
})

describe('populations', () => {
  test.each([
    ['nothing said', {}, {sex: 'male'}, true],
    ['another sex', {sex: 'female'}, {sex: 'male'}, false],
    ['adults and children', {ageGroups: ['adult']}, {ageGroups: ['child', 'infant']}, false],
    ['adults and older adults', {ageGroups: ['adult']}, {ageGroups: ['olderAdult']}, true],
    ['up to 4 and children', {maximumAge: 4}, {ageGroups: ['child']}, true],
    ['up to 17 and from 18', {maximumAge: 17}, {minimumAge: 18}, false],
    ['20 to 79 and adults', {minimumAge: 20, maximumAge: 79}, {ageGroups: ['adult']}, true],
    ['pregnant or not', {pregnancy: 'pregnant'}, {pregnancy: 'notPregnant'}, false],
  ] as const)('%s', (_name, one, other, expected) => {
    const a = structuredClone(one) as Parameters<typeof populationsOverlap>[0]
    const b = structuredClone(other) as Parameters<typeof populationsOverlap>[0]
    expect([populationsOverlap(a, b), populationsOverlap(b, a)]).toEqual([expected, expected])
  })

  test('somebody of 5 does not belong to those of up to 4', () => {
    expect([4, 5].map((age) => belongsTo({age}, {maximumAge: 4}))).toEqual([true, false])
  })
})

describe('review dates', () => {
  test('a month that is too short ends at its last day', () => {
    expect([
      addMonths('2026-01-31', 1),
      addMonths('2024-02-29', 12),
      addMonths('2025-11-30', 36),
    ]).toEqual(['2026-02-28', '2025-02-28', '2028-11-30'])
  })

  test('an interval that makes no sense counts as not given', () => {
    const due = (intervalMonths: number) =>
      nextReview({
        _id: 'condition-a',
        _type: 'condition',
        review: {intervalMonths, records: [record('2024-03-01T10:00:00Z')]},
      })
    expect([24, 0, -12, 1e308, Number.NaN].map(due)).toEqual([
      '2026-03-01',
      '2027-03-01',
      '2027-03-01',
      '2027-03-01',
      '2027-03-01',
    ])
  })

  test('only a full review that approved moves the date', () => {
    const records = [
      record('2024-03-01T10:00:00Z'),
      record('2025-05-05T10:00:00Z', {scope: 'evidence'}),
      record('2025-06-06T10:00:00Z', {scope: 'section'}),
      record('2025-07-07T10:00:00Z', {outcome: 'changesRequested'}),
    ]
    expect([
      nextReview(page({records})),
      nextReview(page({records, riskLevel: 'high'})),
      nextReview(page({records, riskLevel: 'high', intervalMonths: 6})),
      nextReview(page({})),
    ]).toEqual(['2027-03-01', '2025-03-01', '2024-09-01', undefined])
  })

  test('a schedule says how late it is', () => {
    const reviewed = page({records: [record('2023-06-01T00:00:00Z')]})
    expect(reviewSchedule(reviewed, '2026-06-11')).toEqual({
      lastReviewed: '2023-06-01',
      nextReview: '2026-06-01',
      status: 'overdue',
      daysOverdue: 10,
    })
    expect(
      ['2026-06-01', '2026-04-03', '2026-04-02'].map((day) => reviewSchedule(reviewed, day).status),
    ).toEqual(['dueSoon', 'dueSoon', 'current'])
    expect(reviewSchedule(page({}), '2026-06-01')).toEqual({status: 'never'})
  })
})

describe('sign-off', () => {
  const relation = {
    _key: 'symptom-symptom-fatigue',
    _type: 'symptomRelation',
    symptom: {_type: 'reference', _ref: 'symptom-fatigue'},
    role: 'associated',
    note: 'chek this',
  }
  const draft: SanityDocumentLike = {
    _id: 'drafts.condition-a',
    _type: 'condition',
    _rev: 'r1',
    title: 'Iron deficiency',
    slug: {current: 'a'},
    summary: 'Low iron.',
    symptoms: [relation],
    review: {authors: [{_ref: 'person-author'}]},
  }
  const signed = approve(draft)

  test('holds for the text that was approved', () => {
    expect([status(draft), status(signed)]).toEqual([
      {status: 'none', voidedFields: []},
      {status: 'valid', voidedFields: []},
    ])
    expect(signOffOf(signed).record?.revision).toBe('r1')
  })

  test('an edit of a clinical field voids it, and says which', () => {
    expect(status({...signed, summary: 'Too little iron.', treatments: [{_key: 'x'}]})).toEqual({
      status: 'voided',
      voidedFields: ['summary', 'treatments'],
    })
  })

  test('an edit of a note, of bookkeeping or of another field does not', () => {
    const edited = {
      ...signed,
      _id: 'condition-a',
      _rev: 'r2',
      slug: {current: 'b'},
      bodySystems: ['blood'],
      codes: [],
      symptoms: [
        {
          ...relation,
          _key: 'other',
          note: 'check this',
          provenance: [{_key: 'p', claim: {_ref: 'claim-a'}}],
          symptom: {...relation.symptom, _weak: true, _strengthenOnPublish: {type: 'symptom'}},
        },
      ],
    }
    expect(status(edited)).toEqual({status: 'valid', voidedFields: []})
  })

  test('a food has a note for readers, and an edit of it counts', () => {
    expect(clinicalFieldHashes(diet('a')).foodItems).not.toBe(
      clinicalFieldHashes(diet('b')).foodItems,
    )
  })

  test('a later approval of one section covers it again, one of the evidence does not', () => {
    const edited: SanityDocumentLike = {...signed, summary: 'Too little iron.', title: 'Iron lack'}
    const records = (edited.review as {records: unknown[]}).records
    const again = (more: object) => ({
      ...edited,
      review: {
        records: [
          ...records,
          createReviewRecord(edited, {
            reviewerId: 'person-reviewer',
            date: '2026-02-01T12:00:00.000Z',
            outcome: 'approved',
            scope: 'section',
            ...more,
          }),
        ],
      },
    })
    expect([
      status(again({section: 'summary'})),
      status(again({scope: 'evidence'})),
      status(again({scope: 'full'})),
      status(again({scope: 'full', outcome: 'changesRequested'})),
    ]).toEqual([
      {status: 'voided', voidedFields: ['title']},
      {status: 'voided', voidedFields: ['title', 'summary']},
      {status: 'valid', voidedFields: []},
      {status: 'changesRequested', voidedFields: []},
    ])
  })

  test('publishing needs an approval that holds, by a medical reviewer who is no author', () => {
    const people: Record<string, {name: string; roles: ('author' | 'medicalReviewer')[]}> = {
      'person-reviewer': {name: 'Example Reviewer', roles: ['medicalReviewer']},
      'person-author': {name: 'Example Author', roles: ['author']},
    }
    const problems = (document: SanityDocumentLike) =>
      publishingProblems(document, (id) => people[id])
    expect(problems(draft)).toEqual(['It has no approval. Request a medical review.'])
    expect(problems(signed)).toEqual([])
    expect(problems({...signed, title: 'Other'})).toEqual([
      'Its approval no longer holds: title changed since. Request another review.',
    ])
    expect(problems(approve(draft, {reviewerId: 'person-author'}))).toEqual([
      'Example Author is not a medical reviewer. Ask one to review it.',
      'Example Author wrote it and cannot sign it off. Ask another medical reviewer.',
    ])
    expect(problems(approve(draft, {reviewerId: 'person-gone'}))).toEqual([
      'Its reviewer is not known. Choose a person who exists.',
    ])
    expect(problems({_id: 's', _type: 'symptom'})).toEqual([])
  })
})
