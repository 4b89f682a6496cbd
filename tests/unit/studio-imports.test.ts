import {describe, expect, test} from 'vitest'

import {writeBase} from '../../importer/plan/base.ts'
import {keepTheirs, takeOurs} from '../../importer/plan/conflicts.ts'
import type {Article, SanityDocumentLike, TextBlock} from '../../schemas/index.ts'
import {idsIn, lastImportOf, readableText, withoutFlag} from '../../studio/imports/last-import.ts'
import {wordDiff} from '../../studio/imports/word-diff.ts'
import {changeDocument, changeMutations} from '../../studio/shared/change-document.ts'

const block = (key: string, text: string): TextBlock => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  children: [{_key: `${key}s`, _type: 'span', text, marks: []}],
  markDefs: [],
})

const ENTRY = {
  _key: 'l1',
  _type: 'ledgerEntry',
  line: 1,
  construct: 'cart (dropped)',
  reason: 'page furniture',
  text: 'Your cart',
} as const

/** Imported twice; between the two an editor changed the second paragraph and the subject. */
const article: Article & SanityDocumentLike = {
  _id: 'drafts.article-legs',
  _type: 'article',
  _rev: 'r1',
  title: 'Legs',
  slug: {_type: 'slug', current: 'legs'},
  body: [block('p-a', 'Legs move.'), block('p-b', 'They move in the evening.')],
  about: [{_key: 'x', _ref: 'condition-legs'}],
  flags: [
    {
      _key: 'f1',
      _type: 'articleFlag',
      code: 'weasel-words',
      message: '"often" names no source.',
      severity: 'warning',
      blockKey: 'p-b',
    },
    {_key: 'f2', _type: 'articleFlag', code: 'no-source', message: 'No source is cited.'},
  ],
  importRecord: {
    fileName: 'legs.txt',
    checksum: '0',
    format: 'text',
    importedAt: '2026-11-20T10:00:00Z',
    ledger: {wordsIn: 9, wordsOut: 7, wordsDropped: 2, entries: [ENTRY]},
    conflicts: [
      {
        _key: 'c1',
        _type: 'mergeConflict',
        field: 'body',
        path: 'body[_key=="p-b"]',
        base: 'They move at night.',
        ours: 'They move at rest.',
        theirs: 'They move in the evening.',
        state: 'open',
      },
    ],
    ...writeBase({
      signature: 's',
      flags: [],
      fields: {
        title: 'Legs',
        slug: {_type: 'slug', current: 'legs'},
        body: [{...block('p-a', 'Legs move.')}, {...block('p-b', 'They move at rest.')}],
        about: [{_key: 'y', _type: 'reference', _ref: 'symptom-legs'}],
      },
    }),
  },
}

describe('lastImportOf', () => {
  test('accounts for where the article came from, what waits, and what changed since', () => {
    expect(lastImportOf(article)).toEqual({
      facts: [
        {name: 'File', value: 'legs.txt'},
        {name: 'Format', value: 'Plain text'},
        {name: 'Imported', value: '20 November 2026'},
      ],
      flags: [
        {...article.flags?.[0], excerpt: 'They move in the evening.'},
        {...article.flags?.[1]},
      ],
      conflicts: [
        {
          ...article.importRecord?.conflicts?.[0],
          memberKey: 'p-b',
          now: 'They move in the evening.',
        },
      ],
      changes: [
        {field: 'about', change: 'changed', before: 'symptom-legs', after: 'condition-legs'},
        {
          field: 'body',
          key: 'p-b',
          change: 'changed',
          before: 'They move at rest.',
          after: 'They move in the evening.',
        },
      ],
      balance: '9 words in the file: 7 in the article, 2 left out. Nothing was lost.',
      ledger: [ENTRY],
    })
  })

  test('is nothing for an article that was written here', () => {
    expect(lastImportOf({...article, importRecord: undefined})).toBe(undefined)
  })

  test('says how many words nobody can account for', () => {
    const {importRecord} = article
    const ledger = {wordsIn: 10, wordsOut: 7, wordsDropped: 2}
    const lost = {...article, ...(importRecord && {importRecord: {...importRecord, ledger}})}
    expect(lastImportOf(lost)?.balance).toContain('1 not accounted for')
  })

  test('has nothing to compare with where the record holds no base', () => {
    const bare = {...article, importRecord: {fileName: 'legs.txt', checksum: '0'}}
    expect(lastImportOf(bare)).toMatchObject({changes: undefined, conflicts: [], ledger: []})
  })

  test('names the documents that changed references speak of', () => {
    const last = lastImportOf(article)
    expect(last && idsIn(last)).toEqual(['condition-legs', 'symptom-legs'])
  })
})

test('withoutFlag takes one flag off the list', () => {
  expect(withoutFlag(article, 'f1').flags).toEqual([article.flags?.[1]])
})

test.each([
  ['about', 'symptom-legs\nsymptom-x', 'Legs\nsymptom-x'],
  ['title', 'Legs', 'Legs'],
  ['title', undefined, ''],
  [
    'body',
    '{"caption":"Doses","rows":[{"cells":[{"text":"Iron"},{"text":"65 mg"}]}]}',
    'Doses\nIron | 65 mg',
  ],
  ['body', '{"alt":"A leg","image":{}}', 'A leg'],
  ['body', '{ is how it begins', '{ is how it begins'],
])('readableText of %s', (field, text, readable) => {
  expect(readableText(field, text, new Map([['symptom-legs', 'Legs']]))).toBe(readable)
})

describe('wordDiff', () => {
  test.each([
    ['', '', []],
    ['', 'new', [{at: 0, text: 'new', change: 'added'}]],
    [
      'They move at night.',
      'They often move at rest.',
      [
        {at: 0, text: 'They', change: 'same'},
        {at: 4, text: ' often', change: 'added'},
        {at: 10, text: ' move at', change: 'same'},
        {at: 18, text: ' night.', change: 'removed'},
        {at: 25, text: ' rest.', change: 'added'},
      ],
    ],
  ])('from %j to %j', (before, after, pieces) => {
    expect(wordDiff(before, after)).toEqual(pieces)
  })

  test('puts both texts together again', () => {
    const before = ' a b\n\nc  d e '
    const after = 'b c\td  e f'
    const pieces = wordDiff(before, after)
    const without = (change: string) =>
      pieces.flatMap((piece) => (piece.change === change ? [] : [piece.text])).join('')
    expect([without('added'), without('removed')]).toEqual([before, after])
  })
})

describe('changeMutations', () => {
  const decision = {by: 'Editor', at: '2026-11-25T10:00:00Z'}

  test('patches a draft under the revision that the change was made on', () => {
    expect(changeMutations(article, {...article, ...withoutFlag(article, 'f1')})).toEqual([
      {
        patch: {
          id: 'drafts.article-legs',
          ifRevisionID: 'r1',
          unset: ['flags[_key=="f1"]'],
        },
      },
    ])
    expect(changeMutations(article, article)).toEqual([])
  })

  test('makes a draft of what is published, without the revision', () => {
    const published = {...article, _id: 'article-legs', _createdAt: 'x', _updatedAt: 'y'}
    const after = {...published, ...keepTheirs(published, 'c1', decision)}
    const {_rev, _createdAt, _updatedAt, ...content} = after
    expect(changeMutations(published, after)).toEqual([
      {create: {...content, _id: 'drafts.article-legs'}},
    ])
  })

  test('takes a block of the newer file over, and nothing else of the text', () => {
    const after = {...article, ...takeOurs(article, 'c1', decision)}
    const text = 'body[_key=="p-b"].children[_key=="p-bs"].text'
    expect(changeMutations(article, after)).toEqual([
      {
        patch: {
          id: 'drafts.article-legs',
          ifRevisionID: 'r1',
          diffMatchPatch: {
            [text]: '@@ -7,19 +7,12 @@\n ove \n-in the evening\n+at rest\n .\n',
            'importRecord.conflicts[_key=="c1"].state': '@@ -1,4 +1,8 @@\n-open\n+tookOurs\n',
          },
        },
      },
      {
        patch: {
          id: 'drafts.article-legs',
          set: {
            'importRecord.conflicts[_key=="c1"].decidedBy': 'Editor',
            'importRecord.conflicts[_key=="c1"].decidedAt': '2026-11-25T10:00:00Z',
          },
        },
      },
    ])
  })
})

describe('changeDocument', () => {
  const conflict = Object.assign(new Error('Edited meanwhile'), {statusCode: 409})

  /** A client whose first writes are refused. */
  const clientOf = (documents: SanityDocumentLike[], refusals: number) => {
    const sent: unknown[] = []
    return {
      sent,
      fetch: () => Promise.resolve(documents),
      mutate: (mutations: unknown) => {
        sent.push(mutations)
        return sent.length <= refusals ? Promise.reject(conflict) : Promise.resolve({})
      },
    }
  }

  test('is made anew on an edit that came in between, and gives up in the end', async () => {
    const client = clientOf([article], 1)
    const change = (document: Article & SanityDocumentLike) => ({...document, title: 'Arms'})
    await changeDocument(client as never, article._id, change)
    expect(client.sent).toHaveLength(2)
    const busy = clientOf([article], 99)
    await expect(changeDocument(busy as never, article._id, change)).rejects.toBe(conflict)
    expect(busy.sent).toHaveLength(5)
  })

  test('changes the draft where there is one, whatever was looked at', async () => {
    const published = {...article, _id: 'article-legs', title: 'Published'}
    const client = clientOf([published, article], 0)
    await changeDocument(client as never, 'article-legs', (document) => ({
      ...document,
      title: 'Arms',
    }))
    expect(client.sent).toEqual([
      [expect.objectContaining({patch: expect.objectContaining({id: 'drafts.article-legs'})})],
    ])
  })

  test('says that a document is gone', async () => {
    const client = clientOf([], 0)
    await expect(changeDocument(client as never, 'x', (document) => document)).rejects.toThrow(
      'not there any more',
    )
  })
})
