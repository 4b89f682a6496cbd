import {expect, test} from 'vitest'

import {statementsOn, type Referrer} from '../../studio/relations/source-statements.ts'

const ref = (id: string) => ({_type: 'reference', _ref: id})
const SOURCE = 'source-guideline'

test('statementsOn names each place that rests on a source, what it is about, and where to edit it', () => {
  const condition: Referrer = {
    _id: 'condition-a',
    _type: 'condition',
    title: 'Restless legs',
    targets: [
      {_id: 'symptom-b', title: 'Itch'},
      {_id: 'treatment-c', title: 'Iron tablets'},
    ],
    symptoms: [
      {
        _key: 'symptom-b',
        symptom: ref('symptom-b'),
        frequency: {n: 1, of: 2, source: ref(SOURCE), locator: 'table 1'},
        citations: [{_key: 'other', source: ref('source-other')}],
      },
    ],
    treatments: [
      {
        _key: 'treatment-c',
        treatment: ref('treatment-c'),
        recommendations: [
          {
            _key: 'old',
            source: ref(SOURCE),
            locator: 'page 4',
            supersededBy: ref('source-newer'),
          },
          {_key: 'new', source: ref('source-other'), supersededBy: ref(SOURCE)},
        ],
      },
    ],
    epidemiology: [{_key: 'e', measure: 'prevalence', source: ref(SOURCE)}],
    sections: [
      {
        _key: 's',
        title: 'Causes',
        content: [
          {
            _key: 'block',
            children: [
              {_key: '1', text: 'It may be ', marks: []},
              {_key: '2', text: 'low iron', marks: ['strong', 'm']},
              {_key: '3', text: ' in the brain', marks: ['m']},
            ],
            markDefs: [{_key: 'm', _type: 'citation', source: ref(SOURCE), locator: 'chapter 2'}],
          },
        ],
      },
    ],
    sources: [{_key: SOURCE, ...ref(SOURCE)}],
  }

  const document = {id: expect.any(String), isSuperseded: false, locator: undefined}
  expect(statementsOn(SOURCE, [condition])).toEqual([
    {
      _id: 'condition-a',
      _type: 'condition',
      title: 'Restless legs',
      statements: [
        {
          ...document,
          kind: 'Frequency',
          about: 'Itch',
          locator: 'table 1',
          path: 'symptoms[_key=="symptom-b"].frequency.source',
        },
        {
          ...document,
          kind: 'Recommendation',
          about: 'Iron tablets',
          locator: 'page 4',
          path: 'treatments[_key=="treatment-c"].recommendations[_key=="old"].source',
          isSuperseded: true,
        },
        {
          ...document,
          kind: 'Newer than a recommendation',
          about: 'Iron tablets',
          path: 'treatments[_key=="treatment-c"].recommendations[_key=="new"].supersededBy',
        },
        {
          ...document,
          kind: 'Number on how common it is',
          about: 'Prevalence',
          path: 'epidemiology[_key=="e"].source',
        },
        {
          ...document,
          kind: 'Text',
          about: 'low iron in the brain',
          locator: 'chapter 2',
          path: 'sections[_key=="s"].content[_key=="block"]',
        },
        {
          ...document,
          kind: 'List of sources',
          about: undefined,
          path: 'sources[_key=="source-guideline"]',
        },
      ],
    },
  ])
})
