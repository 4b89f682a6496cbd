import {expect, test} from 'vitest'

import {describeFrequency} from '../../schemas/index.ts'
import type {ConditionTowards} from '../../studio/relations/from-conditions.ts'
import {relationGroups} from '../../studio/relations/relation-lines.ts'

const ref = (_ref: string) => ({_type: 'reference' as const, _ref})
const basis = {cited: 2, fallen: 0, claims: 1}

test('relationGroups reads the relations of conditions to a document as rows, by kind', () => {
  const condition: ConditionTowards = {
    _id: 'condition-a',
    title: 'Restless legs',
    slug: 'restless-legs',
    symptoms: [],
    causes: [
      {
        _key: 'cause-x',
        _type: 'causeRelation',
        cause: ref('x'),
        role: 'trigger',
        status: 'probable',
        population: {minimumAge: 65},
        ...basis,
      },
    ],
    treatments: [
      {
        _key: 'treatment-x',
        _type: 'treatmentRelation',
        treatment: ref('x'),
        line: 'avoid',
        certainty: 'low',
        recommendations: [{direction: 'against', strength: 'strong', date: '2025-01-01'}],
        ...basis,
        fallen: 1,
      },
    ],
    tests: [],
    relatedConditions: [],
  }
  const untitled = {...condition, _id: 'condition-b', title: null, slug: null, causes: []}

  const line = {
    condition: {_id: 'condition-a', title: 'Restless legs', slug: 'restless-legs'},
    certainty: undefined,
    population: undefined,
    ...basis,
  }
  const avoided = {
    ...line,
    id: 'condition-a/treatment-x',
    field: 'treatments',
    key: 'treatment-x',
    role: 'Avoid',
    measure: 'Against, strong (2025)',
    certainty: 'Low',
    fallen: 1,
  }
  expect(relationGroups([condition, untitled])).toEqual([
    {
      field: 'causes',
      title: 'Conditions that it causes or makes likelier',
      columns: {role: 'Role', measure: 'Status'},
      lines: [
        {
          ...line,
          id: 'condition-a/cause-x',
          field: 'causes',
          key: 'cause-x',
          role: 'Trigger',
          measure: 'Probable',
          population: '65 years and over',
        },
      ],
    },
    {
      field: 'treatments',
      title: 'Conditions that it is used for, or must not be',
      columns: {role: 'Line', measure: 'Current recommendation'},
      lines: [
        avoided,
        {
          ...avoided,
          id: 'condition-b/treatment-x',
          condition: {_id: 'condition-b', title: 'Untitled condition', slug: undefined},
        },
      ],
    },
  ])
})

test('describeFrequency says the class and the numbers that it follows from', () => {
  expect([
    describeFrequency({class: 'occasional'}),
    describeFrequency({n: 45, of: 100}),
    describeFrequency({low: 5, high: 25}),
    describeFrequency({low: 85, high: 85}),
    describeFrequency({}),
    describeFrequency(undefined),
  ]).toEqual([
    'Occasional',
    'Frequent, 45 of 100',
    'Occasional, 5 to 25 %',
    'Very frequent, 85 %',
    undefined,
    undefined,
  ])
})
