import {afterEach, describe, expect, it} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {decideClaims, listClaims, type DecidedClaims} from '../../importer/index.ts'
import {compareConditions, importReview, whyRelation} from '../../queries/index.ts'
import {clientArticle} from '../unit/import-client-article.ts'
import {openWorkshop, type Workshop} from './import-lake.ts'

const LATER = {run: {id: 'run-2', importedAt: '2026-02-02T00:00:00.000Z'}}
const DECISION = {by: 'Ada', at: '2026-01-03T00:00:00.000Z'}
const ARTICLE = `# Hay fever and asthma

Symptoms of hay fever include sneezing and a cough.[^1] Symptoms of asthma include wheezing and a cough.

## Causes

Asthma can be caused by pollen.

[^1]: Doe J. Hay fever at school. 2020. https://doi.org/10.1000/hay
`

const open: Workshop[] = []
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close()
})

async function openWith(documents: readonly object[] = []): Promise<Workshop> {
  const shop = await openWorkshop()
  open.push(shop)
  if (documents.length > 0) {
    await shop.client.mutate(documents.map((document) => ({create: {...document}})) as never)
  }
  return shop
}

async function acceptAll({client}: Workshop): Promise<DecidedClaims> {
  return decideClaims(client, await listClaims(client), {kind: 'accept'}, DECISION)
}

const DRAFTS = {perspective: 'drafts'} as const

describe('accepting all claims of an article', () => {
  it('makes a comparison, in which every relation can say why it exists', async () => {
    const {client, ...shop} = await openWith()
    shop.write('in/a.md', ARTICLE)
    await shop.run()
    const {outcomes, created} = await acceptAll({client, ...shop})
    expect(outcomes.map(({outcome}) => outcome)).toEqual(Array(5).fill('accepted'))
    expect(created.map(({_id}) => _id)).toEqual([
      'condition-hay-fever',
      'symptom-sneezing',
      'symptom-cough',
      'condition-asthma',
      'symptom-wheezing',
      'cause-pollen',
    ])

    const both = await client.fetch(
      compareConditions,
      {first: 'hay-fever', second: 'asthma'},
      DRAFTS,
    )
    const symptom = (name: string): object => ({
      _id: `symptom-${name.toLowerCase()}`,
      _type: 'symptom',
      title: name,
      slug: name.toLowerCase(),
      summary: null,
    })
    expect([both.sharedSymptoms, both.onlyInFirst, both.onlyInSecond]).toEqual([
      [
        {
          symptom: symptom('Cough'),
          inFirst: {role: 'associated', frequency: null},
          inSecond: {role: 'associated', frequency: null},
        },
      ],
      [{symptom: symptom('Sneezing'), role: 'associated', frequency: null}],
      [{symptom: symptom('Wheezing'), role: 'associated', frequency: null}],
    ])

    const why = await client.fetch(
      whyRelation,
      {slug: 'hay-fever', key: 'symptom-symptom-cough'},
      DRAFTS,
    )
    expect(why?.relation).toEqual({
      _key: 'symptom-symptom-cough',
      _type: 'symptomRelation',
      certainty: null,
      role: 'associated',
      frequency: null,
      specificity: null,
      urgency: null,
      target: {_id: 'symptom-cough', _type: 'symptom', title: 'Cough', slug: 'cough'},
      citations: [
        {
          _key: 'source-doi-10-1000-hay',
          locator: null,
          quote: null,
          source: {
            _id: 'source-doi-10-1000-hay',
            title: 'Doe J. Hay fever at school. 2020.',
            kind: null,
            year: 2020,
            status: 'current',
            url: 'https://doi.org/10.1000/hay',
            doi: '10.1000/hay',
          },
        },
      ],
      claims: [
        {
          _id: outcomes[1]?.claim._id,
          quote: 'Symptoms of hay fever include sneezing and a cough.',
          section: null,
          rule: 'symptoms-include',
          confidence: 0.9,
          state: 'accepted',
          decidedBy: 'Ada',
          decidedAt: DECISION.at,
          article: {
            _id: 'article-hay-fever-and-asthma',
            title: 'Hay fever and asthma',
            slug: 'hay-fever-and-asthma',
          },
        },
      ],
    })

    const review = await client.fetch(importReview, {id: 'article-hay-fever-and-asthma'}, DRAFTS)
    expect(
      review?.claims.map(({subject, relation, object, state, relationKey}) => [
        subject.entity?._id,
        relation,
        object.entity?._id,
        state,
        relationKey,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [
          'condition-hay-fever',
          'symptom',
          'symptom-sneezing',
          'accepted',
          'symptom-symptom-sneezing',
        ],
        ['condition-asthma', 'cause', 'cause-pollen', 'accepted', 'cause-cause-pollen'],
      ]),
    )
    expect(review?.flags.map(({code}) => code)).toEqual([
      'no-reviewer',
      'no-date',
      'no-urgent-care',
    ])
  })

  it('is known to the next import: no claim is proposed again', async () => {
    const shop = await openWith()
    shop.write('in/a.md', ARTICLE)
    await shop.run()
    await acceptAll(shop)
    const {documents} = await shop.run(LATER)
    expect(documents[0]?.claims?.map(({state, change}) => [state, change])).toEqual(
      Array.from({length: 5}, () => ['accepted', undefined]),
    )
    expect((await shop.run(LATER)).totals.mutations).toBe(0)
  })
})

describe.skipIf(!clientArticle())('accepting all claims of the client’s article', () => {
  it.each([
    ['an empty lake', [], ['Fatigue', 'Poor concentration', 'Weakness']],
    ['the first content set', contentSet, ['Fatigue', 'Poor concentration']],
  ])('in %s leaves nothing and compares both conditions', async (_lake, documents, shared) => {
    const shop = await openWith(documents)
    await shop.run({}, [clientArticle()?.path ?? ''])
    const {outcomes} = await acceptAll(shop)
    expect(outcomes.filter(({outcome}) => outcome !== 'accepted')).toEqual([])
    const both = await shop.client.fetch(
      compareConditions,
      {first: 'iron-deficiency', second: 'restless-legs-syndrome'},
      DRAFTS,
    )
    expect(both.sharedSymptoms.map(({symptom}) => symptom?.title)).toEqual(shared)
    expect(both.first?.title).toBe('Iron deficiency')
    expect(both.onlyInFirst.length).toBeGreaterThanOrEqual(5)
    expect(both.onlyInSecond.length).toBeGreaterThanOrEqual(8)
  })
})
