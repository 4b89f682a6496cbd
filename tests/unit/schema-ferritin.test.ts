import {expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {resolveTestResult} from '../../schemas/index.ts'

const conditions = contentSet.filter((document) => document._type === 'condition')

/** What a ferritin in µg/L means for an otherwise healthy adult, by condition. */
const meaningsOf = (value: number) =>
  Object.fromEntries(
    resolveTestResult(
      conditions,
      'test-ferritin',
      {value, unit: 'ug/L'},
      {subject: {ageGroup: 'adult'}, contexts: ['general', 'treatmentChoice']},
    ).map(({conditionId, met}) => [conditionId, met.map(({meaning}) => meaning)]),
  )

test('the content set tells what ferritin means for iron stores and for restless legs', () => {
  expect({
    10: meaningsOf(10),
    60: meaningsOf(60),
    80: meaningsOf(80),
    120: meaningsOf(120),
  }).toEqual({
    10: {
      'condition-iron-deficiency': ['iron stores are low'],
      'condition-iron-deficiency-anaemia': [],
      'condition-restless-legs-syndrome': ['start iron, by mouth or into a vein'],
    },
    60: {
      'condition-iron-deficiency': [],
      'condition-iron-deficiency-anaemia': [],
      'condition-restless-legs-syndrome': ['start iron, by mouth or into a vein'],
    },
    80: {
      'condition-iron-deficiency': [],
      'condition-iron-deficiency-anaemia': [],
      'condition-restless-legs-syndrome': ['iron into a vein only'],
    },
    120: {
      'condition-iron-deficiency': [],
      'condition-iron-deficiency-anaemia': [],
      'condition-restless-legs-syndrome': [],
    },
  })
})
