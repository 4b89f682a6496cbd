import {describe, expect, test} from 'vitest'

import {contradictionChecks} from '../../integrity/contradictions.ts'
import type {ReviewQueueResult, StaleContentResult} from '../../queries/index.ts'
import {createReviewRecord, type SanityDocumentLike} from '../../schemas/index.ts'
import {coverageLines} from '../../studio/dashboard/coverage.ts'
import {reviewColumns} from '../../studio/dashboard/review-months.ts'
import {openConflictsList} from '../../studio/work/import-conflicts.ts'
import {findingRows, incompleteList} from '../../studio/work/integrity-lists.ts'
import {myReviews} from '../../studio/work/my-reviews.ts'
import {dueInMonth, monthsAhead, overdueList} from '../../studio/work/reviews-due.ts'
import {uncitedList} from '../../studio/work/uncited.ts'
import {voidedSignOffs} from '../../studio/work/voided-sign-offs.ts'

const reader = {today: '2026-11-25', userId: 'account-reviewer'}

const page = (
  id: string,
  lastReviewed: string | null,
  more: Partial<StaleContentResult[number]> = {},
): StaleContentResult[number] => ({
  _id: id,
  _type: 'condition',
  title: id,
  slug: id,
  state: 'approved',
  riskLevel: 'standard',
  intervalMonths: 12,
  lastReviewed,
  ...more,
})

/** Overdue since yesterday, due today, due in a month, due on the last day of a year, and never reviewed. */
const pages = [
  page('never', null),
  page('yesterday', '2025-11-24', {riskLevel: 'high'}),
  page('today', '2025-11-25'),
  page('next-month', '2025-12-25T10:00:00Z', {riskLevel: 'high'}),
  page('in-a-year', '2026-11-24'),
]

describe('reviews', () => {
  test('are overdue from the day after they were due, and say since when', () => {
    expect(overdueList.rows(pages, reader)).toEqual([
      {
        key: 'never',
        documentId: 'never',
        documentType: 'condition',
        title: 'never',
        group: 'Standard risk',
        note: 'Never reviewed as a whole.',
      },
      {
        key: 'yesterday',
        documentId: 'yesterday',
        documentType: 'condition',
        title: 'yesterday',
        group: 'High risk',
        note: 'Due 24 November 2026, 1 day ago.',
      },
    ])
  })

  test('of a month are those that are not overdue yet', () => {
    const notes = (month: string) =>
      dueInMonth(month)
        .rows(pages, reader)
        .map(({note}) => note)
    expect(notes('2026-11')).toEqual(['Due today, 25 November 2026.'])
    expect(notes('2026-12')).toEqual(['Due 25 December 2026, in 30 days.'])
    expect(notes('2027-10')).toEqual([])
  })

  test('are charted by risk: what is overdue, then twelve months from this one on', () => {
    const columns = reviewColumns(pages, reader.today)
    expect(columns.slice(0, 3)).toEqual([
      {panes: ['overdue-reviews'], title: 'Overdue', label: 'Overdue', high: 1, standard: 1},
      {
        panes: ['reviews-ahead', 'due-2026-11'],
        title: 'November 2026',
        label: 'Nov',
        high: 0,
        standard: 1,
      },
      {
        panes: ['reviews-ahead', 'due-2026-12'],
        title: 'December 2026',
        label: 'Dec',
        high: 1,
        standard: 0,
      },
    ])
    expect(monthsAhead('2026-11-30').join(' ')).toBe(
      '2026-11 2026-12 2027-01 2027-02 2027-03 2027-04 2027-05 2027-06 2027-07 2027-08 2027-09 2027-10',
    )
  })

  test('wait for a medical reviewer who did not write the page, and for nobody else', () => {
    const waiting = (id: string, author: string): ReviewQueueResult[number] => ({
      _id: id,
      _type: 'article',
      title: id,
      slug: id,
      riskLevel: 'high',
      requestedAt: '2026-11-20T09:00:00Z',
      requestedBy: {_id: 'person-editor', name: 'An Editor'},
      authors: [{_id: author, name: author}],
      lastReviewed: null,
      waitingSince: '2026-11-20T09:00:00Z',
    })
    const answer = {
      queue: [waiting('by-me', 'person-me'), waiting('by-other', 'person-other')],
      reviewers: [
        {_id: 'person-me', roles: ['medicalReviewer' as const], userId: 'account-reviewer'},
      ],
    }
    expect(myReviews(answer, reader)).toEqual([
      {
        key: 'by-other',
        documentId: 'by-other',
        documentType: 'article',
        title: 'by-other',
        note: 'Requested by An Editor on 20 November 2026, 5 days ago.',
        group: 'High risk',
      },
    ])
    expect(myReviews(answer, {...reader, userId: 'account-editor'})).toEqual([])
  })
})

describe('approvals', () => {
  const approved = (document: SanityDocumentLike): SanityDocumentLike => ({
    ...document,
    review: {
      _type: 'review',
      records: [
        createReviewRecord(document, {
          reviewerId: 'person-reviewer',
          date: '2026-03-01T09:00:00Z',
          scope: 'full',
          outcome: 'approved',
        }),
      ],
    },
  })
  const condition = {_id: 'condition-a', _type: 'condition', title: 'A', summary: 'Before.'}

  test('are voided by an edit of a clinical field, which is named', () => {
    const signed = approved(condition)
    const edited = {
      ...signed,
      summary: 'After.',
      relatedConditions: [{_key: 'k', _type: 'conditionRelation', kind: 'comorbidity'}],
    }
    expect(voidedSignOffs([signed, edited])).toEqual([
      {
        key: 'condition-a',
        documentId: 'condition-a',
        documentType: 'condition',
        title: 'A',
        note: 'Changed since it was approved on 1 March 2026: summary, related conditions.',
      },
    ])
  })
})

describe('lists of integrity', () => {
  const documents: SanityDocumentLike[] = [
    {_id: 'treatment-t', _type: 'treatment', title: 'T', slug: {current: 't'}},
    {
      _id: 'condition-a',
      _type: 'condition',
      title: 'A',
      slug: {current: 'a'},
      treatments: [
        {
          _key: 'treatment-treatment-t',
          _type: 'treatmentRelation',
          treatment: {_type: 'reference', _ref: 'treatment-t'},
          line: 'first',
        },
      ],
      causes: [
        {
          _key: 'cause-treatment-t',
          _type: 'causeRelation',
          cause: {_type: 'reference', _ref: 'treatment-t'},
          role: 'cause',
          status: 'established',
        },
      ],
    },
  ]

  test('hold a row for each finding of one check, at its place in the document', () => {
    expect(findingRows(documents, contradictionChecks, reader.today)).toEqual([
      {
        key: expect.stringMatching(/^condition-a treatment-also-cause /),
        documentId: 'condition-a',
        documentType: 'condition',
        title: 'A',
        note: expect.stringContaining('T'),
        group: 'To be looked at',
        path: 'treatments[_key=="treatment-treatment-t"]',
      },
    ])
  })
})

describe('parts that pages lack', () => {
  test('stand in one row for each page, which opens at the first of them', () => {
    const documents: SanityDocumentLike[] = [
      {_id: 'condition-a', _type: 'condition', title: 'A', aetiologyStatus: 'known'},
      {_id: 'article-b', _type: 'article', title: 'B', sources: []},
    ]
    expect(incompleteList.rows(documents, reader)).toEqual([
      {
        key: 'condition-a',
        documentId: 'condition-a',
        documentType: 'condition',
        title: 'A',
        note: 'Say when to get help, and how soon. Mark the symptoms that the diagnosis asks for as core criteria. Add what the condition is treated with. Add the causes, or say that they are unknown. Add the sources that it rests on.',
        group: 'To be looked at',
        path: 'careGuidance',
      },
      {
        key: 'article-b',
        documentId: 'article-b',
        documentType: 'article',
        title: 'B',
        note: 'Say who wrote it. Choose the conditions that it is about. Add the sources that it rests on.',
        group: 'To be looked at',
        path: 'authors',
      },
    ])
  })
})

describe('import conflicts', () => {
  test('stand under their article, which opens where they are decided', () => {
    const article = {_id: 'article-a', title: 'A', importedAt: '2026-11-20T08:00:00Z', open: 2}
    const rows = openConflictsList.rows(
      [article, {...article, _id: 'article-b', importedAt: null, open: 1}],
      reader,
    )
    expect(rows).toEqual([
      {
        key: 'article-a',
        documentId: 'article-a',
        documentType: 'article',
        title: 'A',
        note: '2 passages to decide, of the import of 20 November 2026.',
        view: 'last-import',
      },
      {
        key: 'article-b',
        documentId: 'article-b',
        documentType: 'article',
        title: 'A',
        note: '1 passage to decide.',
        view: 'last-import',
      },
    ])
  })
})

describe('statements without a source', () => {
  test('stand under their condition and open at their place', () => {
    const answer = [
      {_id: 'condition-a', title: 'A', relations: [{_key: 'cause-b', target: {title: 'B'}}]},
    ]
    expect(uncitedList('causes').rows(answer, reader)).toEqual([
      {
        key: 'condition-a cause-b',
        documentId: 'condition-a',
        documentType: 'condition',
        title: 'B',
        note: 'No source stands behind it. Cite one, or take it out.',
        path: 'causes[_key=="cause-b"]',
        group: 'A',
      },
    ])
  })

  test('make a share that is never rounded up to all', () => {
    const none = {stated: 0, cited: 0}
    const lines = coverageLines({
      symptoms: {stated: 1000, cited: 999},
      causes: {stated: 3, cited: 3},
      treatments: none,
      tests: none,
      relatedConditions: none,
    })
    expect(lines.map(({title, percent, uncited}) => [title, percent, uncited])).toEqual([
      ['Symptoms', 99, 1],
      ['Causes', 100, 0],
      ['Treatments', undefined, 0],
      ['Tests', undefined, 0],
      ['Related conditions', undefined, 0],
    ])
  })
})
