import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {
  conditionBundle,
  mergeBundles,
  treatmentBundle,
  type FhirOptions,
  type HealthBundle,
  type HealthResource,
} from '../../interop/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {conditionBySlug, pathOf, sitemap, treatmentBySlug} from '../../queries/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {bundleFaults} from './fhir-structure.ts'

const options: FhirOptions = {
  base: 'https://example.org/fhir/',
  urlOf: (page) => `https://example.org${pathOf(page)}`,
  publisher: 'Example Publisher',
}
const stamps = {_createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z', _rev: 'r'}

/** The content set as FHIR R5. */
describe('FHIR', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({dataDir: '.lake', memory: true, port: 0})
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await lake.dataset('production').load(contentSet.map((document) => ({...document, ...stamps})))
  })

  afterAll(() => lake.close())

  const condition = async (slug: string) => {
    const page = await client.fetch(conditionBySlug, {slug})
    if (!page) throw new Error(`The content set has no ${slug}`)
    return page
  }
  const treatment = async (slug: string) => {
    const page = await client.fetch(treatmentBySlug, {slug})
    if (!page) throw new Error(`The content set has no ${slug}`)
    return page
  }

  test('every condition and treatment is a sound bundle, and so are all in one', async () => {
    const bundles: HealthBundle[] = []
    for (const {_type, slug} of await client.fetch(sitemap)) {
      if (_type === 'condition') bundles.push(conditionBundle(await condition(slug), options))
      if (_type === 'treatment') bundles.push(treatmentBundle(await treatment(slug), options))
    }
    expect(bundles.length).toBeGreaterThan(25)
    expect(bundles.flatMap(bundleFaults)).toEqual([])

    const all = mergeBundles(bundles, options)
    expect(bundleFaults(all)).toEqual([])
    const kinds = new Set(all.entry?.map(({resource}) => resource?.resourceType))
    expect([...kinds].toSorted()).toEqual([
      'ActivityDefinition',
      'Citation',
      'ClinicalUseDefinition',
      'ConditionDefinition',
      'DeviceDefinition',
      'Evidence',
      'Medication',
      'NutritionProduct',
    ])
  })

  test('a condition is defined with the codes that mean exactly it', async () => {
    const source = await condition('restless-legs-syndrome')
    const [definition] = resources(conditionBundle(source, options), 'ConditionDefinition')
    expect(definition).toMatchObject({
      id: 'condition-restless-legs-syndrome',
      url: 'https://example.org/conditions/restless-legs-syndrome',
      name: 'RestlessLegsSyndrome',
      title: 'Restless legs syndrome',
      status: 'active',
      publisher: 'Example Publisher',
    })
    expect(definition?.code.coding).toContainEqual({
      system: 'http://snomed.info/sct',
      code: '32914008',
    })
    const core = source.symptoms.filter(({role}) => role === 'coreCriterion')
    expect(
      definition?.precondition?.filter(({type}) => type === 'sensitive').map(({code}) => code.text),
    ).toEqual(core.map(({symptom}) => symptom.title))
  })

  test('a treatment to avoid is a contraindication, any other an indication', async () => {
    const source = await condition('restless-legs-syndrome')
    const uses = resources(conditionBundle(source, options), 'ClinicalUseDefinition')
    expect(uses).toHaveLength(source.treatments.length)
    const types = new Map(uses.map(({subject, type}) => [subject?.[0]?.reference, type]))
    for (const {line, treatment} of source.treatments) {
      const [reference] = [...types.keys()].filter((key) => key?.endsWith(`/${treatment._id}`))
      expect([treatment._id, types.get(reference)]).toEqual([
        treatment._id,
        line === 'avoid' ? 'contraindication' : 'indication',
      ])
    }
  })

  test('a recommendation that a newer one replaces is retired, and cites its guideline', async () => {
    const source = await condition('restless-legs-syndrome')
    const bundle = conditionBundle(source, options)
    const all = source.treatments.flatMap(({recommendations}) => recommendations)
    const replaced = all.filter(({supersededBy}) => supersededBy)
    expect(replaced.length).toBeGreaterThan(0)
    const retired = resources(bundle, 'Evidence').filter(({status}) => status === 'retired')
    expect(retired).toHaveLength(replaced.length)
    expect(
      retired
        .map(({relatedArtifact}) => relatedArtifact?.[0]?.resourceReference?.reference)
        .toSorted(),
    ).toEqual(replaced.map(({source}) => `Citation/${source}`).toSorted())
  })

  test('numbers keep their unit, their interval and what they were counted of', async () => {
    const source = await condition('restless-legs-syndrome')
    const item = source.epidemiology.find(({low}) => low !== null)
    if (!item) throw new Error('No number of restless legs has an interval')
    const statistics = resources(conditionBundle(source, options), 'Evidence').flatMap(
      ({statistic = []}) => statistic,
    )
    const number = (value: number) => ({
      value,
      unit: '%',
      system: 'http://unitsofmeasure.org',
      code: '%',
    })
    expect(statistics).toContainEqual({
      statisticType: {
        coding: [{system: 'http://terminology.hl7.org/CodeSystem/statistic-type', code: 'C17010'}],
        text: 'Prevalence',
      },
      quantity: number(item.value),
      attributeEstimate: [{range: {low: number(item.low ?? 0), high: number(item.high ?? 0)}}],
    })
  })

  test.each([
    ['obligate', 'HP:0040280', 'Obligate', 'Always'],
    ['veryFrequent', 'HP:0040281', 'Very frequent', 'Very frequent'],
    ['frequent', 'HP:0040282', 'Frequent', 'Frequent'],
    ['occasional', 'HP:0040283', 'Occasional', 'Occasional'],
    ['veryRare', 'HP:0040284', 'Very rare', 'Very rare'],
    ['excluded', 'HP:0040285', 'Excluded', 'Never'],
  ] as const)(
    'a frequency of class %s is %s of the phenotype ontology',
    async (name, code, display, text) => {
      const source = await condition('restless-legs-syndrome')
      const [relation] = source.symptoms
      if (!relation) throw new Error('Restless legs has no symptom')
      const frequency = {_type: 'frequency', class: name} as const
      const bundle = conditionBundle({...source, symptoms: [{...relation, frequency}]}, options)
      const categories = resources(bundle, 'Evidence').flatMap(({statistic = []}) =>
        statistic.flatMap(({category}) => category ?? []),
      )
      expect(categories).toEqual([
        {coding: [{system: 'http://human-phenotype-ontology.org', code, display}], text},
      ])
      expect(bundleFaults(bundle)).toEqual([])
    },
  )

  test('what can go wrong with a treatment is one resource each', async () => {
    const source = await treatment('oral-iron')
    const uses = resources(treatmentBundle(source, options), 'ClinicalUseDefinition')
    const count = (type: string) => uses.filter((use) => use.type === type).length
    const {safety} = source
    expect(safety).not.toBeNull()
    expect({
      interactions: count('interaction'),
      effects: count('undesirable-effect'),
      warnings: count('warning'),
      contraindications: count('contraindication'),
    }).toEqual({
      interactions: safety?.interactions.length,
      effects: safety?.adverseEffects.length,
      warnings: [safety?.pregnancy, safety?.children, safety?.overdose].filter(Boolean).length,
      contraindications:
        (safety?.contraindications.length ?? 0) +
        source.toAvoidIn.flatMap(({relations}) => relations).length,
    })
  })

  test('an id that FHIR would not take is cut, and still its own', async () => {
    const source = await condition('restless-legs-syndrome')
    const long = (end: string) => `${'condition-'.repeat(10)}ä_${end}`
    const idOf = (end: string) =>
      conditionBundle({...source, _id: long(end)}, options).entry?.[0]?.resource?.id ?? ''
    expect(idOf('a')).toMatch(/^[A-Za-z0-9.-]{64}$/)
    expect(idOf('a')).not.toBe(idOf('b'))
    expect(bundleFaults(conditionBundle({...source, _id: long('a')}, options))).toEqual([])
  })
})

test('the check of bundles finds what is wrong', () => {
  const bundle: HealthBundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        fullUrl: 'https://example.org/fhir/ClinicalUseDefinition/a',
        resource: {
          resourceType: 'ClinicalUseDefinition',
          id: 'a',
          type: 'indication',
          subject: [{reference: 'Medication/none'}],
          status: {coding: [{system: 'http://hl7.org/fhir/publication-status', code: 'on'}]},
          warning: {description: ''},
        },
      },
      {
        fullUrl: 'https://example.org/fhir/ConditionDefinition/b',
        // As a function that leaves out what is empty could make it, past the compiler.
        resource: {
          resourceType: 'ConditionDefinition',
          id: 'b',
          status: 'current',
          precondition: [{type: 'sensitive'}],
          treatments: [],
        } as unknown as HealthResource,
      },
    ],
  }
  expect(bundleFaults(bundle)).toEqual([
    'ClinicalUseDefinition/a: is a indication with warning',
    'ClinicalUseDefinition/a.subject[0]: leads to Medication/none, which is not there',
    'ClinicalUseDefinition/a.status.coding[0]: http://hl7.org/fhir/publication-status has no code on',
    'ClinicalUseDefinition/a.warning.description: is empty',
    'ConditionDefinition/b.code: missing',
    'ConditionDefinition/b.status: current is no choice',
    'ConditionDefinition/b.precondition[0].code: missing',
    'ConditionDefinition/b.treatments: is nothing that ConditionDefinition has',
    'ConditionDefinition/b.treatments: is empty',
  ])
})

function resources<T extends HealthResource['resourceType']>(
  {entry = []}: HealthBundle,
  type: T,
): Extract<HealthResource, {resourceType: T}>[] {
  const isOfType = (
    resource: HealthResource | undefined,
  ): resource is Extract<HealthResource, {resourceType: T}> => resource?.resourceType === type
  return entry.map(({resource}) => resource).filter(isOfType)
}
