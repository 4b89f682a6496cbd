import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {
  articleJsonLd,
  causeJsonLd,
  conditionJsonLd,
  evidenceCsv,
  graphMermaid,
  jsonLdProblems,
  jsonLdScript,
  symptomJsonLd,
  testJsonLd,
  treatmentJsonLd,
  type JsonLdOptions,
  type Page,
} from '../../interop/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {
  articleBySlug,
  causeBySlug,
  conditionBySlug,
  evidenceTable,
  graph,
  graphOf,
  symptomBySlug,
  testBySlug,
  treatmentBySlug,
} from '../../queries/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'

const options: JsonLdOptions = {
  urlOf: ({_type, slug}) => `https://example.org/${_type}/${slug}`,
  home: {url: 'https://example.org/', name: 'Home'},
  listOf: (type) => ({url: `https://example.org/${type}s`, name: `${type}s`}),
  language: 'en',
}

/** The content set in other formats. */
describe('interop', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({dataDir: '.lake', memory: true, port: 0})
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await lake.dataset('production').load(contentSet.map((document) => ({...document})))
  })

  afterAll(() => lake.close())

  const condition = async (slug: string) => {
    const page = await client.fetch(conditionBySlug, {slug})
    if (!page) throw new Error(`The content set has no ${slug}`)
    return page
  }

  test('a condition says what it affirms, and nothing that it excludes or advises against', async () => {
    const source = await condition('restless-legs-syndrome')
    const page = conditionJsonLd(source, options)
    expect(page).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      '@id': 'https://example.org/condition/restless-legs-syndrome',
      inLanguage: 'en',
    })
    expect(page.lastReviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(page.breadcrumb).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, name: 'Home', item: {'@id': 'https://example.org/'}},
        {
          '@type': 'ListItem',
          position: 2,
          name: 'conditions',
          item: {'@id': 'https://example.org/conditions'},
        },
        {
          '@type': 'ListItem',
          position: 3,
          name: 'Restless legs syndrome',
          item: {'@id': 'https://example.org/condition/restless-legs-syndrome'},
        },
      ],
    })
    const entity: Record<string, Record<string, string>[]> = JSON.parse(
      jsonLdScript(page),
    ).mainEntity
    const names = (things: readonly {name?: string}[] = []) => things.map(({name}) => name)
    expect(names(entity.signOrSymptom)).toContain('Urge to move the legs')
    const avoided = source.treatments
      .filter(({line}) => line === 'avoid')
      .map(({treatment}) => treatment.title)
    expect(avoided.length).toBeGreaterThan(0)
    for (const name of avoided) {
      expect([...names(entity.drug), ...names(entity.possibleTreatment)]).not.toContain(name)
    }
    expect(entity.guideline?.map(({recommendationStrength}) => recommendationStrength)).toContain(
      'strong against',
    )
  })

  test('no page holds a null or anything empty', async () => {
    const pages: Page[] = []
    const fetched = async <R>(
      query: string,
      slug: string,
      make: (r: R, o: JsonLdOptions) => Page,
    ) => pages.push(make((await client.fetch<R>(query, {slug})) as R, options))
    for (const {_type, slug} of contentSet as readonly {
      _type: string
      slug?: {current: string}
    }[]) {
      if (!slug) continue
      if (_type === 'condition') await fetched(conditionBySlug, slug.current, conditionJsonLd)
      if (_type === 'cause') await fetched(causeBySlug, slug.current, causeJsonLd)
      if (_type === 'test') await fetched(testBySlug, slug.current, testJsonLd)
      if (_type === 'symptom') await fetched(symptomBySlug, slug.current, symptomJsonLd)
      if (_type === 'treatment') await fetched(treatmentBySlug, slug.current, treatmentJsonLd)
      if (_type === 'article') await fetched(articleBySlug, slug.current, articleJsonLd)
    }
    expect(pages.length).toBeGreaterThan(90)
    expect(JSON.stringify(pages)).not.toMatch(/:(?:null|""|\[\])/)
    const errors = pages.flatMap(jsonLdProblems).filter(({severity}) => severity === 'error')
    expect(errors).toEqual([])
  })

  test('no text ends the script that holds it', () => {
    const hostile = '</script><!--<script>\u2028&'
    const page: Page = {'@context': 'https://schema.org', '@type': 'MedicalWebPage', name: hostile}
    const text = jsonLdScript(page)
    expect(text).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(text)).toEqual(page)
  })

  test('a condition carries what schema.org has a place for', async () => {
    const {mainEntity} = JSON.parse(
      jsonLdScript(conditionJsonLd(await condition('iron-deficiency'), options)),
    )
    const anaemia = 'https://example.org/condition/iron-deficiency-anaemia'
    expect(mainEntity.associatedAnatomy).toContainEqual({
      '@type': 'AnatomicalSystem',
      name: 'Haematopoietic system',
    })
    expect(mainEntity.stage).toEqual([
      {'@type': 'MedicalConditionStage', name: 'Iron deficiency anaemia', url: anaemia},
    ])
    expect(mainEntity.cause).toContainEqual({
      '@type': 'MedicalCause',
      name: 'Heavy periods',
      url: 'https://example.org/cause/heavy-periods',
    })
  })

  test('what is disputed, refuted or only seen together is neither cause nor risk', async () => {
    const source = await condition('restless-legs-syndrome')
    const {mainEntity} = JSON.parse(jsonLdScript(conditionJsonLd(source, options)))
    const said = [...(mainEntity.cause ?? []), ...(mainEntity.riskFactor ?? [])].map(
      ({name}: {name: string}) => name,
    )
    const doubted = source.causes
      .filter(
        ({role, status}) => role === 'associationOnly' || !/established|probable/.test(status),
      )
      .map(({cause}) => cause.title)
    expect(doubted.length).toBeGreaterThan(0)
    expect(said.filter((name) => doubted.includes(name))).toEqual([])
  })

  test('a cause that also raises a risk is both under one id', async () => {
    const page = await client.fetch(causeBySlug, {slug: 'heavy-periods'})
    if (!page) throw new Error('The content set has no heavy periods')
    const [first] = page.conditions
    const [relation] = first?.relations ?? []
    if (!first || !relation) throw new Error('Heavy periods cause nothing')
    const risk = {
      ...first,
      title: 'Other',
      slug: 'other',
      relations: [{...relation, role: 'riskFactor' as const}],
    }
    const {mainEntity} = JSON.parse(
      jsonLdScript(causeJsonLd({...page, conditions: [first, risk]}, options)),
    )
    expect(mainEntity).toEqual([
      expect.objectContaining({
        '@type': 'MedicalCause',
        '@id': 'https://example.org/cause/heavy-periods#cause',
        causeOf: [expect.objectContaining({name: first.title})],
      }),
      expect.objectContaining({
        '@type': 'MedicalRiskFactor',
        '@id': 'https://example.org/cause/heavy-periods#cause',
        increasesRiskOf: [expect.objectContaining({name: 'Other'})],
      }),
    ])
  })

  test('the evidence table as CSV quotes, and runs no formula', async () => {
    const rows = await client.fetch(evidenceTable, {condition: null})
    expect(evidenceCsv(rows).split('\r\n')).toHaveLength(rows.length + 2)
    const [first] = rows
    if (!first) throw new Error('The content set has no recommendation')
    const line = evidenceCsv([
      {
        ...first,
        condition: {...first.condition, title: '=1+1'},
        treatment: {...first.treatment, title: 'a "b", c'},
      },
    ]).split('\r\n')[1]
    expect(line?.startsWith(`'=1+1,"a ""b"", c",`)).toBe(true)
  })

  test('a graph as Mermaid escapes its labels', async () => {
    const around = graphOf(await client.fetch(graph, {id: 'cause-heavy-periods'}))
    expect(graphMermaid(around).split('\n')[1]).toBe('  n0["Heavy periods"]:::cause')
    const node = {_id: 'a', _type: 'cause', title: '"]\n<b>#', slug: 'a'}
    expect(graphMermaid({nodes: [node], edges: []})).toBe(
      'flowchart LR\n  n0["#34;] #60;b#62;#35;"]:::cause\n',
    )
  })
})
