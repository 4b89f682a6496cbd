import {existsSync} from 'node:fs'
import {Command} from 'commander'
import * as groq from 'groq-js'
import {startLake, type Lake} from '../lake/index.ts'
import {
  agrees,
  groupOf,
  readSuite,
  skipReason,
  type Suite,
  type SuiteTest,
} from './conformance/suite.ts'

type Verdict = 'passed' | 'failed'

interface Outcome {
  test: SuiteTest
  lake: Verdict
  plain: Verdict
}

interface Counts {
  tests: number
  lake: number
  plain: number
}

export const conformanceCommand = new Command('conformance')
  .description('Run the public GROQ suite through the lake, over HTTP, and through plain groq-js')
  .argument('<suite>', 'the compiled suite, NDJSON or NDJSON.gz')
  .option('--json', 'print the report as JSON', false)
  .option('--names', 'list every test that fails in the lake', false)
  .action(async (file: string, options: {json: boolean; names: boolean}) => {
    process.exitCode = await conformance(file, options)
  })

/** @returns the exit code: 1 when the lake fails a test that plain groq-js passes, 2 without a suite */
async function conformance(
  file: string,
  options: {json: boolean; names: boolean},
): Promise<number> {
  if (!existsSync(file)) {
    console.error(`There is no suite at ${file}.`)
    return 2
  }
  const suite = await readSuite(file)
  const skipped = new Map<string, number>()
  const outcomes: Outcome[] = []
  const lake = await startLake({
    dataDir: '',
    memory: true,
    port: 0,
    datasets: [...suite.datasets.keys()].map(datasetName),
  })
  try {
    for (const {_id, documents} of suite.datasets.values()) {
      if (documents) await lake.dataset(datasetName(_id)).load(structuredClone(documents))
    }
    for (const test of suite.tests) {
      const reason = skipReason(test, suite)
      if (reason) skipped.set(reason, (skipped.get(reason) ?? 0) + 1)
      else
        outcomes.push({test, lake: await tryLake(lake, test), plain: await tryPlain(suite, test)})
    }
  } finally {
    await lake.close()
  }
  report(outcomes, skipped, options)
  return outcomes.some((outcome) => outcome.lake === 'failed' && outcome.plain === 'passed') ? 1 : 0
}

function datasetName(id: string): string {
  return `suite-${id}`.toLowerCase().slice(0, 60)
}

async function tryLake(lake: Lake, test: SuiteTest): Promise<Verdict> {
  const response = await fetch(
    `${lake.url}/v1/data/query/${datasetName(test.dataset._ref)}?perspective=raw&returnQuery=false`,
    {
      method: 'POST',
      headers: {authorization: `Bearer ${lake.token}`, 'content-type': 'application/json'},
      body: JSON.stringify({query: test.query, params: test.params ?? {}}),
    },
  )
  const body: {result?: unknown} = await response.json()
  if (!test.valid) return response.status === 400 ? 'passed' : 'failed'
  return response.status === 200 && agrees(body.result, test.result) ? 'passed' : 'failed'
}

async function tryPlain(suite: Suite, test: SuiteTest): Promise<Verdict> {
  const params = test.params ?? {}
  const dataset = suite.datasets.get(test.dataset._ref)?.documents ?? []
  try {
    const value = await groq.evaluate(groq.parse(test.query, {params}), {dataset, params})
    const result: unknown = JSON.parse(JSON.stringify(await value.get()) ?? 'null')
    return test.valid && agrees(result, test.result) ? 'passed' : 'failed'
  } catch {
    return test.valid ? 'failed' : 'passed'
  }
}

function report(
  outcomes: readonly Outcome[],
  skipped: ReadonlyMap<string, number>,
  options: {json: boolean; names: boolean},
): void {
  const byGroup = Map.groupBy(outcomes, ({test}) => groupOf(test))
  const counts = Object.fromEntries(
    [...byGroup].toSorted().map(([group, members]) => [group, countOf(members)]),
  )
  const name = ({test}: Outcome) =>
    `${test.filename}: ${test.name}: ${test.query.trim().slice(0, 100)}`
  const worse = outcomes
    .filter(({lake, plain}) => lake === 'failed' && plain === 'passed')
    .map(name)
  const better = outcomes
    .filter(({lake, plain}) => lake === 'passed' && plain === 'failed')
    .map(name)
  const failed = outcomes.filter(({lake}) => lake === 'failed').map(name)
  if (options.json) {
    const report = {
      groups: counts,
      total: countOf(outcomes),
      skipped: Object.fromEntries(skipped),
      worse,
      better,
      failed,
    }
    console.log(JSON.stringify(report, null, 2))
    return
  }
  console.log(
    `${'feature'.padEnd(36)}${'tests'.padStart(8)}${'lake'.padStart(8)}${'groq-js'.padStart(10)}`,
  )
  for (const [group, {tests, lake, plain}] of [
    ...Object.entries(counts),
    ['total', countOf(outcomes)] as const,
  ]) {
    console.log(
      `${group.padEnd(36)}${String(tests).padStart(8)}${String(lake).padStart(8)}${String(plain).padStart(10)}`,
    )
  }
  for (const [reason, count] of skipped) console.log(`skipped ${count}: ${reason}`)
  console.log(`\npassed here and not by groq-js alone: ${better.length}`)
  for (const line of better) console.log(`  ${line}`)
  console.log(`passed by groq-js alone and not here: ${worse.length}`)
  for (const line of worse) console.log(`  ${line}`)
  if (options.names) for (const line of failed) console.log(`failed: ${line}`)
}

function countOf(outcomes: readonly Outcome[]): Counts {
  return {
    tests: outcomes.length,
    lake: outcomes.filter(({lake}) => lake === 'passed').length,
    plain: outcomes.filter(({plain}) => plain === 'passed').length,
  }
}

if (import.meta.main) await conformanceCommand.parseAsync()
