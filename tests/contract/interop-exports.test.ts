import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {
  articleJsonLd,
  conditionJsonLd,
  evidenceCsv,
  graphMermaid,
  jsonLdScript,
  symptomJsonLd,
  treatmentJsonLd,
  type JsonLdOptions,
  type MedicalCondition,
  type Page,
} from '../../interop/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {
  articleBySlug,
  conditionBySlug,
  evidenceTable,
  graph,
  graphOf,
  symptomBySlug,
  treatmentBySlug,
} from '../../queries/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'

const options: JsonLdOptions = {
  urlOf: ({_type, slug}) => `https://example.org/${_type}/${slug}`,
  home: {url: 'https://example.org/', name: 'Home'},
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
    expect(page.breadcrumb?.itemListElement.map(({position, name}) => [position, name])).toEqual([
      [1, 'Home'],
      [2, 'Restless legs syndrome'],
    ])
    const entity = page.mainEntity as MedicalCondition
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
      if (_type === 'symptom') await fetched(symptomBySlug, slug.current, symptomJsonLd)
      if (_type === 'treatment') await fetched(treatmentBySlug, slug.current, treatmentJsonLd)
      if (_type === 'article') await fetched(articleBySlug, slug.current, articleJsonLd)
    }
    expect(pages.length).toBeGreaterThan(50)
    expect(JSON.stringify(pages)).not.toMatch(/:(?:null|""|\[\])/)
  })

  test('no text ends the script that holds it', () => {
    const hostile = '</script><!--<script>\u2028&'
    const page: Page = {'@context': 'https://schema.org', '@type': 'MedicalWebPage', name: hostile}
    const text = jsonLdScript(page)
    expect(text).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(text)).toEqual(page)
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
