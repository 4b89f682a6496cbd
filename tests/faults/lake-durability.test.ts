import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startLake} from '../../lake/index.ts'
import {runSeed, seededRandom} from '../lake-support/random.ts'
import {clientFor, post, startTestLake} from '../lake-support/lake.ts'

/** `LAKE_CRASH_ROUNDS=200 LAKE_CRASH_LOAD=1200` for the long run: over 100,000 acknowledgements. */
const ROUNDS = Number(process.env['LAKE_CRASH_ROUNDS'] ?? 5)
/** A round ends after a random number of acknowledgements up to this. */
const LOAD = Number(process.env['LAKE_CRASH_LOAD'] ?? 800)
const WRITERS = 16
const COUNTERS = 10

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-'))
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

interface Address {
  url: string
  token: string
}

async function startChild(): Promise<{child: ChildProcess; address: Address}> {
  const script = join(import.meta.dirname, '../lake-support/crash-child.ts')
  const child = spawn(process.execPath, [script, folder], {stdio: ['ignore', 'pipe', 'inherit']})
  let output = ''
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk)
    if (output.includes('\n')) break
  }
  return {child, address: JSON.parse(output) as Address}
}

/** Writes until the process is gone. Every transaction makes two documents and counts up a third. */
async function write(
  {url, token}: Address,
  name: string,
  acknowledge: (transaction: string) => void,
): Promise<void> {
  for (let n = 0; ; n += 1) {
    const id = `${name}-${n}`
    const counter = `counter-${n % COUNTERS}`
    const body = JSON.stringify({
      transactionId: id,
      mutations: [
        {createIfNotExists: {_id: counter, _type: 'counter', n: 0}},
        {patch: {id: counter, inc: {n: 1}}},
        {create: {_id: `${id}.target`, _type: 'pair', text: id}},
        {create: {_id: `${id}.source`, _type: 'pair', target: {_ref: `${id}.target`}}},
      ],
    })
    try {
      const response = await fetch(`${url}/v1/data/mutate/production`, {
        method: 'POST',
        body,
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
      })
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`answered ${response.status}`)
      acknowledge(id)
    } catch {
      return
    }
  }
}

/** Reads the file itself, and compares it with what follows from its log. */
function inspect(): {logged: string[]; partial: unknown[]; wrong: unknown[]; counted: number} {
  const database = new DatabaseSync(join(folder, 'datasets', 'production.sqlite'))
  try {
    const logged = database.prepare('SELECT id FROM transactions').all()
    const partial = database
      .prepare(
        `SELECT id, count(revisions.row) AS found FROM transactions LEFT JOIN revisions USING (sequence)
         GROUP BY sequence HAVING found <> 3`,
      )
      .all()
    // The current table must say what the last revision in the log says.
    const wrong = database
      .prepare(
        `WITH last AS (SELECT document, max(row) AS row FROM revisions GROUP BY document),
              alive AS (SELECT last.document, last.row FROM last JOIN revisions USING (row) WHERE body IS NOT NULL)
         SELECT * FROM (SELECT * FROM alive EXCEPT SELECT document, row FROM current)
         UNION ALL SELECT * FROM (SELECT document, row FROM current EXCEPT SELECT * FROM alive)`,
      )
      .all()
    const counted = database
      .prepare(
        `SELECT total(json_extract(body, '$.n')) AS counted FROM current JOIN revisions USING (row)
         WHERE json_extract(body, '$._type') = 'counter'`,
      )
      .get()
    return {
      logged: logged.map(({id}) => String(id)),
      partial,
      wrong,
      counted: Number(counted?.['counted']),
    }
  } finally {
    database.close()
  }
}

describe('kill -9 under load', () => {
  test(
    `every acknowledged transaction is there, whole, and none in part (${ROUNDS} rounds)`,
    async () => {
      const seed = runSeed()
      const random = seededRandom(seed)
      const acknowledged: string[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const {child, address} = await startChild()
        const target = acknowledged.length + 1 + Math.floor(random() * LOAD)
        const enough = Promise.withResolvers<void>()
        const writers = Array.from({length: WRITERS}, (_, writer) =>
          write(address, `r${round}w${writer}`, (transaction) => {
            acknowledged.push(transaction)
            if (acknowledged.length === target) enough.resolve()
          }),
        )
        await enough.promise
        child.kill('SIGKILL')
        await Promise.all([...writers, once(child, 'exit')])
        const {logged, partial, wrong, counted} = inspect()
        const known = new Set(logged)
        expect({
          seed,
          lost: acknowledged.filter((id) => !known.has(id)),
          partial,
          wrong,
          counted,
        }).toEqual({seed, lost: [], partial: [], wrong: [], counted: logged.length})
      }
      process.stdout.write(
        `seed ${seed}: ${ROUNDS} kills, ${acknowledged.length} acknowledgements\n`,
      )
      const lake = await startLake({dataDir: folder, port: 0})
      try {
        const found: string[] = await clientFor(lake).fetch(
          '*[_type == "pair" && defined(target->text)].target->text',
          {},
          {perspective: 'raw'},
        )
        const known = new Set(found)
        expect(acknowledged.filter((id) => !known.has(id))).toEqual([])
      } finally {
        await lake.close()
      }
    },
    30_000 + ROUNDS * 30_000,
  )
})

describe('opening a data folder', () => {
  test('a second lake on the same folder is one clear error', async () => {
    const lake = await startLake({dataDir: folder, port: 0})
    await expect(startLake({dataDir: folder, port: 0})).rejects.toMatchObject({
      code: 'ELOCKED',
      message: `The data folder ${folder} is in use by another lake. Stop that one, or choose another folder.`,
    })
    await lake.close()
    await (await startLake({dataDir: folder, port: 0})).close()
  })

  test('a corrupt file is named', async () => {
    await (await startLake({dataDir: folder, port: 0})).close()
    const file = join(folder, 'datasets', 'production.sqlite')
    rmSync(`${file}-wal`, {force: true})
    writeFileSync(file, 'this is no database, however long it may go on '.repeat(100))
    await expect(startLake({dataDir: folder, port: 0})).rejects.toMatchObject({
      code: 'ECORRUPT',
      message: expect.stringContaining(file),
    })
  })

  test('a port in use is one clear error, and lets the folder go', async () => {
    const lake = await startTestLake()
    const start = startLake({dataDir: folder, port: lake.port})
    await expect(start).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: `Port ${lake.port} on 127.0.0.1 is already in use.`,
    })
    await lake.close()
    await (await startLake({dataDir: folder, port: 0})).close()
  })

  test('documents, drafts, the token and sessions are there after a restart', async () => {
    const first = await startLake({dataDir: folder, port: 0})
    const {token} = first
    await clientFor(first).create({_id: 'drafts.a', _type: 't', n: 1})
    const stored = first.dataset('production').get('drafts.a')
    await first.close()
    const second = await startLake({dataDir: folder, port: 0})
    expect(second.token).toBe(token)
    expect(second.dataset('production').get('drafts.a')).toEqual(stored)
    expect(statSync(join(folder, 'token')).mode & 0o777).toBe(0o600)
    await second.close()
  })
})

describe('many writers at once', () => {
  test('32 writers on 10 documents leave one linear chain of revisions each', async () => {
    const lake = await startTestLake()
    const ids = Array.from({length: 10}, (_, n) => `doc-${n}`)
    const client = clientFor(lake)
    await client.mutate(ids.map((_id) => ({create: {_id, _type: 't', n: 0}})) as never)
    const seed = runSeed()
    await Promise.all(
      Array.from({length: 32}, async (_, writer) => {
        const random = seededRandom(seed + writer)
        for (let n = 0; n < 25; n += 1) {
          const id = ids[Math.floor(random() * ids.length)] ?? ''
          await post(lake, '/v1/data/mutate/production', {mutations: [{patch: {id, inc: {n: 1}}}]})
        }
      }),
    )
    const counted: number = await client.fetch('math::sum(*[_type == "t"].n)')
    expect({seed, counted}).toEqual({seed, counted: 800})
    for (const id of ids) {
      const response = await fetch(
        `${lake.url}/v1/data/history/production/transactions/${id}?excludeContent=true&effectFormat=mendoza`,
        {headers: {authorization: `Bearer ${lake.token}`}},
      )
      const log = (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      const {n, _rev} = lake.dataset('production').get(id) ?? {}
      expect({seed, id, edits: log.length - 1, last: log.at(-1).id}).toEqual({
        seed,
        id,
        edits: n,
        last: _rev,
      })
      expect(new Set(log.map((entry) => entry.id)).size).toBe(log.length)
    }
    await lake.close()
  })

  test('a transaction that cannot be written is refused, and leaves no trace', async () => {
    const lake = await startLake({dataDir: folder, port: 0})
    await clientFor(lake).create({_id: 'a', _type: 't', n: 1})
    // A second connection that holds the write lock stands for a disk that takes nothing.
    const other = new DatabaseSync(join(folder, 'datasets', 'production.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    const patch = {mutations: [{patch: {id: 'a', set: {n: 2}}}], transactionId: 'kept-out'}
    const mutate = (body: object) => post(lake, '/v1/data/mutate/production', body)
    // What was computed from it while it was on its way cannot stay either.
    const refused = await Promise.all([
      mutate(patch),
      mutate({mutations: [{patch: {id: 'a', inc: {n: 1}}}]}),
    ])
    const storageError = {status: 507, body: {error: {type: 'storageError'}}}
    expect(refused).toMatchObject([storageError, storageError])
    expect(lake.dataset('production').get('a')?.['n']).toBe(1)
    other.exec('ROLLBACK')
    other.close()
    expect(await mutate(patch)).toMatchObject({status: 200})
    expect(lake.dataset('production').get('a')?.['n']).toBe(2)
    await lake.close()
  })
})
