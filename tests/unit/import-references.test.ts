import {describe, expect, it} from 'vitest'

import {readOnIn, sourceKindOf} from '../../importer/cite/kind.ts'
import type {Format} from '../../importer/types.ts'
import {convertText, showBody, showLedger} from './import-helpers.ts'

const LIST = [
  'Doe J, Roe R. Iron and legs: a randomised, placebo-controlled trial. J Legs. 2019;1:2-3. doi:10.1000/legs.1',
  'Poe E. Sleep in adults. 2020.',
  'Legs Society. Practice guideline on legs. 2021. https://example.org/guideline',
]

async function convert(format: Format, text: string) {
  const converted = await convertText(format, text)
  return {
    body: showBody(converted),
    ledger: showLedger(converted),
    sources: converted.draft.fields.sources?.map(({_ref}) => _ref.slice(0, 24)),
    made: converted.sources.map(({title, kind}) => [title.slice(0, 12), kind]),
    warnings: converted.warnings.filter(({field}) => field === 'sources'),
  }
}

/** The end of a source's id comes from the words of its reference. */
function withoutHash(line: string): string {
  return line.replace(/-[0-9a-f]{6}>/, '>')
}

describe('a list of references', () => {
  it('in plain text becomes sources, and its markers citations of the sentence before them', async () => {
    const text = `Legs at Night\n\nLegs ache at night [1]. Iron helps some.[1,3] Rest helps too [9].\n\nReferences\n[1] ${LIST[0]}\n[2] ${LIST[1]}\n[3] ${LIST[2]}\n`
    const {body, ledger, sources, made, warnings} = await convert('text', text)
    expect(body.map(withoutHash)).toEqual([
      'normal: <cite source-doi-10-1000-legs-1>Legs ache at night</>. <cite source-doi-10-1000-legs-1,cite source-legs-society-practice-guideline-on-legs-2021>Iron helps some.</> Rest helps too [9].',
    ])
    expect(ledger).toEqual([
      '3 kept unresolved-marker [0]: [9]',
      '3 changed footnote-marker [1]: [1]',
      '3 changed footnote-marker [0]: [1,3]',
      '5 changed references-heading [1]: References',
      `6 changed reference [16]: [1] ${LIST[0]}`,
      `7 changed reference [7]: [2] ${LIST[1]}`,
      `8 changed reference [9]: [3] ${LIST[2]}`,
    ])
    expect(sources).toEqual(['source-poe-e-sleep-in-ad'])
    expect(made).toEqual([
      ['Doe J, Roe R', 'trial'],
      ['Poe E. Sleep', undefined],
      ['Legs Society', 'guideline'],
    ])
    expect(warnings.map(({line, message}) => [line, message.slice(0, 52)])).toEqual([
      [7, 'The source "Poe E. Sleep in adults. 2020." has no ki'],
    ])
  })

  it.each<[string, Format, string]>([
    [
      'numbered lines of a text, below a heading with a colon',
      'text',
      `Legs at Night\n\nLegs ache [1–2].\n\nReferences:\n1. ${LIST[0]}\n2. ${LIST[1]}\n`,
    ],
    [
      'entries at the end without a heading',
      'text',
      `Legs at Night\n\nLegs ache [1][2].\n\n[1] ${LIST[0]}\n\n[2] ${LIST[1]}\n`,
    ],
    [
      'Markdown',
      'markdown',
      `# Legs at Night\n\nLegs ache [1, 2].\n\n## Sources\n\n1. ${LIST[0]}\n2. ${LIST[1]}\n`,
    ],
    [
      'HTML with raised numbers',
      'html',
      `<h1>Legs at Night</h1><p>Legs ache.<sup>1,2</sup></p><h2>References</h2><ol><li>${LIST[0]}</li><li>${LIST[1]}</li></ol>`,
    ],
    [
      'raised digits of Unicode',
      'text',
      `Legs at Night\n\nLegs ache.¹,²\n\nBibliography\n\n1. ${LIST[0]}\n2. ${LIST[1]}\n`,
    ],
  ])('is found: %s', async (_name, format, text) => {
    const {body, sources, made} = await convert(format, text)
    expect(body.map(withoutHash)).toEqual([
      `normal: <cite source-doi-10-1000-legs-1,cite source-poe-e-sleep-in-adults-2020>${format === 'html' || text.includes('¹') ? 'Legs ache.</>' : 'Legs ache</>.'}`,
    ])
    expect(made.length).toBe(2)
    expect(sources).toBe(undefined)
  })

  it('leaves units, exponents and sources of other things alone', async () => {
    const text = `<h1>Legs at Night</h1><p>Over 10<sup>9</sup>/L, 2 cm<sup>2</sup> and m².</p><h2>Sources</h2><ul><li>Spinach</li><li>Beans</li></ul><h2>References</h2><ol><li>${LIST[0]}</li></ol>`
    const {body, sources} = await convert('html', text)
    expect(body).toEqual([
      'normal: Over 10<sup>9</>/L, 2 cm<sup>2</> and m².',
      'h2: Sources',
      'bullet 1: Spinach',
      'bullet 1: Beans',
    ])
    expect(sources).toEqual(['source-doi-10-1000-legs-'])
  })

  it('whose entries are footnotes of the page takes its heading along', async () => {
    const text = `<h1>Legs at Night</h1><p>Legs ache.<a href="#r1">[1]</a></p><h2>References</h2><ol><li id="r1">${LIST[0]}</li></ol>`
    const {body, ledger} = await convert('html', text)
    expect(body).toEqual(['normal: <cite source-doi-10-1000-legs-1>Legs ache.</>'])
    expect(ledger.map((line) => line.slice(0, 32))).toEqual([
      '1 changed footnote-marker [1]: [',
      '1 changed references-heading [1]',
      '1 changed footnote [15]: Doe J, ',
    ])
  })

  it('that a table cites is a source of the article, and the ledger says so', async () => {
    const text = `<h1>Legs at Night</h1><p>Text.</p><table><tr><th>Who</th><th>How many</th></tr><tr><td>Adults</td><td>Some [1]</td></tr></table><h2>References</h2><ol><li>${LIST[0]}</li></ol>`
    const {body, ledger, sources} = await convert('html', text)
    expect(body[1]).toBe('table:  / *Who | *How many / Adults | Some')
    expect(sources).toEqual(['source-doi-10-1000-legs-'])
    expect(ledger).toContain('1 changed citation-in-table [0]: Some')
  })
})

describe('the kind of a source', () => {
  it.each([
    ['A systematic review and meta-analysis of randomised trials', 'systematicReview'],
    ['NICE guideline NG204', 'guideline'],
    ['Consensus diagnostic criteria: a review', 'consensus'],
    ['Prevalence of legs: a population-based cohort study', 'observational'],
    ['Doe J. Textbook of Legs. 3rd ed. 2001.', 'textbook'],
    ['Doe J. Legs: a clinical review. 2001.', 'narrativeReview'],
    ['A cohort study within a randomised trial', undefined],
    ['Doe J. Legs. J Legs 2001.', undefined],
  ])('%s', (text, kind) => {
    expect(sourceKindOf(text, {isScholarly: true, url: undefined})).toBe(kind)
  })

  it('is that of a page where there is only an address', () => {
    const url = 'https://example.org/legs'
    expect(sourceKindOf(`Legs. ${url}`, {isScholarly: false, url})).toBe('webPage')
    expect(sourceKindOf(`Legs. ${url}`, {isScholarly: true, url})).toBe(undefined)
  })

  it.each([
    ['Accessed 3 May 2024', '2024-05-03'],
    ['[accessed on September 12, 2023]', '2023-09-12'],
    ['Retrieved 2022-01-31', '2022-01-31'],
    ['Published 3 May 2024', undefined],
  ])('with the day on which a page was read: %s', (text, day) => {
    expect(readOnIn(text)).toBe(day)
  })
})
