import {describe, expect, test} from 'vitest'

import {entitiesCsv, relationsCsv, symptomMatrixCsv} from '../../interop/index.ts'
import {csvOf} from '../../interop/csv/write.ts'

type Conditions = Parameters<typeof relationsCsv>[0]
type Condition = Conditions[number]
type Symptom = Condition['symptoms'][number]

const symptom = (slug: string, more: Partial<Symptom> = {}): Symptom => ({
  _key: slug,
  role: 'associated',
  frequency: null,
  onset: null,
  timing: [],
  triggers: [],
  relievedBy: [],
  severity: null,
  population: null,
  specificity: null,
  urgency: null,
  certainty: null,
  citations: [],
  ...more,
  symptom: {
    _id: `symptom-${slug}`,
    _type: 'symptom',
    title: slug,
    slug,
    summary: slug,
    kind: 'symptom',
    defaultUrgency: null,
    codes: [],
  },
})
const condition = (title: string, symptoms: Symptom[]): Condition => ({
  _id: `condition-${title}`,
  _type: 'condition',
  _updatedAt: '2026-01-01T00:00:00Z',
  title,
  slug: title,
  summary: title,
  aetiologyStatus: null,
  bodySystems: [],
  synonyms: [],
  codes: [],
  sections: [],
  symptoms,
  causes: [],
  treatments: [],
  tests: [],
  relatedConditions: [],
  stages: [],
  epidemiology: [],
  careGuidance: [],
  review: null,
  references: [],
})

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['\r\nx', '"\'\r\nx"'],
    ['a "b", c', '"a ""b"", c"'],
    ['a = b', 'a = b'],
    ['', ''],
  ])('writes %j as %s', (value, written) => {
    expect(csvOf([['a', (row: string) => row]], [value])).toBe(`a\r\n${written}\r\n`)
  })

  test('writes a number as it is, and nothing for nothing', () => {
    expect(csvOf([['a', (row: number | null) => row]], [-3.78, null])).toBe('a\r\n-3.78\r\n\r\n')
  })

  test('lists what is known by more than one name', () => {
    const entry = {_id: 'test-a', _type: 'test' as const, title: 'A', slug: 'a', summary: 'It, is.'}
    expect(entitiesCsv([{...entry, synonyms: ['B', 'C']}])).toBe(
      'id,type,title,slug,other names,summary\r\ntest-a,test,A,a,B; C,"It, is."\r\n',
    )
  })

  test('lists relations with what they rest on', () => {
    const source = {
      _id: 'source-a',
      title: 'A study',
      kind: 'trial' as const,
      authors: [],
      container: null,
      year: null,
      volume: null,
      issue: null,
      pages: null,
      publisher: null,
      doi: null,
      pmid: null,
      isbn: null,
      url: null,
      readOn: null,
      status: 'current' as const,
    }
    const cited = {_key: 'c', source: 'source-a', locator: null, quote: null}
    const fatigue = symptom('fatigue', {
      frequency: {_type: 'frequency', n: 3, of: 10},
      certainty: 'low',
      citations: [cited, {...cited, _key: 'd', locator: 'p. 2'}],
    })
    expect(relationsCsv([{...condition('lack', [fatigue]), references: [source]}])).toBe(
      [
        'condition,relation,role,status,target,target type,target slug,frequency,certainty,sources',
        'lack,symptom,associated,,fatigue,symptom,fatigue,3 of 10,low,A study',
        '',
      ].join('\r\n'),
    )
  })

  test('crosses symptoms with conditions; an empty cell states nothing', () => {
    const matrix = symptomMatrixCsv([
      condition('lack', [
        symptom('pallor', {role: 'coreCriterion'}),
        symptom('fatigue', {frequency: {_type: 'frequency', low: 30, high: 79}}),
      ]),
      condition('urges', [symptom('fatigue', {role: 'excluded'})]),
    ])
    expect(matrix).toBe(
      [
        'symptom,slug,lack,urges',
        'fatigue,fatigue,"associated, 30 to 79 %",excluded',
        'pallor,pallor,coreCriterion,',
        '',
      ].join('\r\n'),
    )
  })
})
