import {describe, expect, test} from 'vitest'

import {
  publishingProblems,
  recordReview,
  requestReview,
  reviewStatusOf,
  withReviewStep,
  type ReviewGiven,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {reviewNotices} from '../../studio/review/notices.ts'
import {fieldTitles, reviewedVersion} from '../../studio/review/reviewed-document.ts'
import {mayReview, type Account, type ReviewPerson} from '../../studio/review/who-reviews.ts'
import {refusalText, reviewMutations} from '../../studio/review/write-step.ts'

const TODAY = '2026-11-25'

const author: ReviewPerson = {
  _id: 'person-author',
  name: 'Anna Author',
  roles: ['author', 'medicalReviewer'],
  userId: 'account-author',
}
const reviewer: ReviewPerson = {
  _id: 'person-reviewer',
  name: 'Rita Reviewer',
  roles: ['medicalReviewer'],
  userId: 'account-reviewer',
}
const editor: ReviewPerson = {
  _id: 'person-editor',
  name: 'Edda Editor',
  roles: ['editor'],
  userId: 'account-editor',
}
const people = [author, reviewer, editor]

const page: SanityDocumentLike = {
  _id: 'drafts.condition-a',
  _type: 'condition',
  _rev: 'r1',
  title: 'Iron deficiency',
  summary: 'Low iron.',
  symptoms: [
    {
      _key: 's',
      _type: 'symptomRelation',
      symptom: {_ref: 'symptom-fatigue'},
      note: 'Chekc this.',
    },
  ],
  review: {_type: 'review', state: 'draft', authors: [{_key: 'a', _ref: 'person-author'}]},
}

/** A document after a review of it. */
const reviewed = (
  document: SanityDocumentLike,
  date: string,
  review: Partial<ReviewGiven> = {},
): SanityDocumentLike =>
  withReviewStep(
    document,
    recordReview(document, {
      reviewerId: 'person-reviewer',
      date: `${date}T12:00:00.000Z`,
      scope: 'full',
      outcome: 'approved',
      ...review,
    }),
  )

/** What stands above the form: the title and the text of each notice. */
const banner = (document: SanityDocumentLike) =>
  reviewNotices(document, reviewStatusOf(document, TODAY), {
    person: ({reviewer: {_ref}}) => people.find(({_id}) => _id === _ref)?.name ?? 'A reviewer',
    fields: (names) =>
      fieldTitles(names, [
        {name: 'summary', type: {title: 'Plain-language summary'}},
        {name: 'symptoms', type: {title: 'Symptoms'}},
      ]),
  }).map(({title, text}) => [title, text])

const personById = (id: string) => people.find(({_id}) => _id === id)

describe('the banner', () => {
  test('says nothing of a page that is approved as it stands', () => {
    expect(banner(reviewed(page, '2026-10-01'))).toEqual([])
  })

  test('says since when a review is overdue, and that only a full one helps', () => {
    const old = reviewed(page, '2023-11-23')
    const notice = [
      'The review was due on 23 November 2026, 2 days ago',
      'It was last reviewed in full on 23 November 2023. Request a full review; one of a section or of the evidence does not move the date.',
    ]
    expect(banner(old)).toEqual([notice])
    expect(banner(reviewed(old, TODAY, {scope: 'evidence'}))).toEqual([notice])
    expect(banner(reviewed(old, TODAY, {scope: 'section', section: 'summary'}))).toEqual([notice])
    expect(banner(reviewed(old, TODAY))).toEqual([])
  })

  test('names the clinical fields that changed, and not the typo in a note', () => {
    const approved = reviewed(page, '2026-10-01')
    const [symptom] = page.symptoms as object[]
    expect(banner({...approved, symptoms: [{...symptom, note: 'Check this.'}]})).toEqual([])
    const edited = {...approved, summary: 'No iron.', symptoms: []}
    expect(banner(edited)).toEqual([
      [
        'Changed since the approval: Plain-language summary and Symptoms',
        'Rita Reviewer approved it on 1 October 2026. That no longer holds: it can be published once what changed, or all of it, is approved again.',
      ],
    ])
  })

  test('tells who asked for changes, in which part, and what to do', () => {
    const asked = (more: Partial<ReviewGiven>) =>
      banner(reviewed(page, '2026-10-01', {outcome: 'changesRequested', ...more}))
    expect(asked({note: 'Say more.'})).toEqual([
      ['Rita Reviewer asked for changes on 1 October 2026', 'Say more.'],
    ])
    expect(asked({scope: 'section', section: 'summary'})).toEqual([
      [
        'Rita Reviewer asked for changes in Plain-language summary on 1 October 2026',
        'Make them, then request another review.',
      ],
    ])
    expect(asked({scope: 'evidence'})[0]?.[0]).toBe(
      'Rita Reviewer asked for changes in the evidence on 1 October 2026',
    )
  })

  test('tells that a review was asked for', () => {
    const asked = withReviewStep(page, requestReview(page, {date: '2026-11-20T09:00:00.000Z'}))
    expect(banner(asked)).toEqual([
      [
        'Waiting for a medical review since 20 November 2026',
        'A medical reviewer who did not write it opens "Review" below.',
      ],
    ])
  })
})

describe('what holds a page back', () => {
  const problems = (document: SanityDocumentLike) => publishingProblems(document, personById)

  test('an approval of the one section that changed lets it through', () => {
    const edited = {...reviewed(page, '2026-10-01'), summary: 'No iron.'}
    expect(problems(edited)).not.toEqual([])
    expect(problems(reviewed(edited, TODAY, {scope: 'section', section: 'summary'}))).toEqual([])
  })

  test('a review of the evidence alone does not', () => {
    expect(problems(reviewed(page, TODAY, {scope: 'evidence'}))).not.toEqual([])
  })

  test('an approval by its author does not', () => {
    expect(problems(reviewed(page, TODAY, {reviewerId: 'person-author'}))).toEqual([
      'Anna Author wrote it and cannot sign it off. Ask another medical reviewer.',
    ])
  })
})

describe('who may review', () => {
  const account = (id: string, role = 'medical-reviewer'): Account => ({
    id,
    name: id,
    roles: [{name: role, title: role === 'editor' ? 'Editor' : 'Medical reviewer'}],
  })
  const may = (who: Account, among = people) => mayReview(page, who, among, 'medical-reviewer')

  test('a medical reviewer who did not write it', () => {
    expect(may(account('account-reviewer'))).toEqual({person: reviewer})
  })

  test('not its author, though they are a medical reviewer', () => {
    expect(may(account('account-author'))).toEqual({
      reasons: ['Anna Author wrote it and cannot sign it off. Ask another medical reviewer.'],
    })
  })

  test('not an account with another role, whoever uses it', () => {
    expect(may(account('account-reviewer', 'editor'))).toEqual({
      reasons: [
        'Medical reviewers review. Your account has another role (Editor): request a review instead.',
      ],
    })
  })

  test('not a person who is no medical reviewer', () => {
    expect(may(account('account-editor'))).toEqual({
      reasons: ['Edda Editor is not a medical reviewer. Ask one to review it.'],
    })
  })

  test('not an account that nobody or more than one person has', () => {
    expect(may(account('account-nobody'))).toEqual({
      reasons: [
        'No published person has your account. Ask an administrator to open the person that you are and to enter account-nobody under Account.',
      ],
    })
    const twin = {...editor, userId: 'account-reviewer'}
    expect(may(account('account-reviewer'), [author, reviewer, twin])).toEqual({
      reasons: [
        'Rita Reviewer and Edda Editor have the same account, account-reviewer. Ask an administrator to take it from all but one.',
      ],
    })
  })
})

describe('storing a step', () => {
  const step = requestReview(page, {requestedBy: 'person-editor', date: '2026-11-25T09:00:00.000Z'})

  test('patches a draft if it is still the one that was looked at', () => {
    expect(reviewMutations(page, step)).toEqual([
      {
        patch: {
          id: 'drafts.condition-a',
          ifRevisionID: 'r1',
          setIfMissing: {review: {_type: 'review'}},
          set: {
            'review.state': 'inReview',
            'review.requestedAt': '2026-11-25T09:00:00.000Z',
            'review.requestedBy': {_type: 'reference', _ref: 'person-editor'},
          },
        },
      },
    ])
  })

  test('adds a review to those before it', () => {
    const once = reviewed(page, '2026-10-01')
    const again = recordReview(once, {
      reviewerId: 'person-reviewer',
      date: '2026-11-25T12:00:00.000Z',
      scope: 'evidence',
      outcome: 'approved',
    })
    expect(reviewMutations(once, again)).toEqual([
      {
        patch: expect.objectContaining({
          set: {
            'review.state': 'approved',
            'review.records': [
              expect.objectContaining({_key: 'review-20261001120000000', scope: 'full'}),
              expect.objectContaining({_key: 'review-20261125120000000', scope: 'evidence'}),
            ],
          },
        }),
      },
    ])
  })

  test('makes a draft of what is published, if there is none still', () => {
    const published = {...page, _id: 'condition-a', _createdAt: 'c', _updatedAt: 'u'}
    expect(reviewMutations(published, step)).toEqual([
      {
        create: {
          _id: 'drafts.condition-a',
          _type: 'condition',
          title: 'Iron deficiency',
          summary: 'Low iron.',
          symptoms: page.symptoms,
          review: {
            _type: 'review',
            authors: [{_key: 'a', _ref: 'person-author'}],
            state: 'inReview',
            requestedAt: '2026-11-25T09:00:00.000Z',
            requestedBy: {_type: 'reference', _ref: 'person-editor'},
          },
        },
      },
    ])
  })

  test.each([
    [
      {statusCode: 409, message: 'conflict'},
      'Somebody edited it while you looked at it. Nothing was stored. Close this, read it again, then repeat the step.',
    ],
    [
      Object.assign(new Error('Only a medical reviewer may.'), {statusCode: 403}),
      'It was refused, and nothing was stored. Only a medical reviewer may.',
    ],
    [
      new Error('fetch failed'),
      'It could not be stored: fetch failed. Check the connection and try again.',
    ],
  ])('says in words why it was not stored: %o', (error, text) => {
    expect(refusalText(error)).toBe(text)
  })
})

describe('the version that is reviewed', () => {
  test("is a release's, else the draft, else what is published", () => {
    const [version, draft, published] = ['v', 'd', 'p'].map((_id) => ({_id, _type: 'condition'}))
    if (!version || !draft || !published) throw new Error('There are three.')
    expect([
      reviewedVersion({version, draft, published}),
      reviewedVersion({version: null, draft, published}),
      reviewedVersion({version: null, draft: null, published}),
      reviewedVersion({version: null, draft: null, published: null}),
    ]).toEqual([version, draft, published, undefined])
  })
})
