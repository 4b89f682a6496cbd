import {describe, expect, test} from 'vitest'

import {healthRules, type SanityDocumentLike} from '../../schemas/index.ts'
import {allFindings, cite, findingsOf, make, paragraph, ref, section} from './rule-fixtures.ts'

interface Case {
  code: string
  broken: SanityDocumentLike
  says: {path: string; message: string}[]
  mended: SanityDocumentLike
}

const cause = (more: object) =>
  make('condition', {
    causes: [
      {
        _key: 'c',
        _type: 'causeRelation',
        cause: ref('condition-coeliac-disease'),
        role: 'cause',
        status: 'established',
        ...more,
      },
    ],
  })

const treatment = (more: object) =>
  make('condition', {
    treatments: [
      {_key: 't', _type: 'treatmentRelation', treatment: ref('treatment-iron-tablets'), ...more},
    ],
  })

const recommendation = (key: string, date: string, direction: string, more: object = {}) => ({
  _key: key,
  _type: 'recommendation',
  source: ref('source-guideline'),
  date,
  direction,
  ...more,
})

const body = (...blocks: unknown[]) => make('article', {body: blocks})

const citing = (text: string) =>
  paragraph(text, 'p', {
    markDefs: [{_key: 'c', _type: 'citation', source: ref('source-guideline')}],
  })

const mentioning = (id: string) =>
  paragraph('It matters.', 'p', {
    markDefs: [{_key: 'e', _type: 'entityLink', reference: ref(id)}],
    children: [{_key: 's', _type: 'span', text: 'It matters.', marks: ['e']}],
  })

const symptoms = (more: object) => [
  {
    _key: 's',
    _type: 'symptomRelation',
    symptom: ref('symptom-fatigue'),
    role: 'associated',
    ...more,
  },
]

const cell = (key: string, more: object = {}) => ({
  _key: key,
  _type: 'tableCell',
  text: key,
  ...more,
})

const row = (key: string, ...cells: object[]) => ({_key: key, _type: 'tableRow', cells})

const table = (...rows: object[]) => body({_key: 't', _type: 'dataTable', caption: 'Doses', rows})

const longSentence = `Iron ${'and more iron '.repeat(9)}helps.`

const cases: Case[] = [
  {
    code: 'relation-without-citation',
    broken: cause({}),
    says: [
      {
        path: 'causes[_key=="c"].citations',
        message: 'Cite the source that this relation rests on.',
      },
    ],
    mended: cause({citations: [cite('source-old')]}),
  },
  {
    code: 'relation-without-citation',
    broken: treatment({citations: []}),
    says: [
      {
        path: 'treatments[_key=="t"].citations',
        message: 'Cite the source that this relation rests on.',
      },
    ],
    mended: treatment({recommendations: [recommendation('r', '2025', 'for')]}),
  },
  {
    code: 'old-only-citation',
    broken: cause({citations: [cite('source-old')]}),
    says: [
      {
        path: 'causes[_key=="c"].citations',
        message:
          'The newest source cited here is of 2004. Look for a newer one, or say in the note why it still holds.',
      },
    ],
    mended: cause({citations: [cite('source-old'), cite('source-guideline')]}),
  },
  {
    code: 'recommendation-contradicted',
    broken: treatment({
      recommendations: [
        recommendation('old', '2016', 'for'),
        recommendation('new', '2025', 'against'),
      ],
    }),
    says: [
      {
        path: 'treatments[_key=="t"].recommendations[_key=="old"]',
        message:
          'A recommendation of 2025 says the opposite. If it takes the place of this one, choose its guideline under "Superseded by".',
      },
    ],
    mended: treatment({
      recommendations: [
        recommendation('old', '2016', 'for', {supersededBy: ref('source-guideline')}),
        recommendation('new', '2025', 'against'),
      ],
    }),
  },
  {
    code: 'recommendation-contradicted',
    broken: treatment({
      recommendations: [
        recommendation('old', '2016', 'for', {population: {ageGroups: ['olderAdult']}}),
        recommendation('new', '2025', 'against', {population: {ageGroups: ['adult']}}),
      ],
    }),
    says: [
      {
        path: 'treatments[_key=="t"].recommendations[_key=="old"]',
        message:
          'A recommendation of 2025 says the opposite. If it takes the place of this one, choose its guideline under "Superseded by".',
      },
    ],
    mended: treatment({
      recommendations: [
        recommendation('old', '2016', 'for', {population: {ageGroups: ['child']}}),
        recommendation('new', '2025', 'against', {population: {ageGroups: ['adult']}}),
      ],
    }),
  },
  {
    code: 'line-against-recommendation',
    broken: treatment({line: 'first', recommendations: [recommendation('r', '2025', 'against')]}),
    says: [
      {
        path: 'treatments[_key=="t"].line',
        message:
          'The recommendation of 2025 is against this treatment. Choose "avoid", or correct the recommendation.',
      },
    ],
    mended: treatment({line: 'avoid', recommendations: [recommendation('r', '2025', 'against')]}),
  },
  {
    code: 'frequency-disagrees',
    broken: make('condition', {
      symptoms: symptoms({frequency: {n: 60, of: 251, class: 'frequent'}}),
    }),
    says: [
      {
        path: 'symptoms[_key=="s"].frequency.class',
        message:
          'The numbers mean "occasional", the class says "frequent". Leave the class empty: it follows from the numbers.',
      },
    ],
    mended: make('condition', {symptoms: symptoms({frequency: {n: 60, of: 251}})}),
  },
  {
    code: 'frequency-disagrees',
    broken: make('condition', {
      symptoms: symptoms({frequency: {n: 60, of: 251, low: 30, high: 40}}),
    }),
    says: [
      {
        path: 'symptoms[_key=="s"].frequency.low',
        message: '60 of 251 is 23.9 %, outside 30 to 40 %. Keep the one that the source gives.',
      },
    ],
    mended: make('condition', {
      symptoms: symptoms({frequency: {n: 60, of: 251, low: 20, high: 40}}),
    }),
  },
  {
    code: 'entity-without-relation',
    broken: make('condition', {sections: [section(mentioning('symptom-chest-pain'))]}),
    says: [
      {
        path: 'sections[_key=="overview"].content[_key=="p"]',
        message:
          'The text names "Chest pain", and the condition has no relation to it. Add the relation, or remove the mark.',
      },
    ],
    mended: make('condition', {
      sections: [section(mentioning('symptom-fatigue'))],
      symptoms: symptoms({}),
    }),
  },
  {
    code: 'relation-not-in-prose',
    broken: make('condition', {
      sections: [section(paragraph('It is common.'))],
      symptoms: symptoms({}),
    }),
    says: [
      {
        path: 'symptoms[_key=="s"].symptom',
        message: 'The text never names "Fatigue". Tell readers about it, or remove the relation.',
      },
    ],
    mended: make('condition', {
      sections: [section(paragraph('Tiredness is common.'))],
      symptoms: symptoms({}),
    }),
  },
  {
    code: 'red-flag-not-in-guidance',
    broken: make('condition', {symptoms: symptoms({symptom: ref('symptom-chest-pain')})}),
    says: [
      {
        path: 'symptoms[_key=="s"].urgency',
        message:
          '"Chest pain" is urgent here, and the care guidance never mentions it. Add it to the guidance.',
      },
    ],
    mended: make('condition', {
      symptoms: symptoms({symptom: ref('symptom-chest-pain')}),
      careGuidance: [
        {
          _key: 'c',
          _type: 'careAdvice',
          level: 'emergency',
          body: [paragraph('Call an ambulance for chest pain.')],
        },
      ],
    }),
  },
  {
    code: 'absolute-word',
    broken: body(paragraph('Iron always cures restless legs.')),
    says: [
      {
        path: 'body[_key=="p"]',
        message:
          '"always" promises too much. Cite the source in this paragraph, or say it another way.',
      },
      {
        path: 'body[_key=="p"]',
        message:
          '"cures" promises too much. Cite the source in this paragraph, or say it another way.',
      },
    ],
    mended: body(paragraph('There is no known cure. It does not always help.')),
  },
  {
    code: 'absolute-word',
    broken: body(paragraph('It is proven.')),
    says: [
      {
        path: 'body[_key=="p"]',
        message:
          '"proven" promises too much. Cite the source in this paragraph, or say it another way.',
      },
    ],
    mended: body(citing('It is proven.')),
  },
  {
    code: 'weasel-phrase',
    broken: body(paragraph('Numerous studies have confirmed it. Iron can help.')),
    says: [
      {
        path: 'body[_key=="p"]',
        message:
          '"Numerous studies have confirmed" does not say who. Cite the source in this paragraph, or say it another way.',
      },
    ],
    mended: body(citing('Numerous studies have confirmed it. Iron can help.')),
  },
  {
    code: 'abbreviation-unexplained',
    broken: body(paragraph('RLS is common.', 'a'), paragraph('RLS (restless legs) again.', 'b')),
    says: [
      {
        path: 'body[_key=="a"]',
        message:
          '"RLS" is used before it is explained. Write "the words in full (RLS)" here, or mark it as an abbreviation.',
      },
    ],
    mended: body(paragraph('Restless legs syndrome (RLS) is common.', 'a'), paragraph('RLS.', 'b')),
  },
  {
    code: 'sentence-too-long',
    broken: body(paragraph(longSentence)),
    says: [
      {
        path: 'body[_key=="p"]',
        message:
          'A sentence of 29 words ("Iron and more iron and more iron and more iron and more…"). Split it: at most 25.',
      },
    ],
    mended: body(paragraph('Iron helps. So does sleep.')),
  },
  {
    code: 'heading-skipped',
    broken: body(
      paragraph('Causes', 'a', {style: 'h2'}),
      paragraph('Blood loss', 'b', {style: 'h4'}),
    ),
    says: [
      {
        path: 'body[_key=="b"]',
        message: '"Blood loss" is a heading 4 below a heading 2. Make it a heading 3.',
      },
    ],
    mended: body(
      paragraph('Causes', 'a', {style: 'h2'}),
      paragraph('Blood loss', 'b', {style: 'h3'}),
    ),
  },
  {
    code: 'grade-too-high',
    broken: body(
      paragraph(
        'Insufficient concentrations necessitate pharmacological administration. '.repeat(20),
      ),
    ),
    says: [
      {
        path: 'body[_key=="p"]',
        message:
          '"Opening" reads at grade 40.6 (Flesch-Kincaid, medical names set aside); aim at 8 or below: shorter sentences, everyday words.',
      },
    ],
    mended: body(paragraph('Iron helps your blood. You can eat more of it. '.repeat(20))),
  },
  {
    code: 'summary-wording',
    broken: make('symptom', {summary: `Experts say it is proven. ${longSentence}`}),
    says: [
      {
        path: 'summary',
        message: '"proven" needs a source, and a summary cannot cite one. Say it another way.',
      },
      {
        path: 'summary',
        message: '"Experts say" needs a source, and a summary cannot cite one. Say it another way.',
      },
      {path: 'summary', message: 'A sentence of 29 words in the summary. Split it: at most 25.'},
    ],
    mended: make('symptom', {summary: 'Feeling tired all day.'}),
  },
  {
    code: 'table-shape',
    broken: table(
      row('a', cell('Drug', {header: true, rowspan: 2}), cell('Dose')),
      row('b', cell('x'), cell('y')),
    ),
    says: [
      {
        path: 'body[_key=="t"].rows[_key=="b"]',
        message:
          'This row is 3 cells wide and the first one is 2. Compare it with the original: a cell or a span is missing.',
      },
    ],
    mended: table(
      row('a', cell('Drug', {header: true, rowspan: 2}), cell('Dose')),
      row('b', cell('x')),
      row('c', cell('z', {colspan: 2})),
    ),
  },
  {
    code: 'table-header',
    broken: body({_key: 't', _type: 'dataTable', rows: [row('a', cell('Drug'))]}),
    says: [
      {
        path: 'body[_key=="t"].rows',
        message: 'Mark the cells that name a column or a row as headers.',
      },
      {path: 'body[_key=="t"].caption', message: 'Say in a caption what the table shows.'},
    ],
    mended: table(row('a', cell('Drug', {header: true}))),
  },
  {
    code: 'superseded-without-successor',
    broken: make('source', {status: 'superseded'}),
    says: [{path: 'supersededBy', message: 'Choose the edition that takes its place.'}],
    mended: make('source', {status: 'superseded', supersededBy: ref('source-guideline')}),
  },
  {
    code: 'source-not-findable',
    broken: make('source', {kind: 'webPage', url: 'https://example.org'}),
    says: [{path: 'readOn', message: 'Say when the page was read: pages change.'}],
    mended: make('source', {kind: 'webPage', url: 'https://example.org', readOn: '2026-01-01'}),
  },
  {
    code: 'source-not-findable',
    broken: make('source', {kind: 'trial', doi: '10.1234/x'}),
    says: [
      {
        path: 'year',
        message:
          'Give the year, and a DOI, PubMed id, ISBN, address or journal, so that readers can find it.',
      },
    ],
    mended: make('source', {kind: 'trial', doi: '10.1234/x', year: 2025}),
  },
  {
    code: 'claim-entity-unknown',
    broken: make('claim', {
      subject: {label: 'iron deficiency', reference: ref('condition-coeliac-disease')},
      object: {label: 'brain fog'},
    }),
    says: [
      {
        path: 'object',
        message: 'Choose the document that "brain fog" means, or the type of a new one.',
      },
    ],
    mended: make('claim', {object: {label: 'brain fog', stubType: 'symptom'}}),
  },
]

describe('what the schema warns of', () => {
  test.each(cases)('$code', ({code, broken, says, mended}) => {
    expect(findingsOf(code, broken)).toEqual(says)
    expect(findingsOf(code, mended)).toEqual([])
    // Where only errors are asked for, it is left out, and nothing else is.
    expect(allFindings(broken, {errorsOnly: true})).toEqual(
      allFindings(broken).filter(({level}) => level === 'error'),
    )
  })

  test('every rule that warns has a case', () => {
    const tested = new Set(cases.map(({code}) => code))
    const warning = healthRules.filter(({level}) => level === 'warning')
    expect(warning.map(({code}) => code).filter((code) => !tested.has(code))).toEqual([])
  })
})
