import {execFile} from 'node:child_process'
import {createReadStream, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {promisify} from 'node:util'
import {createClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {datasetFile, restoreDataset} from '../../lake/admin.ts'
import {DEFAULT_LIMITS} from '../../lake/options.ts'
import {Dataset} from '../../lake/store/dataset.ts'
import {TransactionLog} from '../../lake/store/log.ts'
import {figureOf, medianOf, ratio, timesOf, type Figure} from './measure.ts'
import {startServer} from './server.ts'
import {makeWorld} from './world.ts'

const clock = () => new Date()

/** Loading, starting, memory, writing and importing, each beside what it is held against. */
export async function benchStorage(
  size: number,
  runs: number,
  progress: (stage: string) => void,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lake-bench-'))
  try {
    const ndjson = join(folder, 'world.ndjson')
    writeFileSync(
      ndjson,
      [...makeWorld(size)].map((document) => `${JSON.stringify(document)}\n`).join(''),
    )
    const figures: Figure[] = []
    const stages: [string, () => Promise<Figure[]>][] = [
      ['native load', () => benchLoad(folder, ndjson, size, runs)],
      ['cold start', () => benchStart(folder, runs)],
      ['memory', () => benchMemory(folder, ndjson)],
      ['writes', () => benchWrites(folder, runs)],
      ['@sanity/import', () => benchImport(folder, runs)],
    ]
    for (const [name, measure] of stages) {
      progress(name)
      figures.push(...(await measure()))
    }
    return figures
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function benchLoad(
  folder: string,
  ndjson: string,
  size: number,
  runs: number,
): Promise<Figure[]> {
  const native = await timesOf(runs, async () => {
    rmSync(join(folder, 'data'), {recursive: true, force: true})
    await restoreDataset(join(folder, 'data'), 'production', ndjson)
  })
  const plain = await timesOf(runs, async () => {
    const file = join(folder, 'plain.sqlite')
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, {force: true})
    const database = new DatabaseSync(file)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    database.exec('CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID; BEGIN')
    const insert = database.prepare('INSERT INTO documents (id, body) VALUES (?, ?)')
    let rest = ''
    for await (const chunk of createReadStream(ndjson, 'utf8')) {
      const lines = (rest + String(chunk)).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const {_id}: {_id: string} = JSON.parse(line)
        insert.run(_id, line)
      }
    }
    database.exec('COMMIT')
    database.close()
  })
  const perSecond = (times: number[]) => times.map((time) => (size / time) * 1000)
  return [
    figureOf(`native load of ${size} documents`, '/s', perSecond(native)),
    figureOf('  plain parse and insert in one transaction', '/s', perSecond(plain)),
    ratio('  share of plain', medianOf(plain) / medianOf(native), {atLeast: 0.6}),
  ]
}

async function benchStart(folder: string, runs: number): Promise<Figure[]> {
  const file = datasetFile(join(folder, 'data'), 'production')
  const start = () => new Dataset('production', file, DEFAULT_LIMITS, clock).close()
  const readAndParse = () => {
    const log = new TransactionLog(file, {readOnly: true})
    const documents = []
    for (const body of log.currentBodies()) documents.push(JSON.parse(body))
    log.close()
  }
  const cold: number[] = []
  const plain: number[] = []
  // By turns, so that what else the machine does meets both.
  for (let run = 0; run < runs * 2; run += 1) {
    plain.push(...(await timesOf(1, readAndParse)))
    cold.push(...(await timesOf(1, start)))
  }
  return [
    figureOf('cold start', 'ms', cold),
    figureOf('  reading and parsing the same rows', 'ms', plain),
    ratio('  time against reading and parsing', medianOf(cold) / medianOf(plain), {atMost: 1.5}),
  ]
}

/** In a process of its own, with all that a running lake holds, after garbage collection. */
async function benchMemory(folder: string, ndjson: string): Promise<Figure[]> {
  const script = join(import.meta.dirname, 'memory-child.ts')
  const run = promisify(execFile)
  const measure = async (
    ...args: string[]
  ): Promise<{rss: number; heap: number; highest: number}> => {
    const {stdout} = await run(process.execPath, [
      '--expose-gc',
      '--max-old-space-size=8192',
      script,
      ...args,
    ])
    return JSON.parse(stdout)
  }
  const empty = await measure(join(folder, 'nothing'))
  const full = await measure(join(folder, 'data'))
  const bytes = statSync(ndjson).size
  return [
    figureOf('NDJSON', 'MB', [bytes / 1e6]),
    figureOf('memory of the process at rest', 'MB', [full.rss / 1e6]),
    figureOf('  at its highest, while starting', 'MB', [full.highest / 1e6]),
    ratio('  heap of documents and indexes against the NDJSON', (full.heap - empty.heap) / bytes, {
      atMost: 2.5,
    }),
    ratio('  at rest, less an empty one, against the NDJSON', (full.rss - empty.rss) / bytes, {
      atMost: 2.5,
    }),
  ]
}

async function benchWrites(folder: string, runs: number): Promise<Figure[]> {
  const WRITERS = 64
  const TRANSACTIONS = 2000
  const [body] = [...makeWorld(100)].slice(-1)
  const rates = {group: [] as number[], single: [] as number[]}
  for (let run = 0; run < runs; run += 1) {
    for (const mode of ['single', 'group'] as const) {
      const file = join(folder, `writes-${mode}-${run}.sqlite`)
      const dataset = new Dataset('writes', file, DEFAULT_LIMITS, clock)
      let next = 0
      const writer = async () => {
        while (next < TRANSACTIONS) {
          const id = `w${next}`
          next += 1
          const document = {
            ...body,
            _id: id,
            _type: 'condition',
            symptoms: [],
            treatments: [],
            sources: [],
          }
          await dataset.transact([{create: document}], {transactionId: `t${id}`, author: 'bench'})
            .written
        }
      }
      const started = performance.now()
      await Promise.all(Array.from({length: mode === 'group' ? WRITERS : 1}, writer))
      rates[mode].push((TRANSACTIONS / (performance.now() - started)) * 1000)
      await dataset.close()
    }
  }
  return [
    figureOf(`durable acknowledgements, ${WRITERS} writers, group commit`, '/s', rates.group),
    figureOf('  one commit for each', '/s', rates.single),
    ratio('  times as many', medianOf(rates.group) / medianOf(rates.single), {atLeast: 3.5}),
  ]
}

/** The real importer against the lake, and against a server that stores nothing. */
async function benchImport(folder: string, runs: number): Promise<Figure[]> {
  const COUNT = 10_000
  const file = join(folder, 'import.ndjson')
  const documents = [...makeWorld(COUNT)].map(
    ({_rev, _createdAt, _updatedAt, ...document}) => document,
  )
  writeFileSync(file, documents.map((document) => JSON.stringify(document)).join('\n'))
  const rates = {lake: [] as number[], nothing: [] as number[]}
  const importTo = async (url: string, token: string) => {
    const client = createClient({
      projectId: 'local',
      dataset: 'production',
      apiHost: url,
      useProjectHostname: false,
      useCdn: false,
      token,
      apiVersion: '2025-02-19',
    })
    const started = performance.now()
    await sanityImport(createReadStream(file), {client, operation: 'createOrReplace'} as never)
    return (COUNT / (performance.now() - started)) * 1000
  }
  for (let run = 0; run < runs; run += 1) {
    // By turns, so that neither always finds the importer's code warm.
    const modes = ['nothing', 'lake'] as const
    for (const mode of run % 2 === 0 ? modes : modes.toReversed()) {
      const server = await startServer(mode, join(folder, `import-${run}`))
      rates[mode].push(await importTo(server.url, server.token))
      server.stop()
    }
  }
  return [
    figureOf(`@sanity/import of ${COUNT} documents`, '/s', rates.lake),
    figureOf('  into a server that stores nothing', '/s', rates.nothing),
    ratio('  share of that', medianOf(rates.lake) / medianOf(rates.nothing), {atLeast: 0.9}),
  ]
}
