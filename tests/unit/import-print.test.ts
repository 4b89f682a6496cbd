import {describe, expect, it} from 'vitest'

import {printDocument, printSummary, type DocumentReport} from '../../importer/index.ts'
import {countDocument, emptyTotals} from '../../importer/report.ts'

const NEW: DocumentReport = {
  file: 'in/legs.txt',
  status: 'created',
  id: 'drafts.article-legs',
  title: 'Legs at Night',
  words: {wordsIn: 12, wordsOut: 10, wordsDropped: 2},
  blocks: 2,
  links: 1,
  ledger: [
    {
      line: 1,
      text: 'Share this',
      action: 'dropped',
      reason: 'Page furniture (share), not part of the article.',
      construct: 'share',
      words: 2,
    },
  ],
  warnings: [{file: 'in/legs.txt', field: 'authors', message: 'No author is named.'}],
  conflicts: [],
  changes: [
    {field: 'title', change: 'added', after: 'Legs at Night'},
    {field: 'body', key: 'b1', change: 'added', after: 'One.'},
    {field: 'body', key: 'b2', change: 'added', after: 'Two.'},
  ],
  claims: [
    {
      id: 'claim-1',
      subject: 'Restless legs',
      relation: 'symptom',
      object: 'fatigue',
      polarity: 'affirmed',
      hedge: 'may',
      quote: 'It may cause fatigue.',
      line: 3,
      state: 'proposed',
      inText: true,
      section: 'Symptoms',
      change: 'added',
    },
    {
      id: 'claim-2',
      subject: 'Restless legs',
      relation: 'symptom',
      object: 'rash',
      polarity: 'negated',
      quote: 'A rash is no symptom.',
      state: 'withdrawn',
      inText: false,
      reason: 'The article says it no longer.',
    },
  ],
  flags: [
    {_key: 'f', _type: 'articleFlag', code: 'no-date', severity: 'warning', message: 'No date.'},
  ],
}

const EDITED: DocumentReport = {
  file: 'b.md',
  status: 'updated',
  id: 'drafts.article-b',
  title: 'B',
  ledger: [],
  warnings: [],
  conflicts: [{field: 'body', key: 'b1', base: 'old', ours: '', theirs: 'edited'}],
  changes: [
    {field: 'title', change: 'changed', before: 'A', after: 'B'},
    {field: 'body', key: 'b2', change: 'removed', before: 'Gone.'},
  ],
}

const REFUSED: DocumentReport = {
  file: 'c.md',
  status: 'set-aside',
  problem: {line: 2, field: 'slug', message: 'It is taken.'},
  ledger: [],
  warnings: [],
  conflicts: [],
  changes: [],
}

describe('the report of an import in words', () => {
  it('tells a new article with all its details', () => {
    expect(printDocument(NEW, {dryRun: true, details: true}).split('\n')).toEqual([
      'to create  in/legs.txt -> drafts.article-legs "Legs at Night"',
      '           12 words in = 10 out + 2 in the ledger',
      '  dropped  line 1, share: "Share this" Page furniture (share), not part of the article.',
      '  warning  in/legs.txt, field "authors": No author is named.',
      '  claims   2: 1 proposed, 1 withdrawn',
      '    Symptoms',
      '      Restless legs - has symptom - fatigue ("may") [line 3]',
      '    No longer in the text',
      '      denied: Restless legs - has symptom - rash: withdrawn, The article says it no longer.',
      '  flags    1',
      '    warning no-date: No date.',
      '  new      title, 2 blocks',
    ])
  })

  it('tells one of many in short, with what a person must know', () => {
    expect(printDocument(NEW, {dryRun: false, details: false}).split('\n')).toEqual([
      'created    in/legs.txt -> drafts.article-legs "Legs at Night"',
      '           12 words in = 10 out + 2 in the ledger',
      '  warning  in/legs.txt, field "authors": No author is named.',
    ])
    expect(printDocument(REFUSED, {dryRun: false, details: false})).toBe(
      'set aside  c.md:2, field "slug": It is taken.',
    )
  })

  it('shows the difference to what stands, and what stays as an editor has it', () => {
    expect(printDocument(EDITED, {dryRun: true, details: true}).split('\n')).toEqual([
      'to update  b.md -> drafts.article-b "B"',
      '  conflict b.md, body[b1]: the edited text stands.',
      '           edited:   edited',
      '           imported: (taken out)',
      '  - title: A',
      '  + title: B',
      '  - body[b2]: Gone.',
    ])
  })

  it('ends with what became of everything', () => {
    const totals = emptyTotals()
    for (const document of [NEW, EDITED, REFUSED]) countDocument(document, totals)
    totals.mutations = 4
    const skipped = [
      {
        file: 'export.xml',
        entries: [
          {
            line: 9,
            text: 'A draft',
            action: 'dropped' as const,
            reason: 'WordPress does not show it: its status is "draft".',
            construct: 'wordpress-post',
            words: 0,
          },
        ],
      },
    ]
    const report = {dryRun: false, files: 3, documents: [], skipped, totals, resumed: 1}
    expect(printSummary(report).split('\n')).toEqual([
      'Finished 1 transaction of an import that had been stopped.',
      'left out   export.xml:9: A draft. WordPress does not show it: its status is "draft".',
      '',
      '3 files, 3 articles: 1 created, 1 updated, 0 unchanged, 1 set aside',
      '2 blocks, 1 link to health entities, 1 warning, 1 conflict',
      '1 claim in the texts, 1 flag',
      'dropped: 1 share',
      '4 mutations written.',
    ])
    expect(printSummary({...report, dryRun: true, resumed: 0, skipped: []}).split('\n')).toEqual([
      '3 files, 3 articles: 1 to create, 1 to update, 0 unchanged, 1 set aside',
      '2 blocks, 1 link to health entities, 1 warning, 1 conflict',
      '1 claim in the texts, 1 flag',
      'dropped: 1 share',
      'Dry run: 4 mutations checked by the dataset, nothing written.',
    ])
  })
})
