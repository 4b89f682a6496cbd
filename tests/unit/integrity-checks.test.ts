import {describe, expect, test} from 'vitest'

import {checkIntegrity, indexDocuments, integrityCodes, reviewsDue} from '../../integrity/index.ts'
import {createReviewRecord, type Finding, type SanityDocumentLike} from '../../schemas/index.ts'

const today = '2026-06-01'

type Fields = Record<string, unknown>

const doc = (_id: string, fields: Fields = {}): SanityDocumentLike => ({
  _id,
  _type: _id.replace(/^(drafts\.|versions\.\w+\.)/, '').split('-')[0] ?? '',
  title: _id,
  ...fields,
})

const ref = (id: string, _key?: string) => ({_type: 'reference', _ref: id, ...(_key ? {_key} : {})})

const relation = (type: string, id: string, more: Fields = {}) => ({
  _key: id,
  _type: `${type}Relation`,
  [type]: ref(id),
  ...more,
})

const condition = (slug: string, fields: Fields = {}) => doc(`condition-${slug}`, fields)

const accepted = (slug: string, fields: Fields) =>
  doc(`claim-${slug}`, {
    state: 'accepted',
    polarity: 'affirmed',
    subject: {label: 'a', reference: ref('condition-a')},
    ...fields,
  })

const prose = (text: string) => ({
  sections: [
    {
      _key: 's',
      _type: 'contentSection',
      content: [{_key: 'p', _type: 'block', children: [{_key: 'c', _type: 'span', text}]}],
    },
  ],
})

const record = (document: SanityDocumentLike, date: string) => ({
  ...document,
  review: {
    records: [
      createReviewRecord(document, {
        reviewerId: 'person-r',
        date,
        scope: 'full',
        outcome: 'approved',
      }),
    ],
  },
})

const complete = {
  careGuidance: [{_key: 'c', _type: 'careAdvice', level: 'routine'}],
  symptoms: [relation('symptom', 'symptom-x', {role: 'coreCriterion'})],
  treatments: [relation('treatment', 'treatment-x')],
  sources: [ref('source-x', 'x')],
}

interface Case {
  code: string
  broken: SanityDocumentLike[]
  finds: Omit<Finding, 'code' | 'level'>[]
  mended: SanityDocumentLike[]
}

const cases: Case[] = [
  {
    code: 'reference-missing',
    broken: [condition('a', {symptoms: [relation('symptom', 'symptom-gone')]})],
    finds: [
      {
        documentId: 'condition-a',
        path: 'symptoms[_key=="symptom-gone"].symptom',
        message: '"symptom-gone" does not exist. Create it, or choose another document.',
        related: ['symptom-gone'],
      },
    ],
    mended: [
      condition('a', {
        symptoms: [relation('symptom', 'symptom-there')],
        image: {asset: ref('image-0123abc-200x200-png')},
      }),
      doc('symptom-there'),
    ],
  },
  {
    code: 'weak-reference-missing',
    broken: [accepted('1', {subject: {reference: {...ref('condition-gone'), _weak: true}}})],
    finds: [
      {
        documentId: 'claim-1',
        path: 'subject.reference',
        message: '"condition-gone" does not exist. Create it, or choose another document.',
        related: ['condition-gone'],
      },
    ],
    mended: [accepted('1', {}), condition('a')],
  },
  {
    code: 'reference-not-published',
    broken: [
      condition('a', {symptoms: [relation('symptom', 'symptom-x')]}),
      doc('drafts.symptom-x', {title: 'Fatigue'}),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'symptoms[_key=="symptom-x"].symptom',
        message: '"Fatigue" exists only as a draft. Publish it first.',
        related: ['symptom-x'],
      },
    ],
    mended: [
      doc('drafts.condition-a', {symptoms: [relation('symptom', 'symptom-x')]}),
      doc('drafts.symptom-x'),
    ],
  },
  {
    code: 'slug-repeated',
    broken: [
      doc('symptom-a', {slug: {current: 'same'}}),
      doc('symptom-b', {slug: {current: 'other'}, previousSlugs: ['same']}),
    ],
    finds: [
      {
        documentId: 'symptom-a',
        path: 'slug.current',
        message: 'The slug "same" belongs to symptom-b too. Choose another one.',
        related: ['symptom-b'],
      },
      {
        documentId: 'symptom-b',
        path: 'previousSlugs',
        message: 'The slug "same" belongs to symptom-a too. Choose another one.',
        related: ['symptom-a'],
      },
    ],
    mended: [
      doc('symptom-a', {slug: {current: 'same'}}),
      doc('drafts.symptom-a', {slug: {current: 'same'}}),
      doc('versions.r1.symptom-a', {slug: {current: 'same'}}),
      doc('cause-a', {slug: {current: 'same'}}),
    ],
  },
  {
    code: 'name-repeated',
    broken: [
      doc('symptom-a', {title: 'Fatigue'}),
      doc('symptom-b', {title: 'Tiredness', synonyms: [{_key: 'x', label: ' fatigue'}]}),
    ],
    finds: [
      {
        documentId: 'symptom-a',
        path: 'title',
        message: 'symptom-b goes by "fatigue" too. Merge them, or rename one.',
        related: ['symptom-b'],
      },
      {
        documentId: 'symptom-b',
        path: 'synonyms',
        message: 'symptom-a goes by "fatigue" too. Merge them, or rename one.',
        related: ['symptom-a'],
      },
    ],
    mended: [doc('symptom-a', {title: 'Restless legs'}), condition('a', {title: 'Restless legs'})],
  },
  {
    code: 'cause-also-refuted',
    broken: [
      condition('a', {
        causes: [relation('cause', 'condition-b', {role: 'cause', status: 'refuted'})],
      }),
      condition('b', {
        relatedConditions: [relation('condition', 'condition-a', {kind: 'complication'})],
      }),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'causes[_key=="condition-b"]',
        message:
          'Here "condition-b" does not lead to "condition-a"; condition-b (relatedConditions[_key=="condition-a"]) says the opposite. Correct one of them.',
        related: ['condition-b'],
      },
      {
        documentId: 'condition-b',
        path: 'relatedConditions[_key=="condition-a"]',
        message:
          'Here "condition-b" leads to "condition-a"; condition-a (causes[_key=="condition-b"]) says the opposite. Correct one of them.',
        related: ['condition-a'],
      },
    ],
    mended: [
      condition('a', {
        causes: [relation('cause', 'condition-b', {role: 'associationOnly', status: 'refuted'})],
      }),
      condition('b', {
        relatedConditions: [relation('condition', 'condition-a', {kind: 'complication'})],
      }),
    ],
  },
  {
    code: 'symptom-also-excluded',
    broken: [
      condition('a', {symptoms: [relation('symptom', 'symptom-x', {role: 'excluded'})]}),
      accepted('1', {relation: 'symptom', object: {label: 'x', reference: ref('symptom-x')}}),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'symptoms[_key=="symptom-x"]',
        message:
          'Here "symptom-x" is no symptom of "condition-a"; claim-1 (relation) says the opposite. Correct one of them.',
        related: ['claim-1'],
      },
      {
        documentId: 'claim-1',
        path: 'relation',
        message:
          'Here "symptom-x" is a symptom of "condition-a"; condition-a (symptoms[_key=="symptom-x"]) says the opposite. Correct one of them.',
        related: ['condition-a'],
      },
    ],
    mended: [
      condition('a', {symptoms: [relation('symptom', 'symptom-x', {role: 'excluded'})]}),
      accepted('1', {
        relation: 'symptom',
        polarity: 'negated',
        object: {label: 'x', reference: ref('symptom-x')},
      }),
    ],
  },
  {
    code: 'frequency-bands-apart',
    broken: [
      condition('a', {
        symptoms: [relation('symptom', 'symptom-x', {frequency: {n: 60, of: 251}})],
      }),
      accepted('1', {
        relation: 'symptom',
        object: {label: 'x', reference: ref('symptom-x')},
        proposed: {frequencyClass: 'obligate'},
      }),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'symptoms[_key=="symptom-x"]',
        message:
          'Here "symptom-x" is occasional; claim-1 (relation) says always. Compare the sources.',
        related: ['claim-1'],
      },
      {
        documentId: 'claim-1',
        path: 'relation',
        message:
          'Here "symptom-x" is always; condition-a (symptoms[_key=="symptom-x"]) says occasional. Compare the sources.',
        related: ['condition-a'],
      },
    ],
    mended: [
      condition('a', {
        symptoms: [relation('symptom', 'symptom-x', {frequency: {n: 60, of: 251}})],
      }),
      accepted('1', {
        relation: 'symptom',
        object: {label: 'x', reference: ref('symptom-x')},
        proposed: {frequencyClass: 'occasional'},
      }),
    ],
  },
  {
    code: 'treat-and-avoid',
    broken: [
      condition('a', {
        treatments: [
          relation('treatment', 'treatment-ropinirole', {line: 'first'}),
          relation('treatment', 'treatment-agonists', {line: 'avoid'}),
        ],
      }),
      doc('treatment-ropinirole', {memberOf: [ref('treatment-agonists', 'm')]}),
      doc('treatment-agonists'),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'treatments[_key=="treatment-ropinirole"]',
        message:
          '"treatment-ropinirole" is advised, and its class "treatment-agonists" is advised against for the same people. Say for whom each holds.',
        related: ['treatment-ropinirole', 'treatment-agonists'],
      },
    ],
    mended: [
      condition('a', {
        treatments: [
          relation('treatment', 'treatment-ropinirole', {
            line: 'first',
            population: {pregnancy: 'notPregnant'},
          }),
          relation('treatment', 'treatment-agonists', {
            line: 'avoid',
            population: {pregnancy: 'pregnant'},
          }),
        ],
      }),
      doc('treatment-ropinirole', {memberOf: [ref('treatment-agonists', 'm')]}),
      doc('treatment-agonists'),
    ],
  },
  {
    code: 'treat-and-avoid',
    broken: [
      condition('a', {
        treatments: [
          relation('treatment', 'treatment-x', {
            line: 'first',
            recommendations: [{_key: 'r', direction: 'against', date: '2025'}],
          }),
        ],
      }),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'treatments[_key=="treatment-x"]',
        message:
          '"treatment-x" is advised and advised against for the same people. Say for whom each holds, or correct the line.',
        related: ['treatment-x'],
      },
    ],
    mended: [
      condition('a', {
        treatments: [
          relation('treatment', 'treatment-x', {
            line: 'avoid',
            recommendations: [
              {_key: 'q', direction: 'for', date: '2016', supersededBy: ref('source-x')},
              {_key: 'r', direction: 'against', date: '2025'},
            ],
          }),
        ],
      }),
    ],
  },
  {
    code: 'treatment-contraindicated',
    broken: [
      condition('a', {treatments: [relation('treatment', 'treatment-x', {line: 'first'})]}),
      doc('treatment-x', {
        safety: {contraindications: [{_key: 'c', label: 'a', condition: ref('condition-a')}]},
      }),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'treatments[_key=="treatment-x"]',
        message:
          '"treatment-x" names this condition as a contraindication. Mark it "avoid" here, or correct its safety.',
        related: ['treatment-x'],
      },
    ],
    mended: [
      condition('a', {treatments: [relation('treatment', 'treatment-x', {line: 'first'})]}),
      doc('treatment-x', {
        safety: {
          contraindications: [
            {_key: 'c', label: 'a', condition: ref('condition-a'), level: 'relative'},
          ],
        },
      }),
    ],
  },
  {
    code: 'treatment-also-cause',
    broken: [
      condition('a', {
        causes: [relation('cause', 'treatment-class', {role: 'aggravating', status: 'probable'})],
        treatments: [relation('treatment', 'treatment-x', {line: 'second'})],
      }),
      doc('treatment-x', {memberOf: [ref('treatment-class', 'm')]}),
      doc('treatment-class'),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'treatments[_key=="treatment-x"]',
        message:
          '"treatment-x" treats the condition here and stands among its causes (causes[_key=="treatment-class"]). Say for whom each holds, or correct one.',
        related: ['treatment-x', 'treatment-class'],
      },
    ],
    mended: [
      condition('a', {
        causes: [relation('cause', 'treatment-class', {role: 'aggravating', status: 'probable'})],
        treatments: [relation('treatment', 'treatment-x', {line: 'avoid'})],
      }),
      doc('treatment-x', {memberOf: [ref('treatment-class', 'm')]}),
      doc('treatment-class'),
    ],
  },
  {
    code: 'thresholds-disagree',
    broken: [
      condition('a', {
        tests: [
          relation('test', 'test-ferritin', {
            thresholds: [
              {
                _key: 'who',
                operator: 'lt',
                value: 15,
                unit: 'ug/L',
                meaning: 'Low',
                context: 'general',
              },
              {
                _key: 'old',
                operator: 'lt',
                value: 12,
                unit: 'ng/mL',
                meaning: 'low',
                context: 'general',
              },
            ],
          }),
        ],
      }),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'tests[_key=="test-ferritin"].thresholds[_key=="old"]',
        message:
          '"test-ferritin" has two limits for the same people and situation: 15 and 12. Keep one, or say how the people differ.',
        related: ['test-ferritin'],
      },
    ],
    mended: [
      condition('a', {
        tests: [
          relation('test', 'test-ferritin', {
            thresholds: [
              {
                _key: 'who',
                operator: 'lt',
                value: 15,
                unit: 'ug/L',
                meaning: 'Low',
                context: 'general',
              },
              {
                _key: 'same',
                operator: 'lt',
                value: 15,
                unit: 'ng/mL',
                meaning: 'low',
                context: 'general',
              },
              {
                _key: 'ill',
                operator: 'lt',
                value: 70,
                unit: 'ug/L',
                meaning: 'low',
                context: 'inflammation',
              },
            ],
          }),
        ],
      }),
    ],
  },
  ...(
    [
      ['care-guidance-missing', 'careGuidance', [], 'Say when to get help, and how soon.'],
      [
        'core-criterion-missing',
        'symptoms',
        [relation('symptom', 'symptom-x', {role: 'associated'})],
        'Mark the symptoms that the diagnosis asks for as core criteria.',
      ],
      ['treatments-missing', 'treatments', [], 'Add what the condition is treated with.'],
      ['sources-missing', 'sources', [], 'Add the sources that it rests on.'],
    ] as const
  ).map(([code, field, value, message]) => ({
    code,
    broken: [condition('a', {...complete, [field]: value}), doc('source-x')],
    finds: [{documentId: 'condition-a', path: field, message}],
    mended: [condition('a', complete), doc('source-x')],
  })),
  {
    code: 'causes-missing',
    broken: [condition('a', {aetiologyStatus: 'partlyKnown'})],
    finds: [
      {
        documentId: 'condition-a',
        path: 'causes',
        message: 'Add the causes, or say that they are unknown.',
      },
    ],
    mended: [condition('a', {aetiologyStatus: 'unknown'})],
  },
  {
    code: 'established-cause-untreated',
    broken: [
      condition('rls', {
        causes: [
          relation('cause', 'condition-iron', {role: 'contributing', status: 'established'}),
        ],
        treatments: [relation('treatment', 'treatment-gabapentin')],
      }),
      condition('iron', {treatments: [relation('treatment', 'treatment-tablets')]}),
      doc('treatment-tablets', {memberOf: [ref('treatment-iron', 'm')]}),
    ],
    finds: [
      {
        documentId: 'condition-rls',
        path: 'causes[_key=="condition-iron"]',
        message:
          '"condition-iron" is an established cause, and none of its treatments stands here. Add the one that helps, or say that the cause cannot be changed.',
        related: ['condition-iron'],
      },
    ],
    mended: [
      condition('rls', {
        causes: [
          relation('cause', 'condition-iron', {role: 'contributing', status: 'established'}),
        ],
        treatments: [relation('treatment', 'treatment-iron')],
      }),
      condition('iron', {treatments: [relation('treatment', 'treatment-tablets')]}),
      doc('treatment-tablets', {memberOf: [ref('treatment-iron', 'm')]}),
    ],
  },
  {
    code: 'author-missing',
    broken: [doc('article-a')],
    finds: [{documentId: 'article-a', path: 'authors', message: 'Say who wrote it.'}],
    mended: [doc('article-a', {authors: [ref('person-a', 'a')]})],
  },
  {
    code: 'subject-missing',
    broken: [doc('article-a')],
    finds: [
      {documentId: 'article-a', path: 'about', message: 'Choose the conditions that it is about.'},
    ],
    mended: [doc('article-a', {about: [ref('condition-a', 'a')]})],
  },
  {
    code: 'entity-unused',
    broken: [doc('symptom-x'), condition('a')],
    finds: [
      {
        documentId: 'symptom-x',
        path: '',
        message: 'Nothing refers to it. Add it to the condition it belongs to, or delete it.',
      },
    ],
    mended: [doc('symptom-x'), condition('a', {symptoms: [relation('symptom', 'symptom-x')]})],
  },
  {
    code: 'source-retracted',
    broken: [
      condition('a', {sources: [ref('source-x', 'k')]}),
      doc('source-x', {status: 'retracted', title: 'A trial'}),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'sources[_key=="k"]',
        message: '"A trial" was retracted. Remove what rests on it, or cite another source.',
        related: ['source-x'],
      },
    ],
    mended: [
      condition('a', {sources: [ref('source-x', 'k')]}),
      doc('source-x', {status: 'corrected'}),
    ],
  },
  {
    code: 'source-superseded',
    broken: [
      condition('a', {
        treatments: [
          relation('treatment', 'treatment-x', {
            recommendations: [{_key: 'r', source: ref('source-2016')}],
          }),
        ],
      }),
      doc('source-2016', {status: 'superseded', supersededBy: ref('source-2025')}),
      doc('source-2025', {title: 'Guideline 2025'}),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'treatments[_key=="treatment-x"].recommendations[_key=="r"].source',
        message: '"source-2016" was replaced by "Guideline 2025". Read the new one and cite it.',
        related: ['source-2016', 'source-2025'],
      },
    ],
    mended: [
      condition('a', {
        treatments: [
          relation('treatment', 'treatment-x', {
            recommendations: [
              {_key: 'r', source: ref('source-2016'), supersededBy: ref('source-2025')},
            ],
          }),
        ],
      }),
      doc('source-2016', {status: 'superseded', supersededBy: ref('source-2025')}),
      doc('source-2025'),
    ],
  },
  {
    code: 'review-overdue',
    broken: [record(condition('a'), '2023-05-01T00:00:00.000Z')],
    finds: [
      {
        documentId: 'condition-a',
        path: 'review',
        message: 'The review was due on 2026-05-01, 31 days ago. Request a full review.',
      },
    ],
    mended: [record(condition('a'), '2023-06-01T00:00:00.000Z')],
  },
  {
    code: 'sign-off-missing',
    broken: [condition('a')],
    finds: [
      {
        documentId: 'condition-a',
        path: 'review',
        message: 'It is published without a medical approval. Request a review.',
      },
    ],
    mended: [doc('drafts.condition-a')],
  },
  {
    code: 'sign-off-voided',
    broken: [{...record(condition('a'), '2026-01-01T00:00:00.000Z'), title: 'Changed'}],
    finds: [
      {
        documentId: 'condition-a',
        path: 'review',
        message: 'Changed since the approval: title. Request another review.',
      },
    ],
    mended: [record(condition('a'), '2026-01-01T00:00:00.000Z')],
  },
  {
    code: 'credential-expired',
    broken: [
      doc('person-r', {
        roles: ['medicalReviewer'],
        credentials: [{_key: 'c', degree: 'MD', validUntil: '2026-05-31'}],
      }),
    ],
    finds: [
      {
        documentId: 'person-r',
        path: 'credentials',
        message: 'A medical reviewer needs a credential that is valid. Add it, or renew its date.',
      },
    ],
    mended: [
      doc('person-r', {
        roles: ['medicalReviewer'],
        credentials: [{_key: 'c', degree: 'MD', validUntil: '2026-06-01'}],
      }),
    ],
  },
  {
    code: 'claim-without-relation',
    broken: [
      condition('a', {symptoms: [relation('symptom', 'symptom-x')]}),
      accepted('1', {relation: 'symptom', acceptedInto: ref('condition-a')}),
    ],
    finds: [
      {
        documentId: 'claim-1',
        path: 'state',
        message:
          'It was accepted, and no relation rests on it any more. Accept it again, or reject it.',
        related: ['condition-a'],
      },
    ],
    mended: [
      condition('a', {
        symptoms: [
          relation('symptom', 'symptom-x', {
            provenance: [{_key: 'claim-1', claim: {...ref('claim-1'), _weak: true}}],
          }),
        ],
      }),
      accepted('1', {relation: 'symptom', acceptedInto: ref('condition-a')}),
    ],
  },
  {
    code: 'name-without-relation',
    broken: [
      condition('a', prose('Many have itchy skins, or restless legs syndrome.')),
      doc('symptom-itch', {title: 'Itchy skin'}),
      doc('symptom-legs', {title: 'Restless legs'}),
      condition('rls', {title: 'Restless legs syndrome'}),
    ],
    finds: [
      {
        documentId: 'condition-a',
        path: 'sections[_key=="s"].content[_key=="p"]',
        message:
          'The text names "itchy skin" (symptom-itch), and the condition has no relation to it. Add the relation if there is one.',
        related: ['symptom-itch'],
      },
      {
        documentId: 'condition-a',
        path: 'sections[_key=="s"].content[_key=="p"]',
        message:
          'The text names "restless legs syndrome" (condition-rls), and the condition has no relation to it. Add the relation if there is one.',
        related: ['condition-rls'],
      },
    ],
    mended: [
      condition('a', {
        ...prose('Many have itchy skin, and are restless.'),
        symptoms: [relation('symptom', 'symptom-itch')],
      }),
      doc('symptom-itch', {title: 'Itchy skin'}),
    ],
  },
]

const findingsOf = (documents: SanityDocumentLike[], code: string) =>
  checkIntegrity(documents, {today})
    .filter((finding) => finding.code === code)
    .map(({code: _code, level: _level, ...rest}) => rest)

describe('checks across documents', () => {
  test.each(cases)('$code', ({code, broken, finds, mended}) => {
    expect(findingsOf(broken, code)).toEqual(finds)
    expect(findingsOf(mended, code)).toEqual([])
  })

  test('every code has a case', () => {
    const tested = new Set(cases.map(({code}) => code))
    expect(integrityCodes.map(({code}) => code).filter((code) => !tested.has(code))).toEqual([])
  })

  test('of a document with a draft the draft is checked', () => {
    const published = condition('a', {aetiologyStatus: 'known'})
    const draft = doc('drafts.condition-a', {aetiologyStatus: 'unknown'})
    expect(findingsOf([published, draft], 'causes-missing')).toEqual([])
    expect(findingsOf([draft, published], 'causes-missing')).toEqual([])
    expect(findingsOf([published], 'causes-missing')).toHaveLength(1)
  })
})

describe('reviews due', () => {
  test('high risk comes first, then what was never reviewed, then the longest overdue', () => {
    const at = (id: string, date: string, review: Fields = {}) => {
      const document = record(condition(id), date)
      return {...document, review: {...document.review, ...review}}
    }
    const index = indexDocuments([
      at('late', '2023-05-01T00:00:00.000Z'),
      at('later', '2020-05-01T00:00:00.000Z'),
      at('current', '2026-05-01T00:00:00.000Z'),
      at('risky', '2025-05-31T00:00:00.000Z', {riskLevel: 'high'}),
      condition('never'),
      doc('symptom-x'),
    ])
    expect(reviewsDue(index, today).map(({documentId, status}) => [documentId, status])).toEqual([
      ['condition-risky', 'overdue'],
      ['condition-never', 'never'],
      ['condition-later', 'overdue'],
      ['condition-late', 'overdue'],
    ])
  })
})
