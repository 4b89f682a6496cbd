import {join} from 'node:path'

import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import type {ImportReport} from '../../importer/index.ts'
import type {BodyBlock} from '../../importer/structure/blocks.ts'
import {showBlock} from '../unit/import-helpers.ts'
import {openWorkshop, type Workshop} from './import-lake.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/worst-case')

describe('the worst case', () => {
  let shop: Workshop
  let report: ImportReport

  beforeAll(async () => {
    shop = await openWorkshop()
    report = await shop.run({}, [FOLDER])
  })
  afterAll(() => shop.close())

  it('is imported in all formats, each word accounted for', () => {
    const shown = report.documents.map(({file, status, title, words}) => [
      file.replace('worst-case/', ''),
      status,
      title,
      `${words?.wordsIn} = ${words?.wordsOut} + ${words?.wordsDropped}`,
    ])
    expect(shown).toEqual([
      ['everything.docx', 'created', 'Sleep in Old Age', '48 = 31 + 17'],
      ['everything.html', 'created', 'Fever: What to Do', '172 = 129 + 43'],
      ['everything.md', 'created', 'Colds & Flu', '71 = 52 + 19'],
      ['everything.txt', 'created', 'Headaches and Sleep', '126 = 84 + 42'],
      ['everything.xml#post-7', 'created', 'Iron – a Mother’s Guide', '21 = 11 + 10'],
      ['everything.xml#post-8', 'created', 'Classic Post', '18 = 18 + 0'],
      ['latin.txt', 'created', 'Naïve Café Guests', '9 = 9 + 0'],
    ])
    for (const {words} of report.documents) {
      expect(words?.wordsIn).toBe((words?.wordsOut ?? 0) + (words?.wordsDropped ?? 0))
    }
  })

  it('has an entry for each thing that is not as it was', () => {
    expect(report.totals.ledger).toEqual({
      'changed: bold-heading': 3,
      'changed: code': 1,
      'changed: definition-list': 3,
      'changed: emphasis-in-table': 2,
      'changed: footnote': 5,
      'changed: footnote-marker': 5,
      'changed: heading-level': 4,
      'changed: link': 4,
      'changed: link-in-table': 1,
      'changed: linked-image': 2,
      'changed: list-marker': 2,
      'changed: list-paragraph': 3,
      'changed: list-start': 1,
      'changed: mojibake': 1,
      'changed: preformatted': 1,
      'changed: rule': 1,
      'changed: task': 2,
      'changed: underline': 2,
      'dropped: cart': 1,
      'dropped: comments': 1,
      'dropped: embed': 2,
      'dropped: footer': 1,
      'dropped: footnote-marker': 3,
      'dropped: image': 2,
      'dropped: metadata': 2,
      'dropped: outside-article': 6,
      'dropped: related': 3,
      'dropped: repeated-paragraph': 3,
      'dropped: repeated-title': 2,
      'dropped: share': 1,
      'dropped: shortcode': 2,
      'dropped: struck-out': 3,
      'dropped: table-of-contents': 2,
      'dropped: tracking-pixel': 1,
      'dropped: wordpress-attachment': 1,
      'dropped: wordpress-post': 1,
    })
  })

  it('comes out right where others lose rows, blanks and powers of ten', async () => {
    const [html] = await shop.client.fetch<{body: BodyBlock[]}[]>(
      '*[_id == "drafts.article-fever-what-to-do"]{body}',
      {},
      {perspective: 'raw'},
    )
    expect(html?.body.map(showBlock)).toEqual([
      'normal: <cite source-doi-10-1000-fever-1>A body temperature of 38\u00a0°C or more is a fever.</> White cells may rise above 10<sup>9</>/L; drink H<sub>2</>O.',
      'h2: Signs',
      'bullet 1: <strong>Fever</>: 38 °C\nmeasured in the ear',
      'bullet 1: <strong>Chills</>: shaking',
      'bullet 1: Sweating\nat night',
      'bullet 1: Tired',
      'bullet 2: all day',
      'h3: When to call',
      'normal: Call when it lasts. See <link /a>A</> <link /b>B</>, C and D.',
      'blockquote: Rest is best.',
      'number 1: Wait.',
      'number 1: Measure again.',
      'h2: Doses',
      'table: Paracetamol by age / *Age | *Dose | *How often / Adults(1x2) | 500 mg | 4 times a day / 1 g | 4 times a day / Children | 10¹ to 15 mg/kg, see doses(2x1)',
      'normal: Take 500 mg, <strong>never</> more than the <abbr maximum daily dose>MDD</>. Mind the label and the code P01.',
      'h4: For carers',
      'normal: one\ntwo',
      'normal: three',
      'figure: A thermometer at 38.5 °C | Read it at eye level',
      'normal: Before after.',
      'figure: (no alt) | ',
      'normal: T = 38.5\n  P = 90',
      'normal: Call an ambulance for a stiff neck.',
    ])
  })

  it('writes nothing the second time, in any format', async () => {
    const before = await shop.documents()
    const second = await shop.run({run: {id: 'run-2', importedAt: '2026-02-02T00:00:00.000Z'}}, [
      FOLDER,
    ])
    expect([second.totals.unchanged, second.totals.mutations]).toEqual([report.documents.length, 0])
    expect(await shop.documents()).toEqual(before)
  })
})
