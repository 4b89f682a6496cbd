import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

import {contentSet} from '../../content/index.ts'
import {lakeClient} from '../lib/client.ts'
import {seedContent} from '../lib/seed-content.ts'
import {makeArticles} from './articles.ts'
import {figureOf, held, medianOf, ratio, type Figure} from './measure.ts'
import {startServer} from './server.ts'

/** What one run in a process of its own took. */
interface Taken {
  articles: number
  mutations: number
  ms: number
  /** The time that a processor worked on it: other programs make it little longer. */
  cpuMs: number
  /** The most memory that the process had, in bytes. */
  highest: number
}

/**
 * Reading to plan, importing, and importing again, beside reading and parsing the same files
 * alone; and the most memory that it takes for some articles, and for four times as many.
 */
export async function benchImport(
  articles: number,
  runs: number,
  progress: (stage: string) => void,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'))
  const lake = await startServer('lake', join(folder, 'lake'))
  const few = {folder: join(folder, 'few'), count: articles}
  const many = {folder: join(folder, 'many'), count: articles * 4}
  const take = async (mode: Mode, of: typeof few): Promise<Taken> => {
    progress(`${mode} ${of.count} articles`)
    return run(mode, of.folder, lake)
  }
  try {
    const client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await seedContent(client, contentSet)
    for (const set of [few, many]) writeArticles(set.folder, set.count)
    const read: Taken[] = []
    const link: Taken[] = []
    const texts: Taken[] = []
    const plan: Taken[] = []
    for (let count = 0; count < runs; count += 1) {
      read.push(await take('read', few))
      link.push(await take('link', few))
      texts.push(await take('texts', few))
      plan.push(await take('plan', few))
    }
    const longPlan = await take('plan', many)
    const first = await take('import', few)
    const second = await take('import', few)
    const longImport = await take('import', many)
    return [
      ...speed({read, link, texts, plan}),
      figureOf('import', '/s', [rate(first)]),
      figureOf('import again', '/s', [rate(second)]),
      ratio('  times as fast', rate(second) / rate(first), {atLeast: 5}),
      held(figureOf('  mutations', '', [second.mutations]), {atMost: 0}),
      ...memory('dry run', plan, longPlan, articles),
      ...memory('import', [first], longImport, articles),
    ]
  } finally {
    lake.stop()
    rmSync(folder, {recursive: true, force: true})
  }
}

function speed({
  read,
  link,
  texts,
  plan,
}: Record<'read' | 'link' | 'texts' | 'plan', Taken[]>): Figure[] {
  const cpuRates = plan.map(({articles, cpuMs}) => (articles / cpuMs) * 1000)
  const cpu = (taken: readonly Taken[]): number => medianOf(taken.map(({cpuMs}) => cpuMs))
  return [
    figureOf('read and parse alone', '/s', read.map(rate)),
    figureOf('read, clean, structure and link', '/s', link.map(rate)),
    held(figureOf('read to plan, without claims', '/s', texts.map(rate)), {atLeast: 100}),
    figureOf('read to plan with claims, checked by the lake', '/s', plan.map(rate)),
    figureOf('  for each second of a processor', '/s', cpuRates),
    figureOf('  processor time against reading and parsing', 'x', [cpu(plan) / cpu(read)]),
  ]
}

/** Memory is bounded when four times as many articles take hardly more. */
function memory(name: string, short: readonly Taken[], long: Taken, articles: number): Figure[] {
  const median = medianOf(short.map(({highest}) => highest))
  return [
    figureOf(
      `most memory, ${name} of ${articles}`,
      'MB',
      short.map(({highest}) => highest / 1e6),
    ),
    figureOf(`  of ${articles * 4}`, 'MB', [long.highest / 1e6]),
    ratio('  times as much', long.highest / median, {atMost: 1.5}),
  ]
}

function rate({articles, ms}: Taken): number {
  return (articles / ms) * 1000
}

const HEAP_MB = 400

type Mode = 'read' | 'link' | 'texts' | 'plan' | 'import'

async function run(
  mode: Mode,
  folder: string,
  {url, token}: {url: string; token: string},
): Promise<Taken> {
  const script = join(import.meta.dirname, 'import-child.ts')
  const {stdout} = await promisify(execFile)(process.execPath, [
    // V8 lets its heap grow for as long as there is memory; with this much the live data must do.
    `--max-old-space-size=${HEAP_MB}`,
    script,
    mode,
    folder,
    url,
    token,
  ])
  return JSON.parse(stdout)
}

function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, {recursive: true})
  for (const {name, text} of makeArticles(count)) writeFileSync(join(folder, name), text)
}
