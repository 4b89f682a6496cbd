import {expect, test} from 'vitest'

import {findClaims} from '../../importer/claim/find-claims.ts'
import {flagsOf} from '../../importer/claim/flags/index.ts'
import {cleanDocument, readSource, structureDocument} from '../../importer/index.ts'
import type {ArticleFlag} from '../../schemas/index.ts'
import {clientArticle} from './import-client-article.ts'

const NOTHING = {source: false, reviewer: false, date: false}
const ALL = {source: true, reviewer: true, date: true}

async function flag(
  text: string | Uint8Array,
  has: Parameters<typeof flagsOf>[0]['has'] = ALL,
): Promise<ArticleFlag[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const {documents} = await readSource({file: 'article.txt', bytes})
  const [document] = documents
  if (!document) throw new Error('no article')
  const cleaned = cleanDocument(document)
  const {body, lines, ledger} = structureDocument(cleaned, {assets: new Map(), sources: new Map()})
  return flagsOf({
    body,
    claims: findClaims({title: cleaned.title, body}),
    ledger: [...cleaned.ledger, ...ledger],
    blockAtLine: new Map([...lines].map(([key, line]) => [line, key])),
    has,
  })
}

function codes(flags: readonly ArticleFlag[]): string[] {
  return [...new Set(flags.map(({code}) => code))].toSorted()
}

const QUIET = 'Asthma\n\nCall 999 if you cannot breathe.\n\n'

test('a short text with all that it needs has no flags', async () => {
  expect(await flag(`${QUIET}Asthma may be caused by dust. Dust is bad.\n`)).toEqual([])
})

test.each([
  ['different-strengths', 'Dust may cause asthma. Dust causes asthma.'],
  [
    'cause-without-treatment',
    'Eczema can cause asthma. Eczema is treated with creams. Asthma is treated with inhalers.',
  ],
  ['two-conclusions', 'In short, it is bad.\n\nTo sum up, it is not good.'],
  ['absolute-words', 'This pill is guaranteed to work.'],
  ['weasel-words', 'Studies show that it is so.'],
])('%s is flagged', async (code, text) => {
  expect(codes(await flag(`${QUIET}${text}\n`))).toEqual([code])
})

test('a cause that the list of causes leaves out is flagged', async () => {
  const text = 'Eczema can cause asthma.\n\nCauses of asthma\n\nAsthma is caused by dust.\n'
  expect(codes(await flag(`${QUIET}${text}`))).toEqual(['cause-missing-in-list'])
})

test('what is missing beside the text is flagged', async () => {
  expect(codes(await flag('Asthma\n\nIt is bad.\n\nIt is so.\n', NOTHING))).toEqual([
    'no-date',
    'no-reviewer',
    'no-source',
    'no-urgent-care',
  ])
})

const article = clientArticle()

test.skipIf(!article)('the client’s article has the flags that a medical editor sees', async () => {
  const flags = await flag(article?.bytes ?? new Uint8Array(), NOTHING)
  expect(codes(flags)).toEqual(
    expect.arrayContaining([
      'cause-missing-in-list',
      'cause-without-treatment',
      'different-strengths',
      'near-duplicate',
      'no-date',
      'no-reviewer',
      'no-source',
      'no-urgent-care',
      'reading-grade',
      'repeated-sentence',
      'two-conclusions',
    ]),
  )
  const grave = flags.filter(({code}) => code === 'cause-without-treatment')
  expect(grave.map(({message}) => message)).toEqual([
    'iron deficiency is named as a cause of restless legs syndrome, and its treatment (dietary changes, supplements, Iron supplements) is not named among the treatments of restless legs syndrome.',
  ])
  const missing = flags.filter(({code}) => code === 'cause-missing-in-list')
  expect(missing.map(({message}) => message)).toEqual([
    'The text names "iron deficiency" as a cause of restless legs syndrome; the section on causes leaves it out.',
  ])
})
