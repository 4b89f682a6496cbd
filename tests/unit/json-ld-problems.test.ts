import {describe, expect, test} from 'vitest'

import {jsonLdProblems, type ArticlePage, type EntityPage} from '../../interop/index.ts'

const url = 'https://example.org/condition/a'
const frame = {
  '@context': 'https://schema.org',
  '@id': url,
  url,
  name: 'A',
  description: 'About A.',
  inLanguage: 'en',
  author: [{'@type': 'Person', name: 'Author'}],
  reviewedBy: {'@type': 'Person', name: 'Reviewer'},
  lastReviewed: '2026-01-02',
  publisher: {'@type': 'Organization', name: 'Publisher'},
  citation: [{'@type': 'CreativeWork', name: 'Work', datePublished: '2020'}],
} as const
const trail = {
  '@type': 'BreadcrumbList',
  itemListElement: [{'@type': 'ListItem', position: 1, name: 'A', item: {'@id': url}}],
} as const
const page: EntityPage = {
  ...frame,
  '@type': 'MedicalWebPage',
  breadcrumb: trail,
  mainEntity: {
    '@type': 'MedicalCondition',
    name: 'A',
    code: [{'@type': 'MedicalCode', codeValue: 'G25.81', codingSystem: 'ICD-10-CM'}],
    signOrSymptom: [{'@type': 'MedicalSymptom', name: 'S'}],
    possibleTreatment: [{'@type': 'MedicalTherapy', name: 'T'}],
    cause: [{'@type': 'MedicalCause', name: 'C'}],
    typicalTest: [{'@type': 'MedicalTest', name: 'F'}],
  },
}
const article: ArticlePage = {
  ...frame,
  '@type': ['MedicalWebPage', 'Article'],
  breadcrumb: trail,
  headline: 'A',
  datePublished: '2026-01-01',
  about: [{'@type': 'MedicalCondition', name: 'A'}],
  image: ['https://example.org/a.png'],
}

const found = (problems: ReturnType<typeof jsonLdProblems>) =>
  problems.map(({severity, code, path}) => `${severity} ${code} ${path}`)

describe('jsonLdProblems', () => {
  test('finds nothing in pages that say all they can', () => {
    expect(jsonLdProblems(page)).toEqual([])
    expect(jsonLdProblems(article)).toEqual([])
  })

  test('says what a bare condition lacks, the worst first', () => {
    const bare: EntityPage = {'@context': 'https://schema.org', '@type': 'MedicalWebPage'}
    expect(found(jsonLdProblems(bare))).toEqual([
      'error no-main-entity mainEntity',
      'error no-name name',
      'error no-url url',
      'warning no-author author',
      'warning no-citation citation',
      'warning no-description description',
      'warning no-review-date lastReviewed',
      'warning no-publisher publisher',
      'warning no-reviewer reviewedBy',
      'info no-breadcrumb breadcrumb',
      'info no-language inLanguage',
    ])
    expect(
      found(jsonLdProblems({...page, mainEntity: {'@type': 'MedicalCondition', name: 'A'}})),
    ).toEqual([
      'warning no-treatment mainEntity.possibleTreatment',
      'warning no-symptom mainEntity.signOrSymptom',
      'info no-cause mainEntity.cause',
      'info no-code mainEntity.code',
      'info no-test mainEntity.typicalTest',
    ])
  })

  test('says what an article lacks', () => {
    const {datePublished, about, image, ...bare} = article
    expect([datePublished, about, image].every(Boolean)).toBe(true)
    expect(found(jsonLdProblems({...bare, headline: 'h'.repeat(111)}))).toEqual([
      'warning no-subject about',
      'warning no-publication-date datePublished',
      'info long-headline headline',
      'info no-image image',
    ])
  })

  test.each<[string, Partial<EntityPage>, string[]]>([
    ['an empty text', {description: ''}, ['error empty description']],
    ['an empty list', {citation: []}, ['error empty citation']],
    ['a date in words', {lastReviewed: 'May 2026'}, ['error date-form lastReviewed']],
    [
      'a path for an address',
      {about: [{'@type': 'MedicalCondition', name: 'B', url: '/b'}]},
      ['error relative-url about[0].url'],
    ],
    ['a script for an address', {url: 'javascript:alert(1)'}, ['error relative-url url']],
    ['a year for a date', {lastReviewed: '2026'}, []],
  ])('judges %s', (_name, change, problems) => {
    expect(found(jsonLdProblems({...page, ...change}))).toEqual(problems)
  })

  test('says what to do', () => {
    const {reviewedBy, ...bare} = page
    expect(reviewedBy).toBeDefined()
    expect(jsonLdProblems(bare)).toEqual([
      {
        code: 'no-reviewer',
        severity: 'warning',
        path: 'reviewedBy',
        message: 'No reviewer is named. Ask for a full medical review.',
      },
    ])
  })
})
