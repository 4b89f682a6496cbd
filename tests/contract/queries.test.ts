import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {startLake, type Lake} from '../../lake/index.ts'
import {
  articleBySlug,
  compareConditions,
  conditionBySlug,
  symptomBySlug,
} from '../../queries/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {smallGraph} from '../fixtures/small-graph.ts'

/** The exported queries, asked by the real client of a lake over HTTP. */
describe('queries', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({dataDir: '.lake', memory: true, port: 0})
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    // Raw, because the graph holds what a lake refuses: references to nothing.
    await lake.dataset('production').load(smallGraph)
  })

  afterAll(() => lake.close())

  test('conditionBySlug leaves out what cannot be read and lists each source once', async () => {
    const page = await client.fetch(conditionBySlug, {slug: 'restless-legs'})
    expect(page?.symptoms).toEqual([
      {
        _key: 'symptom-symptom-urge',
        role: 'coreCriterion',
        frequency: {_type: 'frequency', class: 'obligate'},
        onset: null,
        timing: ['evening'],
        triggers: [],
        relievedBy: ['walking'],
        severity: null,
        population: null,
        specificity: null,
        urgency: null,
        certainty: null,
        symptom: {
          _id: 'symptom-urge',
          _type: 'symptom',
          title: 'Urge to move',
          slug: 'urge',
          summary: 'A need to move.',
          kind: 'symptom',
          defaultUrgency: null,
          codes: [],
        },
        citations: [
          {_key: 'source-criteria', source: 'source-criteria', locator: 'p. 2', quote: null},
        ],
      },
      expect.objectContaining({_key: 'symptom-symptom-fatigue', citations: []}),
      expect.objectContaining({_key: 'symptom-symptom-weakness', role: 'excluded'}),
    ])
    expect(page?.treatments).toEqual([
      expect.objectContaining({
        _key: 'treatment-treatment-agonist',
        recommendations: [
          expect.objectContaining({direction: 'against', date: '2025', source: 'source-new'}),
          expect.objectContaining({
            direction: 'for',
            date: '2016',
            source: 'source-old',
            supersededBy: 'source-new',
          }),
        ],
      }),
    ])
    expect(page?.references.map(({_id}) => _id)).toEqual([
      'source-criteria',
      'source-new',
      'source-old',
    ])
  })

  test('shows the draft and its draft-only symptom under drafts, and neither under published', async () => {
    const titles = async (perspective: 'published' | 'drafts') => {
      const page = await client.fetch(conditionBySlug, {slug: 'restless-legs'}, {perspective})
      return {title: page?.title, symptoms: page?.symptoms.map(({symptom}) => symptom.title)}
    }
    expect(await titles('published')).toEqual({
      title: 'Restless legs',
      symptoms: ['Urge to move', 'Fatigue', 'Weakness'],
    })
    expect(await titles('drafts')).toEqual({
      title: 'Restless legs (being rewritten)',
      symptoms: ['Urge to move', 'Fatigue', 'Weakness', 'Unpublished symptom'],
    })
  })

  test('symptomBySlug finds the conditions that have it, and apart those that rule it out', async () => {
    const fatigue = await client.fetch(symptomBySlug, {slug: 'fatigue'})
    expect(fatigue?.conditions.map(({title, relation}) => ({title, role: relation?.role}))).toEqual(
      [
        {title: 'Iron deficiency', role: 'associated'},
        {title: 'Restless legs', role: 'consequence'},
      ],
    )
    expect(fatigue?.references.map(({_id}) => _id)).toEqual(['source-old'])

    const weakness = await client.fetch(symptomBySlug, {slug: 'weakness'})
    expect(weakness?.conditions.map(({title}) => title)).toEqual(['Iron deficiency'])
    expect(weakness?.notASymptomOf.map(({title}) => title)).toEqual(['Restless legs'])
  })

  test('compareConditions computes shared and distinct symptoms from both sides', async () => {
    const comparison = await client.fetch(compareConditions, {
      first: 'restless-legs',
      second: 'iron-deficiency',
    })
    expect({
      first: comparison.first?.title,
      second: comparison.second?.title,
      shared: comparison.sharedSymptoms.map(({symptom, inFirst, inSecond}) => [
        symptom.title,
        inFirst.role,
        inSecond?.role,
      ]),
      onlyInFirst: comparison.onlyInFirst.map(({symptom}) => symptom.title),
      onlyInSecond: comparison.onlyInSecond.map(({symptom}) => symptom.title),
    }).toEqual({
      first: 'Restless legs',
      second: 'Iron deficiency',
      shared: [['Fatigue', 'consequence', 'associated']],
      onlyInFirst: ['Urge to move'],
      onlyInSecond: ['Pallor', 'Weakness'],
    })
  })

  test('articleBySlug resolves entity links and citations, and drops marks that lead nowhere', async () => {
    const article = await client.fetch(articleBySlug, {slug: 'iron-and-legs'})
    expect(article?.body[0]).toMatchObject({
      _key: 'p1',
      markDefs: [
        {
          _key: 'm1',
          _type: 'entityLink',
          entity: {_id: 'condition-restless-legs', title: 'Restless legs', slug: 'restless-legs'},
        },
        {_key: 'm2', _type: 'citation', sourceId: 'source-old'},
      ],
    })
    expect(article?.references.map(({_id}) => _id)).toEqual(['source-old'])
    expect(article?.authors).toEqual([
      {
        _id: 'person-author',
        name: 'Example Author',
        slug: 'example-author',
        specialty: null,
        orcid: null,
      },
    ])
  })

  test('somebody without a token reads published documents alone', async () => {
    const anonymous = lakeClient({url: lake.url, dataset: 'production'})
    const page = await anonymous.fetch(
      conditionBySlug,
      {slug: 'restless-legs'},
      {perspective: 'raw'},
    )
    expect(page?.title).toBe('Restless legs')
    expect(await anonymous.fetch<string[]>(`*[_id in path("drafts.**")]._id`)).toEqual([])
  })
})
