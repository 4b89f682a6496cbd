import {describe, expect, test} from 'vitest'

import {
  personOfAccount,
  recordReview,
  requestReview,
  reviewStatusOf,
  signOffOf,
  withReviewStep,
  type ReviewGiven,
  type SanityDocumentLike,
} from '../../schemas/index.ts'

const page: SanityDocumentLike = {
  _id: 'drafts.condition-a',
  _type: 'condition',
  _rev: 'r1',
  title: 'Iron deficiency',
  summary: 'Low iron.',
  review: {_type: 'review', state: 'draft', authors: [{_key: 'a', _ref: 'person-author'}]},
}

/** A page after reviews, each a day after the one before it. */
const after = (document: SanityDocumentLike, ...reviews: Partial<ReviewGiven>[]) =>
  reviews.reduce<SanityDocumentLike>((reviewed, review, day) => {
    const given: ReviewGiven = {
      reviewerId: 'person-reviewer',
      date: `2026-01-0${day + 1}T12:00:00.000Z`,
      scope: 'full',
      outcome: 'approved',
      ...review,
    }
    return withReviewStep(reviewed, recordReview(reviewed, given))
  }, document)

const stateOf = (document: SanityDocumentLike) => [
  (document.review as {state?: string}).state,
  reviewStatusOf(document, '2026-02-01').state,
  signOffOf(document).voidedFields,
]

describe('the way to a sign-off', () => {
  test('a request says who asked, when, and who wrote it', () => {
    const step = requestReview(page, {
      requestedBy: 'person-editor',
      date: '2026-01-01T12:00:00.000Z',
      authors: ['person-author', 'person-editor'],
    })
    expect(step).toEqual({
      set: {
        state: 'inReview',
        requestedAt: '2026-01-01T12:00:00.000Z',
        requestedBy: {_type: 'reference', _ref: 'person-editor'},
        authors: [
          {_key: 'a', _ref: 'person-author'},
          {_key: 'person-editor', _type: 'reference', _ref: 'person-editor'},
        ],
      },
    })
    expect(stateOf(withReviewStep(page, step))).toEqual(['inReview', 'inReview', []])
  })

  test('an approval of everything approves, and keeps every review before it', () => {
    const reviewed = after(page, {outcome: 'changesRequested', note: 'Say more.'}, {})
    expect(stateOf(reviewed)).toEqual(['approved', 'approved', []])
    expect((reviewed.review as {records: unknown[]}).records).toEqual([
      expect.objectContaining({_key: 'review-20260101120000000', outcome: 'changesRequested'}),
      expect.objectContaining({_key: 'review-20260102120000000', outcome: 'approved'}),
    ])
  })

  test('an approval of the edited section approves what was voided; one of another does not', () => {
    const edited = {...after(page, {}), summary: 'Too little iron.'}
    expect(stateOf(edited)).toEqual(['approved', 'voided', ['summary']])
    expect(stateOf(after(edited, {scope: 'section', section: 'summary'}))).toEqual([
      'approved',
      'approved',
      [],
    ])
    expect(stateOf(after(edited, {scope: 'section', section: 'title'}))).toEqual([
      'approved',
      'voided',
      ['summary'],
    ])
  })

  test('a section or the evidence of what was never approved leaves it as it was', () => {
    const asked = withReviewStep(page, requestReview(page, {date: '2026-01-01T12:00:00.000Z'}))
    expect([
      stateOf(after(asked, {scope: 'section', section: 'summary'})),
      stateOf(after(asked, {scope: 'evidence'})),
    ]).toEqual([
      ['inReview', 'inReview', []],
      ['inReview', 'inReview', []],
    ])
  })

  test('a section for which changes were asked is not approved by that', () => {
    const edited = {...after(page, {}), summary: 'Too little iron.', title: 'Iron lack'}
    const reviewed = after(
      edited,
      {scope: 'section', section: 'summary', outcome: 'changesRequested'},
      {scope: 'section', section: 'summary', outcome: 'approved'},
      {scope: 'section', section: 'title', outcome: 'changesRequested'},
    )
    expect(stateOf(reviewed)).toEqual(['changesRequested', 'changesRequested', []])
    expect(stateOf(after(reviewed, {scope: 'section', section: 'title'}))[1]).toBe('approved')
  })

  test('changes that were asked for stay so until what they are about is approved', () => {
    const asked = after(
      page,
      {},
      {scope: 'section', section: 'summary', outcome: 'changesRequested'},
    )
    const states = [
      {scope: 'evidence'},
      {scope: 'section', section: 'title'},
      {scope: 'section', section: 'summary'},
      {scope: 'full'},
    ] as const
    expect(
      states.map((review) => reviewStatusOf(after(asked, review), '2026-02-01').state),
    ).toEqual(['changesRequested', 'changesRequested', 'approved', 'approved'])
  })

  test('only a full approval moves the next review', () => {
    const {schedule} = reviewStatusOf(after(page, {}, {scope: 'evidence'}), '2029-01-11')
    expect(schedule).toEqual({
      lastReviewed: '2026-01-01',
      nextReview: '2029-01-01',
      status: 'overdue',
      daysOverdue: 10,
    })
  })
})

describe('the person of an account', () => {
  const people = [
    {name: 'A', userId: 'user-a'},
    {name: 'B', userId: 'user-b'},
    {name: 'C', userId: 'user-b'},
    {name: 'D'},
  ]
  test.each([
    ['user-a', {state: 'one', person: people[0]}],
    ['user-b', {state: 'several', people: [people[1], people[2]]}],
    ['user-c', {state: 'none'}],
    [undefined, {state: 'none'}],
  ])('of %s', (userId, expected) => {
    expect(personOfAccount(people, userId)).toEqual(expected)
  })
})
