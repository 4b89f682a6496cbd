import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {afterEach, beforeAll, describe, expect, it} from 'vitest'

import {Unreachable} from '../../importer/index.ts'
import type {Fault} from '../../lake/http/faults.ts'
import {
  articleText,
  CLOCK,
  longParagraphs,
  openWorkshop,
  RUN,
  type Workshop,
} from '../contract/import-lake.ts'
import {startImport} from './import-process.ts'

const ARTICLES = 120
const MUTATE = '/data/mutate/'

const open: Workshop[] = []
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close()
})

async function openWithArticles(): Promise<Workshop> {
  const shop = await openWorkshop({limits: {mutationsPerSecond: 0}})
  open.push(shop)
  for (let number = 1; number <= ARTICLES; number += 1) {
    shop.write(`articles/a${String(number).padStart(3, '0')}.txt`, articleText(number))
  }
  return shop
}

/** The state after a run that nothing disturbed. */
let calm: State

beforeAll(async () => {
  const shop = await openWithArticles()
  await shop.run({}, [join(shop.folder, 'articles')])
  calm = await stateOf(shop)
})

interface State {
  documents: string
  transactions: string[]
}

async function stateOf(shop: Workshop): Promise<State> {
  const documents = await shop.documents()
  const ids = documents.map(({_id}) => String(_id)).join(',')
  const answer = await fetch(
    `${shop.lake.url}/v1/data/history/production/transactions/${ids}?excludeContent=true`,
    {headers: {authorization: `Bearer ${shop.lake.token}`}},
  )
  const log = (await answer.text()).trim().split('\n')
  return {
    documents: JSON.stringify(documents).replaceAll(shop.folder.split('/').at(-1) ?? '', 'FOLDER'),
    transactions: log.map((line) => String(JSON.parse(line).id)),
  }
}

/** Waits of retries are over at once, and are noted. */
function patience(): {waits: number[]; wait: (ms: number) => Promise<void>} {
  const waits: number[] = []
  return {
    waits,
    wait: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
  }
}

describe('an import on a bad day', () => {
  it.each<[string, Fault[], number]>([
    [
      'a storm of 429 with Retry-After',
      [{kind: 'rateLimit', path: MUTATE, retryAfter: 2, times: 4}],
      4,
    ],
    [
      '503 before the commit',
      [{kind: 'error', path: MUTATE, when: 'before', skip: 1, times: 3}],
      3,
    ],
    ['503 after the commit', [{kind: 'error', path: MUTATE, when: 'after', skip: 1, times: 1}], 1],
    [
      'an answer dropped before the commit',
      [{kind: 'drop', path: MUTATE, when: 'before', times: 2}],
      2,
    ],
    [
      'an answer dropped after the commit',
      [{kind: 'drop', path: MUTATE, when: 'after', skip: 2, times: 1}],
      1,
    ],
    [
      'all of it',
      [
        {kind: 'rateLimit', path: MUTATE, retryAfter: 1, times: 2},
        {kind: 'drop', path: MUTATE, when: 'after', skip: 2, times: 1},
        {kind: 'error', path: MUTATE, when: 'after', skip: 4, times: 1},
        {kind: 'drop', path: MUTATE, when: 'before', skip: 5, times: 1},
      ],
      5,
    ],
  ])('ends as a calm one, each transaction once: %s', async (_name, faults, retries) => {
    const shop = await openWithArticles()
    const {waits, wait} = patience()
    shop.lake.faults.set(faults)
    const report = await shop.run({send: {rate: 1_000_000, wait}}, [join(shop.folder, 'articles')])
    shop.lake.faults.clear()
    expect(report.totals.created).toBe(ARTICLES)
    expect(await stateOf(shop)).toEqual(calm)
    expect(waits.length).toBe(retries)
    expect(new Set(calm.transactions).size).toBe(calm.transactions.length)
  })

  it('waits as long as the service asks', async () => {
    const shop = await openWithArticles()
    const {waits, wait} = patience()
    shop.lake.faults.set([{kind: 'rateLimit', path: MUTATE, retryAfter: 2, times: 2}])
    await shop.run({send: {rate: 1_000_000, wait}}, [join(shop.folder, 'articles')])
    expect(waits).toEqual([2000, 2000])
  })

  it('keeps to the limit of the lake itself, which says how long to wait', async () => {
    let time = CLOCK().getTime()
    const shop = await openWorkshop({
      limits: {mutationsPerSecond: 2},
      clock: () => new Date(time),
    })
    open.push(shop)
    for (let number = 1; number <= ARTICLES; number += 1) {
      shop.write(`articles/a${String(number).padStart(3, '0')}.txt`, articleText(number))
    }
    const reasons: string[] = []
    const send = {
      rate: 1_000_000,
      wait: (ms: number) => {
        time += ms
        return Promise.resolve()
      },
      onRetry: ({reason, delayMs}: {reason: string; delayMs: number}) =>
        reasons.push(`${delayMs} ms: ${reason}`),
    }
    const report = await shop.run({send}, [join(shop.folder, 'articles')])
    expect(report.totals.created).toBe(ARTICLES)
    const {transactions} = await stateOf(shop)
    expect(transactions.toSorted()).toEqual(calm.transactions.toSorted())
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(reason).toMatch(/^1000 ms: /)
  })

  it('does not repeat what the service refuses for good', async () => {
    const shop = await openWithArticles()
    const {waits, wait} = patience()
    shop.lake.faults.set([{kind: 'error', path: MUTATE, status: 400, times: 1}])
    const {totals} = await shop.run({send: {rate: 1_000_000, wait}}, [
      join(shop.folder, 'articles'),
    ])
    // The refused transaction is taken apart, and each part of it is accepted.
    expect([totals.created, totals.setAside, waits]).toEqual([ARTICLES, 0, []])
  })

  it('gives up with the journal kept, and goes on from it', async () => {
    const shop = await openWithArticles()
    const {wait} = patience()
    const journal = join(shop.folder, 'journal.jsonl')
    const inputs = [join(shop.folder, 'articles')]
    shop.lake.faults.set([{kind: 'drop', path: MUTATE, when: 'after', skip: 2}])
    const stopped = shop.run({journal, send: {rate: 1_000_000, wait}}, inputs)
    await expect(stopped).rejects.toThrow(Unreachable)
    shop.lake.faults.clear()
    const other = {id: 'run-2', importedAt: '2026-05-05T00:00:00.000Z'}
    const {totals, resumed} = await shop.run({journal, run: other}, inputs)
    // Two transactions were planned when the first of them got no answer; the journal has both.
    expect([resumed, totals.unchanged, totals.created]).toEqual([2, 100, ARTICLES - 100])
    expect(await stateOf(shop)).toEqual(calm)
    expect(existsSync(journal)).toBe(false)
  })

  it('goes on after kill -9, and ends as if nothing had happened', async () => {
    const shop = await openWithArticles()
    const journal = join(shop.folder, 'journal.jsonl')
    const inputs = [join(shop.folder, 'articles')]
    // The third transaction gets stuck after its commit; there the process is killed.
    shop.lake.faults.set([{kind: 'error', when: 'after', path: MUTATE, skip: 2}])
    const child = startImport(shop, {inputs, journal, send: '{rate: 1_000_000}'})
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
    try {
      await expect
        .poll(() => linesIn(journal), {timeout: 60_000, interval: 20})
        .toBeGreaterThanOrEqual(5)
    } finally {
      child.kill('SIGKILL')
    }
    expect(await ended).toBe('SIGKILL')
    shop.lake.faults.clear()
    const {resumed} = await shop.run({journal}, inputs)
    expect(resumed).toBeGreaterThan(0)
    expect(await stateOf(shop)).toEqual(calm)
  }, 90_000)

  it('writes a long article in parts that survive lost answers and a stop, each once', async () => {
    const text = longParagraphs(1_500).join('\n')
    const states = await Promise.all(
      [false, true].map(async (stopped) => {
        const shop = await openWorkshop({limits: {mutationsPerSecond: 0}})
        open.push(shop)
        const inputs = [shop.write('articles/long.txt', `Legs at Night\n\n${text}\n`)]
        const options = {
          journal: join(shop.folder, 'journal.jsonl'),
          send: {rate: 1_000_000, largestRequest: 1_100_000, wait: patience().wait},
        }
        if (stopped) {
          shop.lake.faults.set([{kind: 'drop', path: MUTATE, when: 'after', skip: 1}])
          await expect(shop.run(options, inputs)).rejects.toThrow(Unreachable)
          shop.lake.faults.clear()
          expect((await shop.run(options, inputs)).resumed).toBeGreaterThan(1)
        } else {
          expect((await shop.run(options, inputs)).totals.created).toBe(1)
        }
        return stateOf(shop)
      }),
    )
    const [calm, resumed] = states
    expect(calm?.transactions.length).toBeGreaterThan(2)
    expect(new Set(resumed?.transactions).size).toBe(resumed?.transactions.length)
    expect(resumed).toEqual(calm)
  }, 120_000)

  it('does not send a journal into another dataset', async () => {
    const shop = await openWithArticles()
    const journal = join(shop.folder, 'journal.jsonl')
    writeFileSync(
      journal,
      `${JSON.stringify({kind: 'run', dataset: 'p/other', id: 'r', importedAt: RUN.importedAt})}\n`,
    )
    await expect(shop.run({journal}, [join(shop.folder, 'articles')])).rejects.toThrow(
      `The journal ${journal} is of a stopped import into "p/other", not "local/production".`,
    )
  })
})

function linesIn(file: string): number {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0
}
