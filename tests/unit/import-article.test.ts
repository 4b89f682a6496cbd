import {describe, expect, it} from 'vitest'

import {convertDocument} from '../../importer/convert.ts'
import {readSource} from '../../importer/read/index.ts'
import type {TextBlock} from '../../importer/structure/blocks.ts'
import {countWords} from '../../importer/words.ts'
import {clientArticle} from './import-client-article.ts'
import {knowledgeOf} from './import-helpers.ts'

/** What each block is, and its number of words: no sentence of the article stands in the repository. */
const SHAPE = [
  ['normal', 64],
  ['normal', 73],
  ['normal', 47],
  ['normal', 58],
  ['normal', 50],
  ['h2', 8],
  ['normal', 44],
  ['bullet', 9],
  ['bullet', 8],
  ['bullet', 5],
  ['bullet', 5],
  ['bullet', 4],
  ['bullet', 6],
  ['normal', 37],
  ['h2', 8],
  ['normal', 69],
  ['normal', 54],
  ['h2', 8],
  ['normal', 53],
  ['normal', 51],
  ['h2', 7],
  ['normal', 67],
  ['normal', 41],
  ['normal', 63],
  ['normal', 48],
  ['normal', 66],
]

const article = clientArticle()

describe.skipIf(!article)('the client’s article', async () => {
  if (!article) return
  const {documents} = await readSource({file: 'article.txt', bytes: article.bytes})
  const [source] = documents
  if (!source) return
  const knowledge = knowledgeOf([
    {
      id: 'condition-iron-deficiency',
      type: 'condition',
      names: ['Iron deficiency'],
      draftOnly: false,
    },
    {
      id: 'condition-restless-legs-syndrome',
      type: 'condition',
      names: ['Restless legs syndrome', 'Willis-Ekbom disease'],
      draftOnly: false,
    },
    {
      id: 'condition-coeliac-disease',
      type: 'condition',
      names: ['Coeliac disease'],
      draftOnly: true,
    },
  ])
  const {draft, warnings, links} = convertDocument(source, knowledge)
  const body = draft.fields.body as unknown as TextBlock[]

  it('is accounted for to the last word', () => {
    expect(draft.balance).toEqual({wordsIn: 982, wordsOut: 961, wordsDropped: 21})
  })

  it('lists what was dropped and what an editor should look at', () => {
    expect(draft.ledger.map(({line, action, construct}) => [line, action, construct])).toEqual([
      [1, 'dropped', 'cart'],
      [6, 'dropped', 'repeated-title'],
      [20, 'dropped', 'repeated-title'],
      [29, 'kept', 'repeated-sentence'],
      [31, 'kept', 'near-duplicate'],
    ])
  })

  it('has its headings and bullets found without mark-up', () => {
    const shape = body.map(({style, listItem, children}) => [
      listItem ?? style,
      countWords(children.map(({text}) => text).join('')),
    ])
    expect(shape).toEqual(SHAPE)
  })

  it('links names, the abbreviation that it explains, and the other spelling', () => {
    const linked = body.flatMap(({children, markDefs}) =>
      children.flatMap(({text, marks}) =>
        marks.map((mark) => {
          const definition = markDefs.find(({_key}) => _key === mark)
          return `${text} -> ${definition?._type === 'entityLink' ? definition.reference._ref : ''}`
        }),
      ),
    )
    expect(links).toBe(27)
    expect(new Set(linked)).toEqual(
      new Set([
        'Iron deficiency -> condition-iron-deficiency',
        'iron deficiency -> condition-iron-deficiency',
        'restless legs syndrome -> condition-restless-legs-syndrome',
        'RLS -> condition-restless-legs-syndrome',
        'celiac disease -> condition-coeliac-disease',
      ]),
    )
  })

  it('warns of what it does not say, and of a link to a draft', () => {
    expect(warnings.map(({field, message}) => [field, message.slice(0, 40)])).toEqual([
      ['authors', 'No author is named. Give one with --auth'],
      ['publishedAt', 'No date is given. Give one with --date, '],
      ['sources', 'No source is cited. Add sources in the S'],
      ['body', 'The text links to "Coeliac disease", whi'],
    ])
  })
})
