import {readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {type ClientPerspective, type SanityClient} from '@sanity/client'
import fc from 'fast-check'
import {parse, typeEvaluate, type SchemaType} from 'groq-js'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {startLake, type Lake} from '../../lake/index.ts'
import * as exported from '../../queries/index.ts'
import {zodOf} from '../../queries/zod.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {graphArbitrary, HIDDEN, RELEASE} from './queries-graphs.ts'
import {faultsOf, type TypeNode} from './queries-inhabit.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../queries/generated/schema.json', import.meta.url), 'utf8'),
) as SchemaType

const queries = Object.entries(exported).flatMap(([name, query]: [string, unknown]) =>
  typeof query === 'string'
    ? [{name, query, type: typeEvaluate(parse(query), schema) as TypeNode}]
    : [],
)

const zodSchemas = new Map(Object.entries(zodOf))

const perspectives: ClientPerspective[] = ['raw', 'published', 'drafts', [RELEASE]]

/** Parameters that find something in many graphs: each name means the same in every query. */
const params = {
  slug: 'condition-1',
  first: 'condition-1',
  second: 'condition-2',
  condition: null,
  symptoms: ['symptom-1', 'symptom-2', 'symptom-3'],
  types: ['condition', 'symptom', 'cause', 'treatment', 'test'],
  terms: ['condition*'],
  today: '2031-01-01',
  id: 'condition-1',
  key: 'cause-cause-1',
  type: 'condition',
}

const slugs: Record<string, string> = {
  articleBySlug: 'article-1',
  causeBySlug: 'cause-1',
  symptomBySlug: 'symptom-1',
  testBySlug: 'test-1',
  treatmentBySlug: 'treatment-1',
  redirectBySlug: 'old',
}

/** Results against the types that a consumer's compiler sees, on graphs with every kind of hole. */
describe('query results', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({dataDir: '.lake', memory: true, port: 0})
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
  })

  afterAll(() => lake.close())

  test('inhabit their types under every perspective, and show nothing unpublished under published', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, async (graph) => {
        await client.delete({query: '*[true]'})
        await lake.dataset('production').load([
          {
            _id: `_.releases.${RELEASE}`,
            _type: 'system.release',
            _rev: 'r',
            name: RELEASE,
            state: 'active',
            metadata: {title: 'Summer', releaseType: 'asap'},
          },
          ...graph,
        ])
        const faults: string[] = []
        for (const {name, query, type} of queries) {
          for (const perspective of perspectives) {
            const id = name === 'importReview' ? 'article-1' : params.id
            const result = await client.fetch<unknown>(
              query,
              {...params, id, slug: slugs[name] ?? params.slug},
              {perspective},
            )
            const where = `${name} under ${String(perspective)}`
            faults.push(...faultsOf(result, type, schema).map((fault) => `${where} ${fault}`))
            // Run time and compile time agree: zod takes it whole, and leaves nothing out.
            if (!isDeepStrictEqual(zodSchemas.get(name)?.safeParse(result).data, result)) {
              faults.push(`${where} is not what zod makes of it`)
            }
            if (perspective === 'published' && JSON.stringify(result).includes(HIDDEN)) {
              faults.push(`${where} shows what is not published`)
            }
          }
        }
        expect([...new Set(faults)]).toEqual([])
      }),
      {numRuns: 20, endOnFailure: true},
    )
  }, 120_000)
})
