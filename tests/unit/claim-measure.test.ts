import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import {findClaims} from '../../importer/claim/find-claims.ts'
import {goldFile, measureClaims, type Measurement} from '../../importer/claim/measure.ts'
import {cleanDocument, readSource, structureDocument} from '../../importer/index.ts'
import {clientArticle} from './import-client-article.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/claims')

async function measure(file: string, bytes: Uint8Array): Promise<Measurement> {
  const gold = goldFile.parse(
    JSON.parse(readFileSync(join(FOLDER, file.replace(/\.\w+$/, '.gold.json')), 'utf8')),
  )
  const source = await readSource({file, bytes})
  const [document] = source.documents
  if (!document) throw new Error(`no article in ${file}`)
  const cleaned = cleanDocument(document)
  const structured = structureDocument(cleaned, {assets: new Map(), sources: new Map()})
  const claims = findClaims({title: cleaned.title, body: structured.body})
  return measureClaims(claims, gold, [...document.ledger, ...cleaned.ledger, ...structured.ledger])
}

const ARTICLES = [
  'reflux.md',
  'insomnia.txt',
  'coeliac.txt',
  'asthma.md',
  'migraine.txt',
  'underactive-thyroid.html',
]

test.each(ARTICLES)('%s is read with a precision and a recall of 0.8 at least', async (file) => {
  const found = await measure(file, readFileSync(join(FOLDER, file)))
  expect(Math.min(found.precision, found.recall)).toBeGreaterThanOrEqual(0.8)
  expect(found.violations).toEqual([])
  expect(found.notDropped).toEqual([])
})

const article = clientArticle()

test.skipIf(!article)('the client’s article is read with 0.9 and 0.9 at least', async () => {
  const found = await measure(
    'iron-deficiency-and-restless-legs.txt',
    article?.bytes ?? new Uint8Array(),
  )
  expect(Math.min(found.precision, found.recall)).toBeGreaterThanOrEqual(0.9)
  expect(found.violations).toEqual([])
  expect(found.notDropped).toEqual([])
})

test('a gold file tells what is missing, extra, denied and not dropped', () => {
  const body = [
    {
      _type: 'block' as const,
      _key: 'b',
      style: 'normal' as const,
      markDefs: [],
      children: [
        {
          _type: 'span' as const,
          _key: 's',
          text: 'Asthma can cause coughing and a rash.',
          marks: [],
        },
      ],
    },
  ]
  const gold = goldFile.parse({
    claims: [
      {subject: ['Asthma'], relation: 'symptom', object: ['Cough']},
      {subject: ['asthma'], relation: 'symptom', object: ['wheezing']},
    ],
    never: [{subject: ['asthma'], relation: 'symptom', object: ['rashes']}],
    dropped: [7],
  })
  const rash = {
    subject: 'asthma',
    relation: 'symptom',
    object: 'rash',
    rule: 'causes',
    quote: 'Asthma can cause coughing and a rash.',
  }
  expect(measureClaims(findClaims({title: 'Asthma', body}), gold, [])).toEqual({
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
    expected: 2,
    found: 2,
    correct: 1,
    missing: [{subject: 'asthma', relation: 'symptom', object: 'wheezing'}],
    extra: [rash],
    violations: [rash],
    negated: [],
    notDropped: [7],
  })
})
