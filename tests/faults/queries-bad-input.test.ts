import {readFileSync} from 'node:fs'

import {ClientError, type SanityClient} from '@sanity/client'
import {parse, typeEvaluate, type SchemaType} from 'groq-js'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {startLake, type Lake} from '../../lake/index.ts'
import * as exported from '../../queries/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {smallGraph} from '../fixtures/small-graph.ts'
import {faultsOf, type TypeNode} from '../property/queries-inhabit.ts'
import {parametersOf} from '../unit/queries-rules.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../queries/generated/schema.json', import.meta.url), 'utf8'),
) as SchemaType

/** Every query that the package exports: a new one is tested by being exported. */
const queries = Object.entries<unknown>(exported).flatMap(([name, query]) =>
  typeof query === 'string'
    ? [{name, query, parameters: parametersOf(query), type: typeEvaluate(parse(query), schema)}]
    : [],
)

/** What each parameter finds on `vastGraph`; a name means the same in every query. */
const found: Readonly<Record<string, unknown>> = {
  condition: 'vast',
  first: 'vast',
  id: 'condition-vast',
  key: 'symptom-9999',
  second: 'vast-too',
  slug: 'vast',
  symptoms: ['symptom-1', 'symptom-2', 'symptom-9999'],
  terms: ['vast*'],
  today: '2031-01-01',
  type: 'condition',
  types: ['condition', 'symptom'],
}

/** Parameters that are lists of texts. */
const lists = new Set(['symptoms', 'terms', 'types'])

const hostile = {
  'an empty text': '',
  'quotes that end a text': `" || true || "`,
  'quotes of the other kind': `' || true || '`,
  'a filter that ends': `"] | *[true`,
  'a projection': '{...}',
  'a wildcard': '*',
  'a parameter': '$slug',
  'an id of a draft': 'drafts.condition-unpublished',
  'a path pattern': 'drafts.**',
  'a path upwards': '../../etc/passwd',
  'a name of JavaScript': '__proto__',
  'control characters': '\u0000\u0001\u001b[2J\r\n\t',
  'half a surrogate pair': '\ud83d',
  'right to left': '\u202e\u05d0\u05d1\u2066',
  'ten kilobytes': 'x'.repeat(10_240),
  'ten kilobytes of signs': '"\\*'.repeat(3_414),
}

const wrongTypes = {
  null: null,
  'a number': 7,
  'a truth': true,
  'an object': {current: 'restless-legs'},
  'an empty list': [],
  'a list of nulls': [null],
  'a list of lists': [[['restless-legs']]],
}

/** A document that is not there for anybody: published, and without a slug, a key or an id to guess. */
const nameless = [
  {_id: 'nameless-1', _type: 'condition', title: 'Nameless'},
  {_id: 'nameless-2', _type: 'symptom', title: 'Nameless'},
  {_id: 'nameless-3', _type: 'cause', title: 'Nameless'},
  {_id: 'nameless-4', _type: 'treatment', title: 'Nameless'},
  {_id: 'nameless-5', _type: 'test', title: 'Nameless'},
  {_id: 'nameless-6', _type: 'article', title: 'Nameless'},
].map((document) => ({...document, ...stamps()}))

/** Asks of each document who refers to it, which is too much to ask of documents this vast. */
const STOPPED = 'orphanReport' satisfies keyof typeof exported

/** Queries whose parameters say what is looked for. */
const isLookUp = ({name, parameters}: (typeof queries)[number]) =>
  parameters.length > 0 && name !== 'staleContent'

describe('every exported query', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({
      dataDir: '.lake',
      memory: true,
      port: 0,
      datasets: ['production', 'empty', 'vast'],
      // On a busy machine a vast answer takes its time.
      limits: {queryMs: 60_000},
    })
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await lake.dataset('production').load([...smallGraph, ...nameless])
    await lake.dataset('vast').load(vastGraph(10_000))
  })

  afterAll(() => lake.close())

  const ask = (query: string, params: Record<string, unknown>, dataset = 'production') =>
    client.withConfig({dataset, perspective: 'published'}).fetch<unknown>(query, params)

  const pick = (names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(
      names.map((name) => {
        if (!(name in found)) throw new Error(`Say in "found" what $${name} finds`)
        return [name, found[name]]
      }),
    )

  test.each(queries)('$name answers an empty dataset with nothing', async (one) => {
    const result = await ask(one.query, pick(one.parameters), 'empty')
    expect(faultsOf(result, one.type as TypeNode, schema)).toEqual([])
    expect(somethingIn(result)).toEqual([])
  })

  test.each(queries.filter(({parameters}) => parameters.length > 0))(
    '$name names the parameter that is missing',
    async ({query, parameters}) => {
      for (const missing of parameters) {
        const others = pick(parameters.filter((name) => name !== missing))
        for (const params of [others, {...others, [missing]: undefined}]) {
          const error = await ask(query, params).then(
            () => undefined,
            (error: unknown) => error,
          )
          expect(error).toBeInstanceOf(ClientError)
          expect((error as ClientError).statusCode).toBe(400)
          expect((error as ClientError).message).toContain(
            `param $${missing} referenced, but not provided`,
          )
        }
      }
    },
  )

  test.each(queries.filter(isLookUp))(
    '$name finds nothing by a hostile text, and nothing of another document',
    async ({query, parameters, type}) => {
      const wrong: unknown[] = []
      for (const [name, text] of Object.entries(hostile)) {
        // What people type becomes a search by way of searchTerms alone.
        const value = (parameter: string) =>
          parameter === 'terms' ? exported.searchTerms(text) : lists.has(parameter) ? [text] : text
        const params = Object.fromEntries(parameters.map((name) => [name, value(name)]))
        const result = await ask(query, params)
        wrong.push(...faultsOf(result, type as TypeNode, schema).map((fault) => [name, fault]))
        wrong.push(...somethingIn(result).map((thing) => [name, thing]))
      }
      expect(wrong).toEqual([])
    },
  )

  test.each(queries.filter(isLookUp))(
    '$name finds nothing by a parameter of another type, not even what has no such field',
    async ({name, query, parameters, type}) => {
      const wrong: unknown[] = []
      for (const [kind, value] of Object.entries(wrongTypes)) {
        // Null is how evidenceTable is asked for all conditions.
        if (name === 'evidenceTable' && value === null) continue
        const result = await ask(query, Object.fromEntries(parameters.map((one) => [one, value])))
        wrong.push(...faultsOf(result, type as TypeNode, schema).map((fault) => [kind, fault]))
        wrong.push(...somethingIn(result).map((thing) => [kind, thing]))
      }
      expect(wrong).toEqual([])
    },
  )

  test('staleContent knows without a day what was never reviewed, and nothing else', async () => {
    const {query} = queries.find(({name}) => name === 'staleContent') ?? {query: ''}
    for (const today of [...Object.values(hostile), ...Object.values(wrongTypes)]) {
      const result = await client.fetch<exported.StaleContentResult>(query, {today})
      expect(result.filter(({lastReviewed}) => lastReviewed !== null)).toEqual([])
    }
  })

  test.each(queries.filter(({name}) => name !== STOPPED))(
    '$name answers of a condition with 10,000 relations, by its type',
    async ({query, parameters, type}) => {
      const result = await ask(query, pick(parameters), 'vast')
      expect(faultsOf(result, type as TypeNode, schema)).toEqual([])
    },
    60_000,
  )

  test(`${STOPPED} of 10,000 relations is stopped with a clear error, and the lake goes on`, async () => {
    const hurried = await startLake({
      dataDir: '.lake',
      memory: true,
      port: 0,
      limits: {queryMs: 300},
    })
    await hurried.dataset('production').load(vastGraph(10_000))
    const reader = lakeClient({url: hurried.url, dataset: 'production', token: hurried.token})
    await expect(reader.fetch(exported.orphanReport)).rejects.toThrow(
      'The query took longer than it may, and was stopped',
    )
    expect(await reader.fetch('count(*[_type == "condition"])')).toBe(2)
    await hurried.close()
  })
})

/** Whatever an answer holds that is neither null, zero nor empty: one line for each. */
function somethingIn(value: unknown, at = '$'): string[] {
  if (value === null || value === 0) return []
  if (Array.isArray(value)) {
    return value.length > 0 ? [`${at}: ${JSON.stringify(value).slice(0, 80)}`] : []
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([name, inner]) => somethingIn(inner, `${at}.${name}`))
  }
  return [`${at}: ${JSON.stringify(value).slice(0, 80)}`]
}

/** A condition with as many relations as wanted, and one that shares some of its symptoms. */
function vastGraph(relations: number) {
  const numbers = Array.from({length: relations}, (_, index) => index)
  const relation = (index: number) => ({
    _key: `symptom-${index}`,
    _type: 'symptomRelation',
    role: index % 7 === 0 ? 'coreCriterion' : 'supportive',
    symptom: {_type: 'reference', _ref: `symptom-${index}`},
    citations: [
      {
        _key: 'source-1',
        _type: 'citationItem',
        source: {_type: 'reference', _ref: `source-${index % 50}`},
      },
    ],
  })
  const condition = (slug: string, symptoms: unknown[]) => ({
    _id: `condition-${slug}`,
    _type: 'condition',
    title: `Vast ${slug}`,
    slug: {_type: 'slug', current: slug},
    summary: 'It has very many symptoms.',
    symptoms,
    ...stamps(),
  })
  return [
    condition('vast', numbers.map(relation)),
    condition('vast-too', numbers.slice(0, 20).map(relation)),
    ...numbers.map((index) => ({
      _id: `symptom-${index}`,
      _type: 'symptom',
      kind: 'symptom',
      title: `Symptom ${index}`,
      slug: {_type: 'slug', current: `symptom-${index}`},
      summary: 'One of very many.',
      ...stamps(),
    })),
    ...numbers.slice(0, 50).map((index) => ({
      _id: `source-${index}`,
      _type: 'source',
      kind: 'guideline',
      status: 'current',
      title: `Source ${index}`,
      ...stamps(),
    })),
  ]
}

function stamps() {
  return {_createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z', _rev: 'r'}
}
