import {describe, expect, test} from 'vitest'

import {
  groupByLetter,
  isPageType,
  numberCitations,
  overdueReviews,
  pathOf,
  searchTerms,
} from '../../queries/index.ts'

describe('numberCitations', () => {
  test('numbers each source once, by where it is first cited, and the uncited last', () => {
    const page = {
      title: 'a',
      references: [{_id: 'a'}, {_id: 'b'}, {_id: 'c'}, {_id: 'd'}],
      sections: [
        {
          content: [
            {
              children: [{marks: ['second']}, {marks: ['strong', 'first']}],
              markDefs: [
                {_key: 'first', sourceId: 'c'},
                {_key: 'second', sourceId: 'b'},
                {_key: 'unused', sourceId: 'd'},
              ],
            },
          ],
        },
      ],
      symptoms: [
        {frequency: {source: {_ref: 'b'}}, citations: [{source: 'b'}, {source: 'unreadable'}]},
      ],
      treatments: [{recommendations: [{source: 'd', supersededBy: null}]}],
    }
    const {references, numbers} = numberCitations(page)
    expect(references).toEqual([
      {_id: 'b', number: 1},
      {_id: 'c', number: 2},
      {_id: 'd', number: 3},
      {_id: 'a', number: 4},
    ])
    expect(Object.fromEntries(numbers)).toEqual({a: 4, b: 1, c: 2, d: 3})
  })

  test('of a page that cites nothing is empty', () => {
    expect(numberCitations({references: []})).toEqual({references: [], numbers: new Map()})
  })
})

describe('groupByLetter', () => {
  test('folds accents, says "see" for other names, counts, and puts the rest under #', () => {
    const entry = (title: string, synonyms: string[] = []) => ({
      _id: title,
      _type: 'condition',
      title,
      slug: title.toLowerCase(),
      synonyms,
    })
    expect(
      groupByLetter([
        entry('Zoster'),
        entry('Éclampsia', ['eclampsia']),
        entry('Eczema', ['1st rash', 'Dermatitis']),
      ]),
    ).toEqual([
      {
        letter: '#',
        count: 1,
        lines: [{label: '1st rash', _type: 'condition', slug: 'eczema', see: 'Eczema'}],
      },
      {
        letter: 'D',
        count: 1,
        lines: [{label: 'Dermatitis', _type: 'condition', slug: 'eczema', see: 'Eczema'}],
      },
      {
        letter: 'E',
        count: 2,
        lines: [
          {label: 'Éclampsia', _type: 'condition', slug: 'éclampsia'},
          {label: 'Eczema', _type: 'condition', slug: 'eczema'},
        ],
      },
      {letter: 'Z', count: 1, lines: [{label: 'Zoster', _type: 'condition', slug: 'zoster'}]},
    ])
  })
})

describe('searchTerms', () => {
  test.each([
    ['iron  deficiency', ['iron*', 'deficiency*']],
    ['a*b "c" *', ['a*', 'b*', 'c*']],
    ['naïve naïve', ['naïve*']],
    ['', []],
    ['*?!', []],
  ])('of %j are %j', (typed, terms) => {
    expect(searchTerms(typed)).toEqual(terms)
  })

  test('are few and short, however long the text', () => {
    const terms = searchTerms(`${'x'.repeat(200)} ${'a b c d e f g h i j '.repeat(100)}`)
    expect(terms).toHaveLength(8)
    expect(terms[0]).toHaveLength(61)
  })
})

test('overdueReviews keeps what is overdue to the day, and what was never reviewed', () => {
  const row = (lastReviewed: string | null) => ({lastReviewed, intervalMonths: 12})
  expect(
    overdueReviews([row('2025-01-31T00:00:00Z'), row('2025-02-01'), row(null)], '2026-02-01'),
  ).toEqual([
    {lastReviewed: '2025-01-31T00:00:00Z', intervalMonths: 12, due: '2026-01-31'},
    {lastReviewed: null, intervalMonths: 12, due: null},
  ])
})

describe('pathOf', () => {
  test.each([
    ['condition', 'restless-legs-syndrome', '/conditions/restless-legs-syndrome'],
    ['test', 'ferritin', '/tests/ferritin'],
    ['article', 'a/b?c#d', '/articles/a%2Fb%3Fc%23d'],
  ])('of %s %s is %s', (_type, slug, path) => {
    expect(pathOf({_type, slug})).toBe(path)
  })

  test('refuses a type without pages, also the name of an inherited property', () => {
    expect(['source', 'toString'].map(isPageType)).toEqual([false, false])
    expect(() => pathOf({_type: 'source', slug: 'x'})).toThrow(
      'A source has no page of its own: pages are of condition, symptom, cause, treatment, test, article.',
    )
  })
})
