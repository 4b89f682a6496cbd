import {describe, expect, test} from 'vitest'

import {healthRules, structureRules, type SanityDocumentLike} from '../../schemas/index.ts'
import {cite, findingsOf, make, paragraph, ref, section} from './rule-fixtures.ts'

/** A document that breaks a rule, what the rule says, and the same document mended. */
interface Case {
  code: string
  broken: SanityDocumentLike
  says: {path: string; message: string}[]
  mended: SanityDocumentLike
}

const symptom = (more: object) => ({
  _key: 'symptom-symptom-fatigue',
  _type: 'symptomRelation',
  symptom: ref('symptom-fatigue'),
  role: 'associated',
  ...more,
})

const adults = {_type: 'population', ageGroups: ['adult']}

const effect = (more: object) =>
  make('condition', {
    causes: [
      {
        _key: 'c',
        _type: 'causeRelation',
        effects: [
          {
            _key: 'e',
            _type: 'effectSize',
            measure: 'meanDifference',
            value: -3.78,
            unit: '{score}',
            population: adults,
            source: ref('source-guideline'),
            ...more,
          },
        ],
      },
    ],
  })

const recommendation = (more: object) =>
  make('condition', {
    treatments: [
      {
        _key: 't',
        _type: 'treatmentRelation',
        treatment: ref('treatment-iron-tablets'),
        recommendations: [
          {_key: 'r', _type: 'recommendation', direction: 'for', date: '2025', ...more},
        ],
      },
    ],
  })

const precondition = (more: object) =>
  make('condition', {
    treatments: [{_key: 't', _type: 'treatmentRelation', precondition: {...more}}],
  })

const frequency = (more: object) => make('condition', {symptoms: [symptom({frequency: more})]})

const counted = {population: adults, source: ref('source-guideline')}

const body = (...blocks: unknown[]) => make('article', {body: blocks})

const marked = (markDefs: unknown[], marks: unknown[]) =>
  paragraph('Iron', 'p', {
    markDefs,
    children: [{_key: 's', _type: 'span', text: 'Iron', marks}],
  })

const reviewed = (reviewer: string, more: object = {}) =>
  make('article', {
    authors: [ref('person-author', 'a')],
    review: {
      records: [
        {
          _key: 'r',
          _type: 'reviewRecord',
          reviewer: ref(reviewer),
          date: '2026-01-01T00:00:00Z',
          scope: 'full',
          outcome: 'approved',
        },
      ],
      ...more,
    },
  })

const cases: Case[] = [
  {
    code: 'code-form',
    broken: make('symptom', {
      codes: [
        {_key: 'a', _type: 'medicalCode', system: 'hpo', value: 'HP:12378'},
        {_key: 'b', _type: 'medicalCode', system: 'snomedct', value: '32914009'},
      ],
    }),
    says: [
      {
        path: 'codes[_key=="a"].value',
        message:
          '"HP:12378" does not have the form of a Human Phenotype Ontology code, such as HP:0012378. Copy it again from the code browser.',
      },
      {
        path: 'codes[_key=="b"].value',
        message: '32914009 has a wrong check digit. Copy the SNOMED CT identifier again.',
      },
    ],
    mended: make('symptom', {
      codes: [
        {_key: 'a', _type: 'medicalCode', system: 'hpo', value: 'HP:0012378'},
        {_key: 'b', _type: 'medicalCode', system: 'snomedct', value: '32914008'},
      ],
    }),
  },
  {
    code: 'doi-form',
    broken: make('source', {doi: 'https://doi.org/10.5664/jcsm.11390'}),
    says: [
      {
        path: 'doi',
        message:
          '"https://doi.org/10.5664/jcsm.11390" is not a DOI such as 10.5664/jcsm.11390. Leave out "https://doi.org/" and "doi:".',
      },
    ],
    mended: make('source', {doi: '10.1016/S0140-6736(20)32594-0'}),
  },
  {
    code: 'pmid-form',
    broken: make('source', {pmid: 'PMID 39324694'}),
    says: [
      {
        path: 'pmid',
        message:
          '"PMID 39324694" is not a PubMed identifier. It is 1 to 8 digits, such as 39324694.',
      },
    ],
    mended: make('source', {pmid: '39324694'}),
  },
  {
    code: 'isbn-form',
    broken: make('source', {isbn: '978-92-4-000012-5'}),
    says: [
      {
        path: 'isbn',
        message: '"978-92-4-000012-5" is not a valid ISBN. Copy all 10 or 13 digits again.',
      },
    ],
    mended: make('source', {isbn: '978-92-4-000012-4'}),
  },
  {
    code: 'orcid-form',
    broken: make('person', {orcid: '0000-0002-1825-0098'}),
    says: [
      {
        path: 'orcid',
        message: '0000-0002-1825-0098 has a wrong check digit. Copy the ORCID iD again.',
      },
    ],
    mended: make('person', {orcid: '0000-0002-1825-0097'}),
  },
  {
    code: 'language-form',
    broken: make('article', {language: 'english'}),
    says: [
      {path: 'language', message: '"english" is no language tag: use en, en-GB, de and the like.'},
    ],
    mended: make('article', {language: 'en-GB'}),
  },
  {
    code: 'slug-form',
    broken: make('symptom', {
      slug: {_type: 'slug', current: 'Müdigkeit & more'},
      previousSlugs: ['ok', '../etc'],
    }),
    says: [
      {
        path: 'slug.current',
        message:
          '"Müdigkeit & more" is no slug: use lower-case letters, digits and hyphens, such as "mudigkeit-more".',
      },
      {
        path: 'previousSlugs[1]',
        message: '"../etc" is no slug: use lower-case letters, digits and hyphens, such as "etc".',
      },
    ],
    mended: make('symptom', {slug: {_type: 'slug', current: 'fatigue'}, previousSlugs: ['ok']}),
  },
  {
    code: 'previous-slug-is-current',
    broken: make('symptom', {
      slug: {_type: 'slug', current: 'fatigue'},
      previousSlugs: ['fatigue'],
    }),
    says: [
      {
        path: 'previousSlugs[0]',
        message:
          '"fatigue" is the current slug: the page would redirect to itself. Remove it here.',
      },
    ],
    mended: make('symptom', {slug: {_type: 'slug', current: 'fatigue'}, previousSlugs: ['tired']}),
  },
  {
    code: 'number-needs-unit',
    broken: effect({unit: undefined}),
    says: [
      {
        path: 'causes[_key=="c"].effects[_key=="e"].unit',
        message: 'Give the unit of the number. A ratio or a count takes "1 (no unit)".',
      },
    ],
    mended: effect({measure: 'oddsRatio', unit: undefined}),
  },
  {
    code: 'number-needs-population',
    broken: effect({population: {_type: 'population', ageGroups: []}}),
    says: [
      {
        path: 'causes[_key=="c"].effects[_key=="e"].population',
        message:
          'Say whom the number is about: sex, age, pregnancy, or in words such as "adults with iron deficiency anaemia".',
      },
    ],
    mended: effect({population: {description: 'adults'}}),
  },
  {
    code: 'number-needs-source',
    broken: frequency({n: 60, of: 251, population: adults}),
    says: [
      {
        path: 'symptoms[_key=="symptom-symptom-fatigue"].frequency.source',
        message: 'Choose the source that the number comes from.',
      },
    ],
    mended: make('condition', {
      symptoms: [
        symptom({
          frequency: {n: 60, of: 251},
          population: adults,
          citations: [cite('source-guideline')],
        }),
      ],
    }),
  },
  {
    code: 'count-exceeds-total',
    broken: frequency({n: 260, of: 251, ...counted}),
    says: [
      {
        path: 'symptoms[_key=="symptom-symptom-fatigue"].frequency.n',
        message: '260 of 251 cannot be: correct one of the two counts.',
      },
    ],
    mended: frequency({n: 251, of: 251, ...counted}),
  },
  {
    code: 'count-exceeds-total',
    broken: frequency({n: 5, ...counted}),
    says: [
      {
        path: 'symptoms[_key=="symptom-symptom-fatigue"].frequency.of',
        message: 'Say of how many people 5 had the symptom.',
      },
    ],
    mended: frequency({class: 'frequent'}),
  },
  {
    code: 'interval-misses-value',
    broken: effect({low: -3, high: -1.31}),
    says: [
      {
        path: 'causes[_key=="c"].effects[_key=="e"].value',
        message:
          '-3.78 lies outside its interval (-3 to -1.31): correct the value or the interval.',
      },
    ],
    mended: effect({low: -6.25, high: -1.31}),
  },
  {
    code: 'interval-misses-value',
    broken: frequency({low: 79, high: 30, ...counted}),
    says: [
      {
        path: 'symptoms[_key=="symptom-symptom-fatigue"].frequency.low',
        message: 'The interval runs backwards (79 to 30): swap its ends.',
      },
    ],
    mended: frequency({low: 30, high: 79, ...counted}),
  },
  {
    code: 'limit-incomplete',
    broken: precondition({operator: 'between', value: 75, unit: 'ug/L'}),
    says: [
      {
        path: 'treatments[_key=="t"].precondition.upperValue',
        message: 'Give the upper value of "between".',
      },
      {
        path: 'treatments[_key=="t"].precondition.test',
        message: 'Choose the test that the limit is about.',
      },
    ],
    mended: precondition({
      operator: 'between',
      value: 75,
      upperValue: 100,
      unit: 'ug/L',
      test: ref('test-ferritin'),
    }),
  },
  {
    code: 'strength-without-guideline',
    broken: recommendation({strength: 'strong', source: ref('source-old')}),
    says: [
      {
        path: 'treatments[_key=="t"].recommendations[_key=="r"].source',
        message:
          'The source is no guideline and cannot grade a recommendation. Choose a guideline, or leave the strength empty.',
      },
    ],
    mended: recommendation({strength: 'strong', source: ref('source-guideline')}),
  },
  {
    code: 'strength-without-guideline',
    broken: recommendation({strength: 'conditional'}),
    says: [
      {
        path: 'treatments[_key=="t"].recommendations[_key=="r"].source',
        message: 'Choose the guideline that gave this strength.',
      },
    ],
    mended: recommendation({}),
  },
  {
    code: 'relation-repeated',
    broken: make('condition', {
      symptoms: [symptom({}), symptom({_key: 'other', symptom: ref('drafts.symptom-fatigue')})],
    }),
    says: [
      {
        path: 'symptoms[_key=="other"]',
        message: '"Fatigue" is here already. Keep one relation and add what differs to it.',
      },
    ],
    mended: make('condition', {
      symptoms: [symptom({}), symptom({_key: 'other', symptom: ref('symptom-chest-pain')})],
    }),
  },
  {
    code: 'relation-to-itself',
    broken: make('condition', {
      relatedConditions: [
        {
          _key: 'x',
          _type: 'conditionRelation',
          condition: ref('condition-tested'),
          kind: 'comorbidity',
        },
      ],
    }),
    says: [
      {
        path: 'relatedConditions[_key=="x"].condition',
        message: 'A condition cannot have a relation to itself. Choose another document.',
      },
    ],
    mended: make('condition', {
      relatedConditions: [
        {
          _key: 'x',
          _type: 'conditionRelation',
          condition: ref('condition-coeliac-disease'),
          kind: 'comorbidity',
        },
      ],
    }),
  },
  {
    code: 'reference-wrong-type',
    broken: make('condition', {symptoms: [symptom({symptom: ref('test-ferritin')})]}),
    says: [
      {
        path: 'symptoms[_key=="symptom-symptom-fatigue"].symptom',
        message: '"Ferritin" is a test; choose a symptom.',
      },
    ],
    mended: make('condition', {symptoms: [symptom({})]}),
  },
  {
    code: 'reference-repeated',
    broken: make('article', {
      about: [ref('condition-coeliac-disease', 'a'), ref('condition-coeliac-disease', 'b')],
    }),
    says: [
      {
        path: 'about[_key=="b"]',
        message: '"condition-coeliac-disease" is in the list already. Remove one of the two.',
      },
    ],
    mended: make('article', {about: [ref('condition-coeliac-disease', 'a')]}),
  },
  {
    code: 'link-scheme',
    broken: body(marked([{_key: 'l', _type: 'link', href: 'java\nscript:alert(1)'}], ['l'])),
    says: [
      {
        path: 'body[_key=="p"].markDefs[_key=="l"].href',
        message:
          '"java\nscript:alert(1)" is no link that readers may follow. Use https://…, mailto:…, tel:… or /a/path.',
      },
    ],
    mended: body(marked([{_key: 'l', _type: 'link', href: 'https://example.org/a?b=c#d'}], ['l'])),
  },
  {
    code: 'image-alternative',
    broken: body({_key: 'f', _type: 'figure', alt: ' '}),
    says: [
      {
        path: 'body[_key=="f"].alt',
        message: 'Say what the image shows, or mark it as decorative.',
      },
    ],
    mended: body({_key: 'f', _type: 'figure', decorative: true}),
  },
  {
    code: 'claim-range',
    broken: make('claim', {range: {_type: 'claimRange', start: 9, end: 4}}),
    says: [{path: 'range.end', message: 'A quote cannot run from 9 to 4: import again.'}],
    mended: make('claim', {range: {_type: 'claimRange', start: 4, end: 9}}),
  },
  {
    code: 'reviewer-is-author',
    broken: reviewed('person-author'),
    says: [
      {
        path: 'review.records[_key=="r"].reviewer',
        message: 'The reviewer is one of the authors. Ask another medical reviewer to sign it off.',
      },
    ],
    mended: reviewed('person-reviewer'),
  },
  {
    code: 'reviewer-without-role',
    broken: reviewed('person-author'),
    says: [
      {
        path: 'review.records[_key=="r"].reviewer',
        message:
          'Example Author is not a medical reviewer. Give the person that role, or ask a medical reviewer.',
      },
    ],
    mended: reviewed('person-reviewer'),
  },
  {
    code: 'approved-without-record',
    broken: make('condition', {review: {state: 'approved', records: []}}),
    says: [
      {
        path: 'review.state',
        message:
          'No full review has approved it. Request a medical review, or set it back to draft.',
      },
    ],
    mended: reviewed('person-reviewer', {state: 'approved'}),
  },
  {
    code: 'key-missing',
    broken: body(paragraph('Iron', 'p', {_key: undefined}), paragraph('Iron', 'q')),
    says: [{path: 'body[0]', message: 'Item 1 has no _key. Give it one that no other item has.'}],
    mended: body(paragraph('Iron', 'p'), paragraph('Iron', 'q')),
  },
  {
    code: 'key-repeated',
    broken: body(
      paragraph('', 'p', {
        children: [
          {_key: 's', _type: 'span', text: ''},
          {_key: 's', _type: 'span', text: ''},
        ],
      }),
      paragraph('Iron', 'p'),
    ),
    says: [
      {path: 'body[1]', message: 'The _key "p" stands twice. Give item 2 another one.'},
      {
        path: 'body[_key=="p"].children[1]',
        message: 'The _key "s" stands twice. Give item 2 another one.',
      },
    ],
    mended: body(paragraph('Iron', 'p'), paragraph('Iron', 'q')),
  },
  {
    code: 'member-undeclared',
    broken: make('condition', {
      sections: [section(paragraph('Iron'), {_key: 'x', _type: 'html', html: '<b>'})],
      symptoms: ['fatigue'],
    }),
    says: [
      {
        path: 'sections[_key=="overview"].content[1]',
        message:
          'Item 2 is "html", which does not belong here. Allowed: block, figure, dataTable, callout.',
      },
      {
        path: 'symptoms[0]',
        message: 'Item 1 is a string, which does not belong here. Allowed: symptomRelation.',
      },
    ],
    mended: make('condition', {sections: [section(paragraph('Iron'))], symptoms: []}),
  },
  {
    code: 'mark-undefined',
    broken: body(marked([{_key: 'l', _type: 'link', href: '/a'}], ['l', 'strong', 'gone', 'code'])),
    says: [
      {
        path: 'body[_key=="p"].children[0].marks',
        message:
          'The mark "gone" is neither a decorator (strong, em, sup, sub) nor defined in this block. Remove it, or define it.',
      },
      {
        path: 'body[_key=="p"].children[0].marks',
        message:
          'The mark "code" is neither a decorator (strong, em, sup, sub) nor defined in this block. Remove it, or define it.',
      },
    ],
    mended: body(marked([{_key: 'l', _type: 'link', href: '/a'}], ['l', 'sup'])),
  },
  {
    code: 'style-undeclared',
    broken: make('test', {
      preparation: [paragraph('Eat nothing.', 'p', {style: 'h2', listItem: 'x'})],
    }),
    says: [
      {
        path: 'preparation[_key=="p"].style',
        message: 'The style "h2" does not belong here. Allowed: normal.',
      },
      {
        path: 'preparation[_key=="p"].listItem',
        message: 'The list "x" does not belong here. Allowed: bullet, number.',
      },
    ],
    mended: make('test', {preparation: [paragraph('Eat nothing.', 'p', {listItem: 'bullet'})]}),
  },
]

describe('what the schema refuses', () => {
  test.each(cases)('$code', ({code, broken, says, mended}) => {
    expect(findingsOf(code, broken)).toEqual(says)
    expect(findingsOf(code, mended)).toEqual([])
  })

  test('every rule that refuses has a case', () => {
    const refusing = [...healthRules, ...structureRules].filter(({level}) => level === 'error')
    const tested = new Set(cases.map(({code}) => code))
    expect(refusing.map(({code}) => code).filter((code) => !tested.has(code))).toEqual([])
  })
})
