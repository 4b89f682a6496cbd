import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {JournalInUse, NotAllowed} from '../../importer/index.ts'
import {articleText, openWorkshop, type Workshop} from '../contract/import-lake.ts'
import {startImport} from './import-process.ts'

const MUTATE = '/data/mutate/'

let shop: Workshop
let journal: string
let inputs: string[]

beforeEach(async () => {
  shop = await openWorkshop({limits: {mutationsPerSecond: 0}})
  journal = join(shop.folder, 'journals/one.jsonl')
  inputs = [shop.write('articles/a.txt', articleText(1))]
})
afterEach(() => shop.close())

/** Another process that imports the same articles, and gets stuck where the lake never answers well. */
async function stuckImport(): Promise<ChildProcess> {
  shop.lake.faults.set([{kind: 'error', path: MUTATE, when: 'before', times: 1}])
  const child = startImport(shop, {
    inputs,
    journal,
    send: `{onRetry: () => process.send('stuck'), wait: () => new Promise(() => setInterval(() => {}, 1000))}`,
  })
  await once(child, 'message')
  return child
}

describe('two imports with one journal', () => {
  it('do not run at once; that of a killed process is taken over with what it planned', async () => {
    const other = await stuckImport()
    const ended = once(other, 'exit')
    try {
      const refused = shop.run({journal}, inputs)
      await expect(refused).rejects.toThrow(JournalInUse)
      await expect(refused).rejects.toThrow(
        `Another import is at work with the journal ${journal}: process ${other.pid} on ${hostname()}, since `,
      )
      expect(existsSync(journal)).toBe(true)
      // What only looks needs no journal.
      expect((await shop.run({journal, dryRun: true}, inputs)).totals.created).toBe(1)
    } finally {
      other.kill('SIGKILL')
    }
    await ended
    const {resumed, totals} = await shop.run({journal}, inputs)
    expect([resumed, totals.unchanged]).toEqual([1, 1])
    expect(existsSync(journal)).toBe(false)
  }, 60_000)

  it('give the journal back, also when they fail', async () => {
    shop.lake.faults.set([{kind: 'error', path: MUTATE, status: 401, times: 1}])
    await expect(shop.run({journal}, inputs)).rejects.toThrow(NotAllowed)
    shop.lake.faults.clear()
    expect((await shop.run({journal}, inputs)).resumed).toBe(1)
    expect((await shop.run({journal}, inputs)).totals.unchanged).toBe(1)
  })
})
