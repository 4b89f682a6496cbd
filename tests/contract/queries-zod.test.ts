import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, expectTypeOf, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import * as queries from '../../queries/index.ts'
import {parseResult, ResultError, zodOf} from '../../queries/zod.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {queryExamples} from '../../scripts/lib/query-examples.ts'

const schemas = Object.entries(zodOf)
const texts = new Map(Object.entries<unknown>(queries))
const stamps = {_createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z', _rev: 'r'}

describe('parseResult', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({dataDir: '.lake', memory: true, port: 0})
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await lake.dataset('production').load(contentSet.map((document) => ({...document, ...stamps})))
  })

  afterAll(() => lake.close())

  test('has a schema for each query', () => {
    const all = [...texts].filter(([, query]) => typeof query === 'string').map(([name]) => name)
    expect(schemas.map(([name]) => name).toSorted()).toEqual(all.toSorted())
  })

  test.each(schemas)(
    'takes what %s answers whole, and refuses it with any one value wrong',
    async (name, schema) => {
      const query = String(texts.get(name))
      const result = await client.fetch<unknown>(query, queryExamples[name] ?? {})
      expect(parseResult(query, result)).toEqual(result)
      for (const [path, broken] of withOneWrong(result)) {
        expect(schema.safeParse(broken).success, `${name} ${path}`).toBe(false)
      }
    },
  )

  test('names the query and the place', async () => {
    const page = await client.fetch(queries.conditionBySlug, {slug: 'restless-legs-syndrome'})
    const broken = {...page, title: 7}
    expect(() => parseResult(queries.conditionBySlug, broken)).toThrow(ResultError)
    expect(() => parseResult(queries.conditionBySlug, broken)).toThrow(
      /^The result of conditionBySlug is not what its type says\.[^]*expected string, received number\n\s*→ at title$/,
    )
  })

  test('knows the queries of the package alone', () => {
    expect(() => parseResult('*[_type == "other"]', [])).toThrow(
      'parseResult knows the queries of sanity-health-content/queries alone, and not: *[_type == "other"]',
    )
  })

  test('answers with the type that the client answers with', () => {
    const parse = () => parseResult(queries.azIndex, [])
    expectTypeOf(parse).returns.toEqualTypeOf<queries.AzIndexResult>()
  })
})

/** The value again and again, each time with one leaf of another kind. */
function* withOneWrong(value: unknown, path = '$'): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    // The items of a list are alike; the first few stand for all.
    for (const [index, item] of value.slice(0, 3).entries()) {
      for (const [at, wrong] of withOneWrong(item, `${path}[${index}]`)) {
        yield [at, value.with(index, wrong)]
      }
    }
    yield [path, {instead: 'of a list'}]
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      for (const [at, wrong] of withOneWrong(inner, `${path}.${name}`)) {
        yield [at, {...value, [name]: wrong}]
      }
    }
  } else {
    yield [path, [['wrong']]]
  }
}
