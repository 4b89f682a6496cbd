import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import {balance} from '../../importer/balance.ts'
import {citeMarkers} from '../../importer/cite/markers.ts'
import {findReferences} from '../../importer/cite/references.ts'
import {cleanDocument} from '../../importer/clean/index.ts'
import {readSource} from '../../importer/read/index.ts'
import {SourceCatalogue} from '../../importer/cite/catalogue.ts'
import {citeSources} from '../../importer/cite/sources.ts'
import {bodyText} from '../../importer/structure/blocks.ts'
import {structureDocument} from '../../importer/structure/index.ts'
import {blockText, countWords} from '../../importer/words.ts'
import type {Format} from '../../importer/types.ts'

const TEXT = [
  'iron',
  '10',
  ' ',
  '\n',
  ' legs ',
  '. ',
  'Your basket is empty',
  '– ',
  '1. ',
  '&nbsp;',
  '½',
  '*',
  'x\ty',
  '[1]',
  ' [1, 2]',
  '²',
  'ache.<sup>1</sup>',
  '<h2>References</h2>',
  'Doe J. 2019. ',
]
const TAGS =
  'p div h1 h3 h6 ul ol li table tr td th caption b sup a del q br img hr nav aside dl dt dd blockquote figure figcaption pre iframe button main article span section'.split(
    ' ',
  )
const ATTRIBUTES = [
  '',
  ' href="#n1"',
  ' id="n1"',
  ' href="https://a.example"',
  ' alt="two words"',
  ' class="share"',
  ' rowspan=2',
  ' hidden',
  ' role="presentation"',
  ' style="font-weight:700"',
]

const piece = fc.oneof(
  fc.constantFrom(...TEXT),
  fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
    .map(([tag, attribute]) => `<${tag}${attribute}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
)
const html = fc.array(piece, {minLength: 1, maxLength: 40}).map((pieces) => pieces.join(''))

const markdown = fc
  .array(
    fc.constantFrom(
      '# ',
      '## ',
      'iron',
      ' legs',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '**',
      '~~',
      '[^1]',
      '\n[^1]: note\n',
      '^2^',
      '~2~',
      '| a | b |\n|---|---|\n',
      ': ',
      '<b>',
      '</p>',
      '`',
      '[x](#y)',
      '{{< x >}}',
      '[x] ',
      '    ',
      '---\n',
      '[1]',
      '\n\n## References\n\n',
      'Doe J. 2019.\n\n',
    ),
    {minLength: 1, maxLength: 40},
  )
  .map((pieces) => pieces.join(''))

const text = fc
  .array(
    fc.constantFrom(
      'iron',
      ' legs',
      '.',
      '\n',
      '\n\n',
      '– ',
      '1. ',
      '2. ',
      '\t',
      '> ',
      'Share this',
      'Iron And Legs\n',
      '=====\n',
      '  ',
      '[1]',
      ' [2–3]',
      '¹',
      '\nReferences:\n',
      '[1] Doe J. 2019.\n',
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''))

/** The account of a source, without what would set it aside. */
async function accountOf(format: Format, content: string): Promise<{missing: number} | undefined> {
  const source = await readSource({file: 'x', bytes: Buffer.from(content)}, {format}).catch(
    () => undefined,
  )
  const [document] = source?.documents ?? []
  if (!document) return undefined
  const cleaned = cleanDocument(document)
  const listed = findReferences(cleaned.blocks)
  const marked = citeMarkers(listed.blocks, listed.numbered)
  const {body, ledger} = structureDocument(marked, {
    assets: new Map(),
    sources: citeSources(marked.blocks, new SourceCatalogue(), 'x').references,
  })
  const wordsOut =
    cleaned.titleWords + body.reduce((sum, block) => sum + countWords(bodyText(block)), 0)
  const {wordsIn, wordsDropped} = balance(document.words, wordsOut, [
    ...document.ledger,
    ...cleaned.ledger,
    ...listed.ledger,
    ...marked.ledger,
    ...ledger,
  ])
  return {missing: wordsIn - wordsOut - wordsDropped}
}

describe('the account of words', () => {
  it.each<[Format, fc.Arbitrary<string>]>([
    ['html', html],
    ['markdown', markdown],
    ['text', text],
  ])('balances for any %s', async (format, content) => {
    await fc.assert(
      fc.asyncProperty(content, async (written) => {
        const account = await accountOf(format, written)
        if (account) expect(account).toEqual({missing: 0})
      }),
      {numRuns: 1_500},
    )
  })

  it('sees a block that was lost in reading', async () => {
    const {documents} = await readSource(
      {file: 'x', bytes: Buffer.from('<h1>Iron</h1><p>Two words</p>')},
      {format: 'html'},
    )
    const [document] = documents
    const blocks = document?.blocks.slice(0, 1) ?? []
    const words = blocks.reduce((sum, block) => sum + countWords(blockText(block)), 0)
    expect((document?.words ?? 0) - words).toBe(2)
  })
})
