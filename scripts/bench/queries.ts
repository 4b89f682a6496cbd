import * as groq from 'groq-js'
import {DEFAULT_LIMITS} from '../../lake/options.ts'
import {QueryEngine} from '../../lake/query/engine.ts'
import type {QueryRequest} from '../../lake/query/protocol.ts'
import {View} from '../../lake/query/perspective.ts'
import {Dataset} from '../../lake/store/dataset.ts'
import {figureOf, medianOf, ratio, timesOf, type Figure} from './measure.ts'
import {makeWorld} from './world.ts'

interface BenchQuery {
  name: string
  query: string
  params: Record<string, unknown>
  /** How many times faster than asynchronous evaluation it should be with many documents. */
  atLeast?: number
}

/** Calls after which the engine's code is compiled as in a lake that has run for a while. */
const WARM_UP = 3000

const RELATIONS = '{..., "target": target->{_id, title, slug, summary}}'

const QUERIES: BenchQuery[] = [
  {
    name: 'condition page by slug',
    query: `*[_type == "condition" && slug.current == $slug][0]{..., "symptoms": symptoms[]${RELATIONS}, "treatments": treatments[]${RELATIONS}, "sources": sources[]${RELATIONS}}`,
    params: {slug: 'condition-7'},
    atLeast: 5000,
  },
  {
    name: 'symptom page with its conditions',
    query: `*[_type == "symptom" && slug.current == $slug][0]{..., "conditions": *[_type == "condition" && references(^._id)]{_id, title, "relation": symptoms[target._ref == ^._id][0]}}`,
    params: {slug: 'symptom-7'},
    atLeast: 2000,
  },
  {
    name: 'ranked by symptoms, references($ids)',
    query: `*[_type == "condition" && references($ids)]{_id, "score": count(symptoms[target._ref in $ids])} | order(score desc, _id)[0...20]`,
    params: {ids: ['symptom-1', 'symptom-2', 'symptom-3']},
    atLeast: 500,
  },
  {
    name: 'ranked by symptoms, as a count over the array',
    query: `*[_type == "condition" && count(symptoms[target._ref in $ids]) > 0]{_id, "score": count(symptoms[target._ref in $ids])} | order(score desc, _id)[0...20]`,
    params: {ids: ['symptom-1', 'symptom-2', 'symptom-3']},
    atLeast: 500,
  },
  {
    name: 'search by prefix',
    query: `*[_type == "condition" && title match $q]{_id, title}[0...20]`,
    params: {q: 'condition00001*'},
    atLeast: 500,
  },
  {name: 'what refers to this', query: '*[references($id)]._id', params: {id: 'symptom-9'}},
  {
    name: 'first of an order',
    query: '*[_type == "condition"] | order(title asc)[0...20]{_id, title}',
    params: {},
  },
  {name: 'count of a type', query: 'count(*[_type == "condition"])', params: {}},
]

/** Nothing an index could serve. */
const WORST: BenchQuery[] = [
  {
    name: 'A to Z, an ordered projection of all',
    query: '*[_type == "condition"] | order(title asc){_id, title}',
    params: {},
  },
  {
    name: 'a scan of all',
    query: '*[length(summary) > 300 && !(_id in path("x.**"))]{_id, title}',
    params: {},
  },
]

export async function benchQueries(
  sizes: readonly number[],
  runs: number,
  progress: (stage: string) => void,
): Promise<Figure[]> {
  const figures: Figure[] = []
  const medians = new Map<string, number[]>()
  for (const size of sizes) {
    const largest = size === Math.max(...sizes)
    progress(`loading ${size} documents`)
    const dataset = new Dataset('bench', ':memory:', DEFAULT_LIMITS, () => new Date())
    await dataset.load([...makeWorld(size)], 'bench', 'bench')
    const engine = new QueryEngine(dataset, {
      ...DEFAULT_LIMITS,
      workerMegabytes: 8192,
      queryMs: 60_000,
    })
    const documents = new View(dataset.documents, 'published').all()
    for (const bench of [...QUERIES, ...WORST]) {
      const isWorst = WORST.includes(bench)
      if (isWorst && !largest) continue
      progress(`${bench.name}, ${size} documents`)
      const told = figures.length
      const tell = () => {
        // At once, because the whole takes minutes, and somebody may not wait for its end.
        for (const {name, unit, median} of figures.slice(told)) {
          progress(`  ${name.trim()}: ${median.toPrecision(3)} ${unit}`)
        }
      }
      await settle(engine, bench, isWorst ? 3 : WARM_UP)
      const times = await timesOf(isWorst ? runs : runs * 200, () => engine.query(requestOf(bench)))
      const name = `${bench.name}, ${size} documents`
      figures.push(figureOf(name, 'ms', times))
      medians.set(bench.name, [...(medians.get(bench.name) ?? []), medianOf(times)])
      if (!largest) {
        tell()
        continue
      }
      const sync = await timesOf(runs, () => plainSync(documents, bench))
      figures.push(figureOf(`  groq-js, evaluateSync`, 'ms', sync))
      if (isWorst) {
        figures.push(
          ratio('  time against evaluateSync', medianOf(times) / medianOf(sync), {atMost: 1.1}),
        )
        tell()
        continue
      }
      const asynchronous = await timesOf(Math.max(2, Math.floor(runs / 2)), () =>
        plainAsync(documents, bench),
      )
      figures.push(figureOf(`  groq-js, evaluate`, 'ms', asynchronous))
      const faster = medianOf(asynchronous) / medianOf(times)
      figures.push(
        bench.atLeast === undefined
          ? {...figureOf('  times faster than evaluate', 'x', [faster])}
          : ratio('  times faster than evaluate', faster, {atLeast: bench.atLeast}),
      )
      const [few, many] = medians.get(bench.name) ?? []
      if (few !== undefined && many !== undefined && bench.atLeast !== undefined) {
        figures.push(ratio(`  time against ${sizes[0]} documents`, many / few, {atMost: 2}))
      }
      tell()
    }
    await engine.close()
    await dataset.close()
  }
  return figures
}

function requestOf({query, params}: BenchQuery): QueryRequest {
  return {
    query,
    params,
    perspective: 'published',
    visibility: {kind: 'all'},
    identity: 'bench',
    projectId: 'bench',
    dataset: 'bench',
    now: 0,
  }
}

/** Asks until the indexes that the query needs are made, and the code is warm. */
async function settle(engine: QueryEngine, bench: BenchQuery, calls: number): Promise<void> {
  await engine.query(requestOf(bench))
  for (let turn = 0; turn < 500; turn += 1) await new Promise(setImmediate)
  for (let n = 0; n < calls; n += 1) await engine.query(requestOf(bench))
}

function optionsFor(documents: readonly {_id: string}[], {params}: BenchQuery) {
  const byId = new Map(documents.map((document) => [document._id, document]))
  return {
    dataset: documents,
    params,
    dereference: ({_ref}: {_ref: string}) => byId.get(_ref),
  }
}

const prepared = new WeakMap<object, ReturnType<typeof optionsFor>>()

function prepare(documents: readonly {_id: string}[], bench: BenchQuery) {
  const known = prepared.get(bench) ?? optionsFor(documents, bench)
  prepared.set(bench, known)
  return known
}

function plainSync(documents: readonly {_id: string}[], bench: BenchQuery): string {
  const {params} = bench
  return JSON.stringify(
    groq.evaluateSync(groq.parse(bench.query, {params}), prepare(documents, bench)).data,
  )
}

async function plainAsync(documents: readonly {_id: string}[], bench: BenchQuery): Promise<string> {
  const {params} = bench
  const value = await groq.evaluate(groq.parse(bench.query, {params}), prepare(documents, bench))
  return JSON.stringify(await value.get())
}
