import {describe, expect, test, vi} from 'vitest'

import {aboutConditions, entityNames, type NamesClient} from '../../studio/writing/entity-names.ts'

const rows = [
  {_id: 'symptom-fatigue', _type: 'symptom', title: 'Fatigue', synonyms: [{label: 'tiredness'}]},
]

/** A client of a dataset of its own that answers with rows, or not at all. */
function clientOf(dataset: string, answer: () => unknown) {
  const asked: string[] = []
  const client: NamesClient = {
    config: () => ({apiHost: 'http://localhost', projectId: 'test', dataset}),
    fetch: async (query) => {
      asked.push(query)
      return answer()
    },
  }
  return {client, asked}
}

describe('the names of a dataset', () => {
  test('are asked for once, however often a document is validated', async () => {
    const {client, asked} = clientOf('once', () => rows)
    const [first] = await Promise.all([
      entityNames(client, 'drafts.condition-a'),
      entityNames(client, 'condition-a'),
      entityNames(client, 'condition-b'),
    ])
    expect(first.byId.get('symptom-fatigue')?.title).toBe('Fatigue')
    expect([...first.table.keys()]).toEqual(['fatigue', 'tirednes'])
    expect(asked).toHaveLength(1)
  })

  test('are asked for again with another document, when they are old', async () => {
    vi.useFakeTimers({toFake: ['Date'], now: 0})
    const {client, asked} = clientOf('old', () => rows)
    await entityNames(client, 'condition-a')
    vi.setSystemTime(301_000)
    await entityNames(client, 'condition-a')
    expect(asked).toHaveLength(1)
    await entityNames(client, 'condition-b')
    expect(asked).toHaveLength(2)
    vi.useRealTimers()
  })

  test('are none where they cannot be had, for all who wait, and are asked for again', async () => {
    const {client, asked} = clientOf('broken', () => Promise.reject(new Error('offline')))
    const both = [entityNames(client, 'condition-a'), entityNames(client, 'condition-a')]
    expect((await Promise.all(both)).map(({byId}) => byId.size)).toEqual([0, 0])
    await entityNames(client, 'condition-a')
    expect(asked).toHaveLength(2)
  })
})

describe('the conditions that an article is about', () => {
  test('come with all that they refer to', async () => {
    const {client, asked} = clientOf('about', () => [
      {
        _id: 'condition-a',
        _type: 'condition',
        title: 'A',
        symptoms: [{symptom: {_ref: 'symptom-fatigue'}}],
        careGuidance: [{redFlags: [{_ref: 'symptom-pain'}]}],
      },
    ])
    const about = await aboutConditions(client, ['condition-a'])
    await aboutConditions(client, ['condition-a'])
    expect(about).toEqual([{title: 'A', linked: new Set(['symptom-fatigue', 'symptom-pain'])}])
    expect(await aboutConditions(client, [])).toEqual([])
    expect(asked).toHaveLength(1)
  })
})
