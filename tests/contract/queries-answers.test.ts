import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {startLake, type Lake} from '../../lake/index.ts'
import {
  abbreviations,
  causeBySlug,
  causesAndEffects,
  conditionsForSymptoms,
  contradictions,
  evidenceCoverage,
  evidenceGaps,
  evidenceTable,
  graph,
  graphOf,
  graphTwoSteps,
  groupAbbreviations,
  importReview,
  orphanReport,
  overdueReviews,
  recentImports,
  redirectBySlug,
  related,
  reviewQueue,
  search,
  searchTerms,
  sitemap,
  staleContent,
  testBySlug,
  treatmentBySlug,
  whyRelation,
} from '../../queries/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'

type Fields = Record<string, unknown>

const stamps = {_rev: 'r', _createdAt: '2024-01-01T00:00:00Z', _updatedAt: '2026-05-05T00:00:00Z'}
const ref = (_ref: string) => ({_type: 'reference', _ref})
const entity = (_id: string, title: string, more: Fields = {}) => {
  const [_type = '', ...slug] = _id.split('-')
  const current = slug.join('-')
  return {_id, _type, ...stamps, title, slug: {_type: 'slug', current}, summary: title, ...more}
}
const relation = (type: string, target: string, more: Fields = {}) => ({
  _key: `${type}-${target}`,
  _type: `${type}Relation`,
  [type]: ref(target),
  ...more,
})
const citation = (source: string) => ({_key: source, _type: 'citationItem', source: ref(source)})
const source = (slug: string, status: string) => ({
  _id: `source-${slug}`,
  _type: 'source',
  ...stamps,
  title: slug,
  kind: 'guideline',
  status,
})
const recommendation = (source: string, date: string, direction: string, more: Fields = {}) => ({
  _key: source,
  _type: 'recommendation',
  source: ref(source),
  date,
  direction,
  ...more,
})
const approved = (date: string) => ({
  _key: date,
  _type: 'reviewRecord',
  reviewer: ref('person-reviewer'),
  date,
  scope: 'full',
  outcome: 'approved',
})

const documents: Fields[] = [
  source('good', 'current'),
  source('fallen', 'retracted'),
  source('unused', 'current'),
  {_id: 'person-reviewer', _type: 'person', ...stamps, name: 'Reviewer', roles: ['reviewer']},
  entity('symptom-fatigue', 'Fatigue'),
  entity('symptom-pallor', 'Pallor'),
  entity('symptom-urge', 'Urge'),
  entity('symptom-lonely', 'Lonely'),
  entity('cause-bleeding', 'Bleeding', {
    kind: 'bloodLoss',
    summary: 'It urges nobody.',
    citations: [citation('source-good')],
  }),
  entity('test-ferritin', 'Ferritin', {unit: 'ug/L'}),
  entity('treatment-iron', 'Iron', {
    kind: 'supplement',
    memberOf: [{_key: 'm', ...ref('treatment-minerals')}],
  }),
  entity('treatment-minerals', 'Minerals', {
    kind: 'medicineClass',
    safety: {
      _type: 'safety',
      contraindications: [
        {
          _key: 'c',
          _type: 'contraindication',
          label: 'Urges',
          level: 'absolute',
          condition: ref('condition-urges'),
        },
      ],
    },
  }),
  entity('condition-lack', 'Lack', {
    previousSlugs: ['deficit'],
    synonyms: [{_key: 's', _type: 'synonym', label: 'Éclipse of iron'}],
    symptoms: [
      relation('symptom', 'symptom-fatigue', {role: 'associated'}),
      relation('symptom', 'symptom-pallor', {role: 'coreCriterion'}),
    ],
    causes: [
      relation('cause', 'cause-bleeding', {
        role: 'cause',
        status: 'established',
        citations: [citation('source-fallen')],
        provenance: [
          {_key: 'p', _type: 'provenanceItem', claim: ref('claim-one')},
          {_key: 'q', _type: 'provenanceItem', claim: ref('claim-two')},
        ],
      }),
    ],
    treatments: [
      relation('treatment', 'treatment-iron', {
        line: 'first',
        recommendations: [
          recommendation('source-fallen', '2014', 'for'),
          recommendation('source-good', '2025', 'for'),
        ],
      }),
    ],
    tests: [
      relation('test', 'test-ferritin', {
        purposes: ['diagnose'],
        thresholds: [
          {
            _key: 't',
            _type: 'threshold',
            operator: 'lt',
            value: 30,
            unit: 'ug/L',
            meaning: 'Low',
            context: 'general',
            source: ref('source-good'),
          },
        ],
      }),
    ],
    review: {
      _type: 'review',
      state: 'approved',
      riskLevel: 'high',
      records: [approved('2025-01-31T10:00:00Z')],
    },
  }),
  entity('condition-urges', 'Urges', {
    symptoms: [
      relation('symptom', 'symptom-urge', {role: 'coreCriterion'}),
      relation('symptom', 'symptom-fatigue', {role: 'consequence'}),
      relation('symptom', 'symptom-pallor', {role: 'excluded'}),
    ],
    causes: [
      relation('cause', 'condition-lack', {role: 'riskFactor', status: 'probable'}),
      relation('cause', 'cause-bleeding', {role: 'cause', status: 'refuted'}),
    ],
    treatments: [
      relation('treatment', 'treatment-minerals', {line: 'adjunct'}),
      relation('treatment', 'treatment-iron', {line: 'avoid'}),
    ],
    relatedConditions: [relation('condition', 'condition-lack', {kind: 'comorbidity'})],
    review: {_type: 'review', state: 'inReview', requestedAt: '2026-02-02T00:00:00Z'},
  }),
  entity('article-lack', 'About lack', {
    publishedAt: '2025-06-01',
    body: [
      {
        _key: 'b',
        _type: 'block',
        style: 'normal',
        children: [
          {_key: 's', _type: 'span', text: 'Short: ', marks: []},
          {_key: 't', _type: 'span', text: 'RLS', marks: ['m']},
        ],
        markDefs: [{_key: 'm', _type: 'abbreviation', title: 'restless legs syndrome'}],
      },
    ],
    about: [{_key: 'a', ...ref('condition-lack')}],
    importRecord: {
      _type: 'importRecord',
      fileName: 'lack.md',
      checksum: 'x',
      importedAt: '2026-05-04T08:00:00Z',
      ledger: {
        _type: 'importLedger',
        wordsIn: 120,
        wordsOut: 115,
        wordsDropped: 5,
        entries: [{_key: 'l', _type: 'ledgerEntry', line: 1, construct: 'line (dropped)'}],
      },
    },
  }),
  {
    _id: 'claim-one',
    _type: 'claim',
    ...stamps,
    subject: {_type: 'claimEntity', label: 'lack', reference: ref('condition-lack')},
    object: {_type: 'claimEntity', label: 'bleeding', reference: ref('cause-bleeding')},
    relation: 'cause',
    polarity: 'affirmed',
    article: ref('article-lack'),
    quote: 'Bleeding leads to lack.',
    state: 'accepted',
  },
  {
    _id: 'drafts.claim-two',
    _type: 'claim',
    ...stamps,
    subject: {_type: 'claimEntity', label: 'lack', reference: ref('condition-lack')},
    object: {_type: 'claimEntity', label: 'bleeding', reference: ref('cause-bleeding')},
    relation: 'cause',
    polarity: 'affirmed',
    article: ref('article-lack'),
    quote: 'Lack follows bleeding.',
    state: 'accepted',
  },
]

const ids = (rows: readonly {_id: string}[] | undefined) => rows?.map(({_id}) => _id)

/** What the queries answer, asked by the real client of a lake over HTTP. */
describe('queries answer', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({
      dataDir: '.lake',
      memory: true,
      port: 0,
      datasets: ['production'],
    })
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await lake.dataset('production').load(documents)
  })

  afterAll(() => lake.close())

  test('causeBySlug: conditions it leads to, and apart those for which it was refuted', async () => {
    const page = await client.fetch(causeBySlug, {slug: 'bleeding'})
    expect(ids(page?.conditions)).toEqual(['condition-lack'])
    expect(page?.conditions[0]?.relations).toEqual([
      expect.objectContaining({role: 'cause', status: 'established'}),
    ])
    expect(ids(page?.refutedFor)).toEqual(['condition-urges'])
    expect(ids(page?.references)).toEqual(['source-fallen', 'source-good'])
  })

  test('treatmentBySlug: its class, its uses and where to avoid it', async () => {
    const page = await client.fetch(treatmentBySlug, {slug: 'iron'})
    expect(ids(page?.memberOf)).toEqual(['treatment-minerals'])
    expect(ids(page?.conditions)).toEqual(['condition-lack'])
    expect(page?.conditions[0]?.relations[0]?.recommendations.map(({date}) => date)).toEqual([
      '2025',
      '2014',
    ])
    expect(ids(page?.toAvoidIn)).toEqual(['condition-urges'])
    expect(ids(page?.references)).toEqual(['source-fallen', 'source-good'])

    const minerals = await client.fetch(treatmentBySlug, {slug: 'minerals'})
    expect(ids(minerals?.members)).toEqual(['treatment-iron'])
    expect(minerals?.safety?.contraindications).toEqual([
      {
        _key: 'c',
        label: 'Urges',
        level: 'absolute',
        population: null,
        condition: {_id: 'condition-urges', title: 'Urges', slug: 'urges', codes: []},
        citations: [],
      },
    ])
  })

  test('testBySlug: the limits that hold in each condition', async () => {
    const page = await client.fetch(testBySlug, {slug: 'ferritin'})
    expect(page?.conditions).toEqual([
      expect.objectContaining({
        _id: 'condition-lack',
        relations: [
          expect.objectContaining({
            purposes: ['diagnose'],
            thresholds: [
              expect.objectContaining({operator: 'lt', value: 30, source: 'source-good'}),
            ],
          }),
        ],
      }),
    ])
    expect(ids(page?.references)).toEqual(['source-good'])
  })

  test('conditionsForSymptoms: the most matches first, then the fewest ruled out and missing', async () => {
    const rows = await client.fetch(conditionsForSymptoms, {
      symptoms: ['symptom-fatigue', 'symptom-pallor'],
    })
    expect(
      rows.map(({_id, matched, of, ruledOut, coreMissing}) => ({
        _id,
        matched,
        of,
        ruledOut: ids(ruledOut),
        coreMissing: ids(coreMissing),
      })),
    ).toEqual([
      {_id: 'condition-lack', matched: 2, of: 2, ruledOut: [], coreMissing: []},
      {
        _id: 'condition-urges',
        matched: 1,
        of: 2,
        ruledOut: ['symptom-pallor'],
        coreMissing: ['symptom-urge'],
      },
    ])
    expect(await client.fetch(conditionsForSymptoms, {symptoms: []})).toEqual([])
    expect(await client.fetch(conditionsForSymptoms, {symptoms: ['symptom-lonely']})).toEqual([])
  })

  test('evidenceTable: the newest first, what fell is marked', async () => {
    const rows = await client.fetch(evidenceTable, {condition: null})
    expect(
      rows.map(({condition, treatment, guideline, date, superseded}) => [
        condition.slug,
        treatment.slug,
        guideline._id,
        date,
        superseded,
      ]),
    ).toEqual([
      ['lack', 'iron', 'source-good', '2025', false],
      ['lack', 'iron', 'source-fallen', '2014', true],
    ])
    expect(await client.fetch(evidenceTable, {condition: 'urges'})).toEqual([])
  })

  test('causesAndEffects: two steps each way', async () => {
    const urges = await client.fetch(causesAndEffects, {slug: 'urges'})
    expect(
      urges?.causes.map(({cause, causes}) => [cause._id, causes.map(({cause}) => cause._id)]),
    ).toEqual([['condition-lack', ['cause-bleeding']]])
    const lack = await client.fetch(causesAndEffects, {slug: 'lack'})
    expect(lack?.effects).toEqual([
      expect.objectContaining({
        _id: 'condition-urges',
        relation: expect.objectContaining({role: 'riskFactor', status: 'probable'}),
        effects: [],
      }),
    ])
  })

  test('related: named, named by, by shared symptoms, articles', async () => {
    const lack = await client.fetch(related, {slug: 'lack'})
    expect(lack?.named).toEqual([])
    expect(ids(lack?.namedBy)).toEqual(['condition-urges'])
    expect(lack?.bySharedSymptoms).toEqual([
      expect.objectContaining({_id: 'condition-urges', shared: 1}),
    ])
    expect(ids(lack?.articles)).toEqual(['article-lack'])
  })

  test('search: titles before other names before summaries, and no crash on hostile text', async () => {
    const find = async (typed: string) =>
      ids(await client.fetch(search, {terms: searchTerms(typed)}))
    expect(await find('urges')).toEqual(['condition-urges', 'cause-bleeding'])
    expect(await find('lack')).toEqual(['article-lack', 'condition-lack'])
    expect(await find('Éclipse')).toEqual(['condition-lack'])
    for (const typed of [
      '',
      '   ',
      '*',
      '"] | *[true',
      '\u0000',
      'a*'.repeat(5_000),
      '😀',
      "' || '",
    ]) {
      expect(Array.isArray(await find(typed))).toBe(true)
    }
    expect(await find('*')).toEqual([])
  })

  test('sitemap: the date of the content, not of the last edit', async () => {
    const dates = Object.fromEntries(
      (await client.fetch(sitemap)).map(({_id, contentDate}) => [_id, contentDate]),
    )
    expect(dates).toMatchObject({
      'condition-lack': '2025-01-31',
      'article-lack': '2025-06-01',
      'symptom-urge': '2024-01-01',
    })
  })

  test('reviewQueue and staleContent: what waits, and what is overdue to the day', async () => {
    expect(await client.fetch(reviewQueue)).toEqual([
      expect.objectContaining({_id: 'condition-urges', waitingSince: '2026-02-02T00:00:00Z'}),
    ])
    const due = async (today: string) =>
      overdueReviews(await client.fetch(staleContent, {today}), today)
        .filter(({due}) => due)
        .map(({_id, due}) => [_id, due])
    expect(await due('2026-01-31')).toEqual([])
    expect(await due('2026-02-01')).toEqual([['condition-lack', '2026-01-31']])
  })

  test('evidenceGaps, orphanReport and contradictions name what editors must mend', async () => {
    const [lack, urges] = await client.fetch(evidenceGaps)
    expect(lack).toMatchObject({
      _id: 'condition-lack',
      uncitedCauses: [],
      uncitedTreatments: [],
      onFallenSources: {
        causes: [{_key: 'cause-cause-bleeding', cited: [{_id: 'source-fallen'}]}],
        treatments: [
          {_key: 'treatment-treatment-iron', cited: [], recommending: [{_id: 'source-fallen'}]},
        ],
      },
    })
    expect(urges?.uncitedCauses.map(({target}) => target._id)).toEqual([
      'condition-lack',
      'cause-bleeding',
    ])
    expect(ids(await client.fetch(orphanReport))).toEqual(['source-unused', 'symptom-lonely'])
    expect(await client.fetch(contradictions)).toEqual([
      {
        _id: 'condition-urges',
        title: 'Urges',
        slug: 'urges',
        treatedWithCause: [],
        contraindicated: [expect.objectContaining({line: 'adjunct'})],
        forAndAgainst: [],
      },
    ])
  })

  test('evidenceCoverage: how many relations of each kind rest on a source that can be read', async () => {
    expect(await client.fetch(evidenceCoverage)).toEqual({
      symptoms: {stated: 5, cited: 0},
      causes: {stated: 3, cited: 1},
      treatments: {stated: 3, cited: 1},
      tests: {stated: 1, cited: 1},
      relatedConditions: {stated: 1, cited: 0},
    })
  })

  test('recentImports: each with the account of its words and what is left to decide', async () => {
    expect(await client.fetch(recentImports)).toEqual([
      {
        _id: 'article-lack',
        title: 'About lack',
        slug: 'lack',
        fileName: 'lack.md',
        importedAt: '2026-05-04T08:00:00Z',
        wordsIn: 120,
        wordsOut: 115,
        wordsDropped: 5,
        entries: 1,
        flags: 0,
        openConflicts: 0,
        claims: 1,
        undecidedClaims: 0,
      },
    ])
  })

  test('whyRelation: sources, claims and the article behind one relation', async () => {
    const why = await client.fetch(whyRelation, {slug: 'lack', key: 'cause-cause-bleeding'})
    expect(why?.relation).toMatchObject({
      _type: 'causeRelation',
      role: 'cause',
      status: 'established',
      target: {_id: 'cause-bleeding'},
      citations: [{source: {_id: 'source-fallen', status: 'retracted'}}],
      claims: [{quote: 'Bleeding leads to lack.', article: {_id: 'article-lack'}}],
    })
    expect((await client.fetch(whyRelation, {slug: 'lack', key: 'none'}))?.relation).toBeNull()
  })

  test('whyRelation: a claim that is a draft is for editors, who ask under drafts', async () => {
    const quotes = async (perspective: 'published' | 'drafts') => {
      const params = {slug: 'lack', key: 'cause-cause-bleeding'}
      const why = await client.fetch(whyRelation, params, {perspective})
      return why?.relation?.claims.map(({quote}) => quote)
    }
    expect(await quotes('published')).toEqual(['Bleeding leads to lack.'])
    expect(await quotes('drafts')).toEqual(['Bleeding leads to lack.', 'Lack follows bleeding.'])
  })

  test('importReview: the article with its claims', async () => {
    expect(await client.fetch(importReview, {id: 'article-lack'})).toMatchObject({
      record: {fileName: 'lack.md', ledger: {wordsIn: 120, entries: [{line: 1}]}, conflicts: []},
      flags: [],
      claims: [{_id: 'claim-one', object: {entity: {_id: 'cause-bleeding'}}}],
    })
  })

  test('graph and graphOf: each document once, the one in the middle first, edges with what they rest on', async () => {
    const {nodes, edges} = graphOf(await client.fetch(graph, {id: 'cause-bleeding'}))
    expect(ids(nodes)).toEqual(['cause-bleeding', 'condition-lack', 'condition-urges'])
    const edge = {
      key: 'cause-cause-bleeding',
      to: 'cause-bleeding',
      kind: 'causes',
      role: 'cause',
      direction: null,
      certainty: null,
      recommendation: null,
    }
    expect(edges).toEqual([
      {
        ...edge,
        id: 'condition-lack/cause-cause-bleeding',
        from: 'condition-lack',
        status: 'established',
        cited: 1,
      },
      {
        ...edge,
        id: 'condition-urges/cause-cause-bleeding',
        from: 'condition-urges',
        status: 'refuted',
        cited: 0,
      },
    ])
    expect(graphOf(await client.fetch(graph, {id: 'nothing'}))).toEqual({nodes: [], edges: []})
  })

  test('graph: a treatment carries the newest recommendation that stands', async () => {
    const {edges} = graphOf(await client.fetch(graph, {id: 'treatment-iron'}))
    expect(
      edges.map(({from, role, recommendation, cited}) => [from, role, recommendation, cited]),
    ).toEqual([
      ['condition-lack', 'first', {direction: 'for', strength: null}, 2],
      ['condition-urges', 'avoid', null, 0],
    ])
  })

  test('graphTwoSteps: the relations of the neighbours too, and no further', async () => {
    const one = graphOf(await client.fetch(graph, {id: 'symptom-urge'}))
    expect(ids(one.nodes)).toEqual(['symptom-urge', 'condition-urges'])
    const two = graphOf(await client.fetch(graphTwoSteps, {id: 'symptom-urge'}))
    expect(two.nodes.map(({_id}) => _id).toSorted()).toEqual([
      'cause-bleeding',
      'condition-lack',
      'condition-urges',
      'symptom-fatigue',
      'symptom-pallor',
      'symptom-urge',
      'treatment-iron',
      'treatment-minerals',
    ])
    // The ferritin of `lack` is three steps away.
    expect(two.edges.map(({id}) => id)).not.toContain('condition-lack/test-test-ferritin')
    expect(two.edges.every(({from}) => from === 'condition-urges')).toBe(true)

    const around = graphOf(await client.fetch(graphTwoSteps, {id: 'condition-urges'}))
    expect(around.edges.map(({id}) => id)).toContain('condition-lack/test-test-ferritin')
    expect(graphOf(await client.fetch(graphTwoSteps, {id: 'nothing'}))).toEqual({
      nodes: [],
      edges: [],
    })
  })

  test('abbreviations: what the texts explain, once for each meaning', async () => {
    const rows = await client.fetch(abbreviations)
    expect(rows).toEqual([
      {
        _id: 'article-lack',
        _type: 'article',
        title: 'About lack',
        slug: 'lack',
        abbreviations: [{short: 'RLS', long: 'restless legs syndrome'}],
      },
    ])
    expect(groupAbbreviations([...rows, ...rows])).toEqual([
      {
        short: 'RLS',
        long: 'restless legs syndrome',
        pages: [{_id: 'article-lack', _type: 'article', title: 'About lack', slug: 'lack'}],
      },
    ])
  })

  test('redirectBySlug: where an old slug went', async () => {
    expect(await client.fetch(redirectBySlug, {type: 'condition', slug: 'deficit'})).toEqual({
      _id: 'condition-lack',
      _type: 'condition',
      title: 'Lack',
      slug: 'lack',
    })
    for (const [type, slug] of [
      ['symptom', 'deficit'],
      ['condition', 'lack'],
      ['person', 'deficit'],
    ]) {
      expect(await client.fetch(redirectBySlug, {type, slug})).toBeNull()
    }
  })
})
