import {describe, expect, test} from 'vitest'

import type {PageResult} from '../../interop/json-ld/index.ts'
import {countProblems, jsonLdPreview} from '../../studio/previews/json-ld-preview.ts'
import {pageOf} from '../../studio/previews/page-of.ts'
import {pagePreview} from '../../studio/previews/page-preview.ts'

const SECRET = 'a-secret-of-this-test'

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
