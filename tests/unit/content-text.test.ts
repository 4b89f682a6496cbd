import {expect, test} from 'vitest'

import {synonyms} from '../../content/build/documents.ts'
import {citations} from '../../content/build/references.ts'
import {callout, dataTable, healthText} from '../../content/build/text.ts'
import type {HealthText, TextBlock} from '../../schemas/index.ts'

test('parts headings, paragraphs and bullets', () => {
  const text = healthText(`
    ## Heading

    One paragraph
    on two lines.

    - first
    - second
  `)
  expect(text.map((block) => [style(block), words(block)])).toEqual([
    ['h2', 'Heading'],
    ['normal', 'One paragraph on two lines.'],
    ['bullet', 'first'],
    ['bullet', 'second'],
  ])
})

test('a citation covers the sentence before it and no other', () => {
  const [block] = healthText('Not cited. Cited at 7.12 %. [^song-2024: table 2; bsg-2021] After.')
  expect(runs(block)).toEqual([
    ['Not cited. ', []],
    ['Cited at 7.12 %.', ['source-song-2024 table 2', 'source-bsg-2021']],
    [' After.', []],
  ])
})

test('marks entities, links, abbreviations and strong words, inside a cited sentence too', () => {
  const [block] = healthText(
    'See [iron](condition-iron-deficiency), [a page](https://example.org), {RLS|restless legs} and **this**. [^who-2020]',
  )
  expect(runs(block)).toEqual([
    ['See ', ['source-who-2020']],
    ['iron', ['source-who-2020', 'condition-iron-deficiency']],
    [', ', ['source-who-2020']],
    ['a page', ['source-who-2020', 'https://example.org']],
    [', ', ['source-who-2020']],
    ['RLS', ['source-who-2020', 'restless legs']],
    [' and ', ['source-who-2020']],
    ['this', ['source-who-2020', 'strong']],
    ['.', ['source-who-2020']],
  ])
})

test('explains an abbreviation that is also the name of an entity', () => {
  const [block] = healthText('The gene [{MEIS1|Meis homeobox 1}](cause-meis1-variants).')
  expect(runs(block)).toEqual([
    ['The gene ', []],
    ['MEIS1', ['cause-meis1-variants', 'Meis homeobox 1']],
    ['.', []],
  ])
})

test('gives equal texts equal keys, and repeated blocks different ones', () => {
  const twice = healthText('Same.\n\nSame.', callout('note', 'Box', 'Same.'))
  expect(new Set(twice.map(({_key}) => _key)).size).toBe(3)
  expect(healthText('Same.\n\nSame.', callout('note', 'Box', 'Same.'))).toEqual(twice)
})

test('a table has headers in its first row', () => {
  const {caption, rows} = dataTable('Limits', [
    ['Result', 'Meaning'],
    ['below 15', 'low'],
  ])
  expect({
    caption,
    rows: rows.map(({cells}) => cells.map(({text, header}) => [text, header])),
  }).toEqual({
    caption: 'Limits',
    rows: [
      [
        ['Result', true],
        ['Meaning', true],
      ],
      [
        ['below 15', undefined],
        ['low', undefined],
      ],
    ],
  })
})

test('reads cites and names', () => {
  expect(citations('aasm-2025', 'aga-2020: recommendation 1')).toMatchObject([
    {source: {_ref: 'source-aasm-2025'}},
    {source: {_ref: 'source-aga-2020'}, locator: 'recommendation 1'},
  ])
  expect(
    synonyms('RLS', 'celiac sprue @en-US', 'celiac disease @en-US!').map(
      ({label, language, preferred}) => [label, language, preferred],
    ),
  ).toEqual([
    ['RLS', undefined, undefined],
    ['celiac sprue', 'en-US', undefined],
    ['celiac disease', 'en-US', true],
  ])
})

function style(block: HealthText[number]): string | undefined {
  return block._type === 'block' ? (block.listItem ?? block.style) : block._type
}

function words(block: HealthText[number]): string {
  return block._type === 'block' ? block.children.map(({text}) => text).join('') : ''
}

/** Each span with what its marks mean. */
function runs(block: HealthText[number] | undefined): [string, string[]][] {
  const {children, markDefs = []} = block as TextBlock
  const meaning = new Map(
    markDefs.map((mark) => {
      switch (mark._type) {
        case 'citation':
          return [mark._key, [mark.source._ref, mark.locator].filter(Boolean).join(' ')] as const
        case 'entityLink':
          return [mark._key, mark.reference._ref] as const
        case 'link':
          return [mark._key, mark.href] as const
        case 'abbreviation':
          return [mark._key, mark.title] as const
      }
    }),
  )
  return children.map(({text, marks = []}) => [
    text,
    marks.map((mark) => meaning.get(mark) ?? mark),
  ])
}
