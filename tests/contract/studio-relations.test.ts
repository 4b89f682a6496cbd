import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {compareConditions} from '../../queries/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {seedContent} from '../../scripts/lib/seed-content.ts'
import {
  comparedConditions,
  compareRelations,
  tellingFeatures,
  type ComparedCondition,
} from '../../studio/comparison/compare-relations.ts'
import {
  relationsFromConditions,
  type ConditionTowards,
} from '../../studio/relations/from-conditions.ts'
import {relationGroups} from '../../studio/relations/relation-lines.ts'
import {
  referrersOfSource,
  statementsOn,
  type Referrer,
} from '../../studio/relations/source-statements.ts'

/** What the Studio's views ask, answered by a lake with the content set. */
describe('queries of the views of relations', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({dataDir: '.lake', memory: true, port: 0})
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await seedContent(client, contentSet)
  })

  afterAll(() => lake.close())

  const compared = async (first: string, second: string) => {
    const both = await client.fetch<ComparedCondition[]>(comparedConditions, {ids: [first, second]})
    const [one, other] = [first, second].map((id) => both.find(({_id}) => _id === id))
    if (!one || !other) throw new Error('The content set lost a condition.')
    return [one, other] as const
  }

  test('a comparison finds the symptoms that compareConditions finds', async () => {
    const [first, second] = await compared(
      'condition-restless-legs-syndrome',
      'condition-iron-deficiency',
    )
    const expected = await client.fetch(compareConditions, {
      first: 'restless-legs-syndrome',
      second: 'iron-deficiency',
    })
    const rows = compareRelations(first, second).find(({field}) => field === 'symptoms')?.rows ?? []
    const of = (belongs: string) =>
      rows.filter((row) => row.belongs === belongs).map(({target}) => target.title)
    expect([of('both'), of('first'), of('second')]).toEqual([
      expected.sharedSymptoms.map(({symptom}) => symptom.title),
      expected.onlyInFirst.map(({symptom}) => symptom.title),
      expected.onlyInSecond.map(({symptom}) => symptom.title),
    ])
    expect(of('both')).toContain('Fatigue')
  })

  test('a comparison shows what a condition rules out, and whom it belongs to without it', async () => {
    const [first, second] = await compared(
      'condition-restless-legs-syndrome',
      'condition-peripheral-neuropathy',
    )
    const weakness = compareRelations(first, second)
      .flatMap(({rows}) => rows)
      .find(({target}) => target._id === 'symptom-muscle-weakness')
    expect(weakness?.first?.role).toBe('Not a symptom')
    expect(['second', 'neither']).toContain(weakness?.belongs)
  })

  test('features that tell two conditions apart name the one that they speak for, from either side', async () => {
    const [first, second] = await compared(
      'condition-restless-legs-syndrome',
      'condition-akathisia',
    )
    const features = tellingFeatures(first, second)
    expect(features.length).toBeGreaterThan(0)
    expect(tellingFeatures(second, first).toSorted(byId)).toEqual(features.toSorted(byId))
    for (const {speaksFor} of features) {
      expect([first.title, second.title, undefined]).toContain(speaksFor)
    }
  })

  test('a symptom is stated by each condition that has it, with what that rests on', async () => {
    const conditions = await client.fetch<ConditionTowards[]>(relationsFromConditions, {
      id: 'symptom-fatigue',
    })
    const [group, ...others] = relationGroups(conditions)
    expect(others).toEqual([])
    const stated = contentSet.flatMap((document) =>
      document._type === 'condition'
        ? (document.symptoms ?? [])
            .filter(({symptom}) => symptom._ref === 'symptom-fatigue')
            .map(({_key, citations}) => [`${document._id}/${_key}`, citations?.length ?? 0])
        : [],
    )
    expect(group?.lines.map(({id, cited}) => [id, cited]).toSorted()).toEqual(stated.toSorted())
  })

  test('a source lists every place that refers to it', async () => {
    const id = 'source-aasm-2025'
    const referrers = await client.fetch<Referrer[]>(referrersOfSource, {id})
    const found = statementsOn(id, referrers).flatMap(({statements}) => statements)
    const inContent = contentSet
      .filter(({_id}) => _id !== id)
      .map((document) => JSON.stringify(document).split(`"_ref":"${id}"`).length - 1)
      .reduce((sum, count) => sum + count, 0)
    expect(found.length).toBe(inContent)
    expect(found.filter(({kind}) => kind === 'Other')).toEqual([])
    expect(new Set(found.map(({kind}) => kind))).toContain('Recommendation')
  })
})

function byId(one: {id: string}, other: {id: string}): number {
  return one.id < other.id ? -1 : 1
}
