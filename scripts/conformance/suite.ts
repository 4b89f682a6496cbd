import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {createGunzip} from 'node:zlib'

export interface SuiteDataset {
  _id: string
  documents?: Record<string, unknown>[]
}

export interface SuiteTest {
  name: string
  filename: string
  query: string
  params: Record<string, unknown> | null
  result: unknown
  valid: boolean
  features: string[]
  dataset: {_ref: string}
}

export interface Suite {
  datasets: Map<string, SuiteDataset>
  tests: SuiteTest[]
}

/** Reads the compiled public GROQ suite, NDJSON or gzipped NDJSON. */
export async function readSuite(file: string): Promise<Suite> {
  const suite: Suite = {datasets: new Map(), tests: []}
  const bytes = createReadStream(file)
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  for await (const line of createInterface({input: text})) {
    if (line.trim() === '') continue
    const entry: (SuiteDataset & {_type: 'dataset'}) | (SuiteTest & {_type: 'test'}) =
      JSON.parse(line)
    if (entry._type === 'dataset') suite.datasets.set(entry._id, entry)
    else suite.tests.push(entry)
  }
  return suite
}

/** What a test is about: its feature, or what part of the language's history it belongs to. */
export function groupOf({filename, features}: SuiteTest): string {
  if (filename.startsWith('legacy/')) return 'legacy'
  return features.length === 0 ? 'core' : features.join('+')
}

/** Why a test is not run; undefined when it is. */
export function skipReason(test: SuiteTest, suite: Suite): string | undefined {
  if (!suite.datasets.get(test.dataset._ref)?.documents)
    return 'its dataset is not part of the suite'
  if (test.filename.startsWith('perf/')) return 'it measures time'
  if (test.name.startsWith('Filters / documents, nested 3'))
    return 'it takes minutes without an index'
  return undefined
}

/**
 * Compares as the suite's own runners do: objects may hold more than expected, numbers may
 * differ in the last digits, scores count by the order they make.
 */
export function agrees(actual: unknown, expected: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return false
    const items = expected.some((item) => has(item, '_pos')) ? withRanks(actual) : actual
    return expected.every((item, index) => agrees(items[index], item))
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return false
    return Object.entries(expected).every(([key, value]) => agrees(Reflect.get(actual, key), value))
  }
  return actual === expected
}

/** Gives each scored object its place, `_pos`, among the different scores: the best has 1. */
function withRanks(items: readonly unknown[]): unknown[] {
  const scoreOf = (item: unknown) => (has(item, '_score') ? Number(item._score) : 0)
  const scores = [...new Set(items.map(scoreOf))].toSorted((a, b) => b - a)
  return items.map((item) => ({...(item as object), _pos: scores.indexOf(scoreOf(item)) + 1}))
}

function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value
}
