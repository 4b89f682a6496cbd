import {describe, expect, test} from 'vitest'

import {
  followRenamings,
  isBlankItem,
  mayRename,
  relationKeys,
  withRenamings,
} from '../../studio/relations/relation-keys.ts'

const ref = (id: string) => ({_type: 'reference', _ref: id})
const symptom = (_key: string, target?: string) => ({
  _key,
  _type: 'symptomRelation',
  ...(target && {symptom: ref(target)}),
})
const link = (_key: string, target?: string, kind?: string) => ({
  _key,
  _type: 'conditionRelation',
  ...(target && {condition: ref(target)}),
  ...(kind && {kind}),
})
const condition = (fields: object) => ({_id: 'drafts.condition-a', _type: 'condition', ...fields})

describe('relationKeys', () => {
  test('renames an item whose target is chosen to the key that an importer gives it', () => {
    const before = condition({symptoms: [symptom('4f1'), symptom('kept')]})
    const after = condition({symptoms: [symptom('4f1', 'symptom-fatigue'), symptom('kept')]})
    expect(relationKeys(before, after)).toEqual({
      renamed: [{field: 'symptoms', from: '4f1', to: 'symptom-symptom-fatigue'}],
      repeated: [],
    })
  })

  test('renames an item whose target is changed, and one that was pasted or duplicated', () => {
    const before = condition({symptoms: [symptom('symptom-symptom-a', 'symptom-a')]})
    const after = condition({
      symptoms: [symptom('symptom-symptom-a', 'symptom-b'), symptom('9c2', 'drafts.symptom-c')],
    })
    expect(relationKeys(before, after)).toEqual({
      renamed: [
        {field: 'symptoms', from: 'symptom-symptom-a', to: 'symptom-symptom-b'},
        {field: 'symptoms', from: '9c2', to: 'symptom-symptom-c'},
      ],
      repeated: [],
    })
  })

  test('names a link between conditions by its kind as well, once both are chosen', () => {
    const before = condition({relatedConditions: [link('1'), link('2', 'condition-b')]})
    const after = condition({
      relatedConditions: [link('1', 'condition-b'), link('2', 'condition-b', 'differential')],
    })
    expect(relationKeys(before, after)).toEqual({
      renamed: [{field: 'relatedConditions', from: '2', to: 'differential-condition-b'}],
      repeated: [],
    })
  })

  test('leaves alone what the edit did not touch, whatever its key, and what only moved', () => {
    const before = condition({symptoms: [symptom('old', 'symptom-a'), symptom('x', 'symptom-b')]})
    const after = condition({symptoms: [symptom('x', 'symptom-b'), symptom('old', 'symptom-a')]})
    expect(relationKeys(before, after)).toEqual({renamed: [], repeated: []})
  })

  test('finds a relation that stands already, also under a key of another make', () => {
    const before = condition({symptoms: [symptom('old', 'symptom-a'), symptom('new')]})
    const after = condition({
      symptoms: [
        symptom('old', 'symptom-a'),
        symptom('new', 'symptom-a'),
        symptom('p', 'symptom-a'),
      ],
    })
    expect(relationKeys(before, after)).toEqual({
      renamed: [],
      repeated: [
        {field: 'symptoms', key: 'new', standing: 'old', target: 'symptom-a', wasThere: true},
        {field: 'symptoms', key: 'p', standing: 'old', target: 'symptom-a', wasThere: false},
      ],
    })
  })

  test('of two equal items that one edit brings, the first stands', () => {
    const after = condition({symptoms: [symptom('1', 'symptom-a'), symptom('2', 'symptom-a')]})
    expect(relationKeys(condition({}), after)).toEqual({
      renamed: [{field: 'symptoms', from: '1', to: 'symptom-symptom-a'}],
      repeated: [
        {field: 'symptoms', key: '2', standing: '1', target: 'symptom-a', wasThere: false},
      ],
    })
  })

  test('does not give an item a key that another one holds', () => {
    const held = symptom('symptom-symptom-b', 'symptom-a')
    const before = condition({symptoms: [held, symptom('2')]})
    const after = condition({symptoms: [held, symptom('2', 'symptom-b')]})
    expect(relationKeys(before, after)).toEqual({renamed: [], repeated: []})
  })
})

describe('renamings', () => {
  const renamings = withRenamings(
    withRenamings([], [{field: 'symptoms', from: '1', to: 'symptom-a'}]),
    [{field: 'symptoms', from: 'symptom-a', to: 'symptom-b'}],
  )

  test('lead a path by any former key to the item', () => {
    expect([
      followRenamings(['symptoms', {_key: '1'}, 'role'], renamings),
      followRenamings(['symptoms', {_key: 'symptom-a'}], renamings),
      followRenamings(['causes', {_key: '1'}, 'role'], renamings),
      followRenamings(['title'], renamings),
    ]).toEqual([
      ['symptoms', {_key: 'symptom-b'}, 'role'],
      ['symptoms', {_key: 'symptom-b'}],
      ['causes', {_key: '1'}, 'role'],
      ['title'],
    ])
  })

  test('leave a key alone that another item has by now', () => {
    expect(withRenamings(renamings, [{field: 'symptoms', from: '2', to: 'symptom-a'}])).toEqual([
      {field: 'symptoms', from: '1', to: 'symptom-b'},
      {field: 'symptoms', from: '2', to: 'symptom-a'},
    ])
  })
})

test('mayRename takes only edits that can make a relation another one', () => {
  const paths = [
    [],
    ['symptoms'],
    ['symptoms[-1]'],
    ['symptoms', {_key: '1'}],
    ['symptoms', {_key: '1'}, 'symptom', '_ref'],
    ['relatedConditions', {_key: '1'}, 'kind'],
    ['symptoms', {_key: '1'}, 'role'],
    ['symptoms', {_key: '1'}, 'citations', {_key: '2'}, 'source'],
    ['summary'],
    ['sources'],
  ]
  expect(paths.filter(mayRename)).toEqual(paths.slice(0, 6))
})

test('isBlankItem tells an item that only has its key and type', () => {
  expect([symptom('1'), symptom('1', 'symptom-a')].map(isBlankItem)).toEqual([true, false])
})
