import {describe, expect, test} from 'vitest'

import type {PageResult} from '../../interop/json-ld/index.ts'
import {countProblems, jsonLdPreview} from '../../studio/previews/json-ld-preview.ts'
import {pageOf} from '../../studio/previews/page-of.ts'
import {pagePreview, startCommand} from '../../studio/previews/page-preview.ts'
import {
  readingOf,
  referenceEntry,
  referencesOf,
  type ReadDocument,
  type ReadSource,
  type WrittenArticle,
} from '../../studio/previews/reading.ts'
import type {TextBlock} from '../../schemas/index.ts'

const SECRET = 'a-secret-of-this-test'

const source = {
  _id: 'source-a',
  _type: 'source',
  title: 'A trial of iron',
  kind: 'trial',
  authors: ['One A', 'Two B'],
  container: 'A journal',
  publisher: null,
  year: 2024,
  volume: '12',
  issue: '3',
  pages: '45-50',
  doi: '10.1000/a b',
  pmid: '123',
  url: 'https://journal.example/a',
  status: 'current',
} satisfies ReadSource

describe('readingOf', () => {
  const cites = (key: string, id: string): TextBlock => ({
    _key: key,
    _type: 'block',
    children: [{_key: `${key}s`, _type: 'span', text: 'Words.', marks: [`${key}c`]}],
    markDefs: [{_key: `${key}c`, _type: 'citation', source: {_ref: id}}],
  })
  const article: WrittenArticle = {
    body: [
      cites('p1', 'source-b'),
      {_key: 'p2', _type: 'callout', tone: 'note', body: [cites('p3', 'source-a')]},
      cites('p4', 'source-b'),
      cites('p5', 'source-gone'),
      {
        _key: 'p6',
        _type: 'block',
        children: [],
        markDefs: [{_key: 'e', _type: 'entityLink', reference: {_ref: 'symptom-fatigue'}}],
      },
      {_key: 'p7', _type: 'figure', image: {_type: 'image', asset: {_ref: 'image-x'}}},
    ],
    sources: [{_ref: 'source-c'}, {_ref: 'source-a'}],
  }

  test('asks for all that the text refers to, each once', () => {
    expect(referencesOf(article)).toEqual([
      'image-x',
      'source-a',
      'source-b',
      'source-c',
      'source-gone',
      'symptom-fatigue',
    ])
    expect(referencesOf({})).toEqual([])
  })

  test('numbers sources by where they are first cited, those of the whole article last', () => {
    const documents: ReadDocument[] = [
      {_id: 'image-x', _type: 'sanity.imageAsset', url: 'https://images.example/x.png'},
      source,
      {...source, _id: 'source-b'},
      {...source, _id: 'source-c'},
      {_id: 'symptom-fatigue', _type: 'symptom', title: 'Fatigue'},
    ]
    const {references, numbers, unreadable} = readingOf(article, documents)
    expect(references.map(({_id, number}) => [number, _id])).toEqual([
      [1, 'source-b'],
      [2, 'source-a'],
      [3, 'source-c'],
    ])
    expect([...numbers]).toEqual([
      ['source-b', 1],
      ['source-a', 2],
      ['source-c', 3],
    ])
    expect(unreadable).toBe(1)
  })
})

describe('referenceEntry', () => {
  test('names who, what, where and when, with links that lead there', () => {
    expect(referenceEntry(source)).toEqual({
      authors: 'One A, Two B',
      title: 'A trial of iron',
      place: 'A journal. 2024;12(3):45-50',
      kind: 'Trial',
      links: [
        {label: 'doi:10.1000/a b', href: 'https://doi.org/10.1000/a%20b'},
        {label: 'PubMed 123', href: 'https://pubmed.ncbi.nlm.nih.gov/123/'},
      ],
    })
  })

  test('cuts a long list of authors, says that a work fell, and links to nothing but the web', () => {
    const authors = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
    const fallen = {...source, authors, doi: null, pmid: null, status: 'retracted'} as const
    expect(referenceEntry(fallen)).toMatchObject({
      authors: 'A, B, C, D, E, F et al',
      links: [{label: 'journal.example', href: 'https://journal.example/a'}],
      fallen: 'retracted',
    })
    expect(referenceEntry({...fallen, url: 'javascript:alert(1)'}).links).toEqual([])
  })
})

describe('pageOf', () => {
  test.each([
    ['a document with a slug', {_type: 'cause', slug: {current: 'iron loss'}}, 'iron loss'],
    ['a new document', {_type: 'cause'}, undefined],
    ['an empty slug', {_type: 'cause', slug: {current: ' '}}, undefined],
    ['a slug that is no object', {_type: 'cause', slug: 'iron-loss'}, undefined],
    ['a type without pages', {_type: 'source', slug: {current: 'x'}}, undefined],
  ])('of %s', (_name, document, slug) => {
    expect(pageOf(document)).toEqual(slug && {_type: document._type, slug})
  })
})

describe('pagePreview', () => {
  const page = {_type: 'condition', slug: 'a/b c'} as const
  const site = {url: 'http://localhost:4000', previewSecret: SECRET}
  const address = 'http://localhost:4000/conditions/a%2Fb%20c'

  test('opens drafts with the secret, and shows people the address without it', () => {
    expect(pagePreview(page, site, undefined)).toEqual({
      src: `${address}?preview=drafts&secret=${SECRET}`,
      address,
      shows: 'drafts',
    })
  })

  test('shows what is published to who looks at that, and gives no secret away', () => {
    expect(pagePreview(page, site, 'published')).toEqual({
      src: address,
      address,
      shows: 'published',
    })
  })

  test('says what it cannot show: drafts without the secret, and releases', () => {
    expect(pagePreview(page, {url: site.url}, undefined)).toEqual({
      src: address,
      address,
      shows: 'published',
      note: expect.stringContaining('does not know the preview secret'),
    })
    expect(pagePreview(page, site, 'rSpring')).toEqual({
      src: `${address}?preview=drafts&secret=${SECRET}`,
      address,
      shows: 'drafts',
      note: expect.stringContaining('knows no releases'),
    })
  })
})

test.each([
  ['http://localhost:4000', 'npm run example'],
  ['http://127.0.0.1:4001', 'npm run example -- --port 4001'],
  ['https://health.example', undefined],
])('startCommand of %s', (url, command) => {
  expect(startCommand(url)).toBe(command)
})

describe('jsonLdPreview', () => {
  const cause: Extract<PageResult, {_type: 'cause'}> = {
    _id: 'cause-iron-loss',
    _type: 'cause',
    _updatedAt: '2026-11-25T09:00:00Z',
    title: 'Iron loss',
    slug: 'iron-loss',
    summary: 'More iron leaves the body than food brings.',
    kind: 'bloodLoss',
    modifiable: null,
    synonyms: [],
    codes: [],
    conditions: [],
    refutedFor: [],
    citations: [],
    references: [],
  }

  test('writes what the site decides into the structured data, and lists what is missing', () => {
    const {text, problems} = jsonLdPreview(cause, {
      url: 'https://health.example',
      name: 'Health',
      language: 'en-GB',
      publisher: {name: 'The publisher'},
    })
    expect(JSON.parse(text)).toMatchObject({
      '@id': 'https://health.example/causes/iron-loss',
      inLanguage: 'en-GB',
      publisher: {'@type': 'Organization', name: 'The publisher'},
      breadcrumb: {itemListElement: [{name: 'Health'}, {name: 'Iron loss'}]},
    })
    expect(problems.map(({code}) => code)).toEqual([
      'no-author',
      'no-citation',
      'no-review-date',
      'no-reviewer',
    ])
    expect(countProblems(problems)).toBe('4 warnings')
  })

  test('stands on a site that is nobody’s where the Studio knows none', () => {
    const {text, problems} = jsonLdPreview(cause, undefined)
    expect(JSON.parse(text)).toMatchObject({url: 'https://example.org/causes/iron-loss'})
    expect(countProblems(problems)).toBe('5 warnings, 2 notes')
  })
})

test('countProblems counts each severity, the worst first', () => {
  const of = (...severities: ('error' | 'warning' | 'info')[]) =>
    countProblems(severities.map((severity) => ({severity})))
  expect(of()).toBe('')
  expect(of('info', 'error', 'warning', 'info')).toBe('1 error, 1 warning, 2 notes')
})
