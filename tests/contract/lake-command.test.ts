import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {startLake} from '../../lake/index.ts'
import {clientFor} from '../lake-support/lake.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/lake.ts')

let folder: string
let data: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-'))
  data = join(folder, 'data')
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

/** Runs the command as a person does, without a terminal to ask on. */
function lake(...args: string[]): Promise<{code: number; out: string; err: string}> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, ...args], (error, out, err) => {
      resolve({code: error ? Number(error.code) : 0, out: out.trim(), err: err.trim()})
    })
    child.stdin?.end()
  })
}

test('a backup taken beside a running lake restores to the same documents', async () => {
  const running = await startLake({dataDir: data, port: 0})
  await clientFor(running).create({_id: 'b', _type: 't', text: 'ü\u2028"'})
  await clientFor(running).create({
    _id: 'drafts.a',
    _type: 't',
    to: {_type: 'reference', _ref: 'b'},
  })
  const file = join(folder, 'backup.ndjson.gz')
  const taken = await lake('backup', file, '--data', data)
  const refused = await lake('restore', file, '--data', data)
  await running.close()
  const other = join(folder, 'other')
  const restored = await lake('restore', file, '--data', other)
  expect([taken, refused, restored]).toEqual([
    {code: 0, out: `2 documents of "production" written to ${file}`, err: ''},
    {
      code: 1,
      out: '',
      err: `The data folder ${data} is in use by another lake. Stop that one, or choose another folder.`,
    },
    {code: 0, out: `2 documents of ${file} restored to "production"`, err: ''},
  ])
  const copy = await startLake({dataDir: other, port: 0})
  const documents = ['b', 'drafts.a'].map((id) => copy.dataset('production').get(id))
  await copy.close()
  const original = await startLake({dataDir: data, port: 0})
  expect(documents).toEqual(['b', 'drafts.a'].map((id) => original.dataset('production').get(id)))
  await original.close()
})

test('a backup with a bad line restores nothing, and names the line', async () => {
  const file = join(folder, 'bad.ndjson')
  writeFileSync(file, '{"_id":"a","_type":"t"}\n{"_type":"t"}\n')
  expect(await lake('restore', file, '--data', data)).toEqual({
    code: 1,
    out: '',
    err: `${file}, line 2: no document with an "_id"`,
  })
  const opened = await startLake({dataDir: data, port: 0})
  expect(opened.dataset('production').size).toBe(0)
  await opened.close()
})

test('restore fills only an empty dataset, and reset asks before it empties one', async () => {
  const file = join(folder, 'in.ndjson')
  writeFileSync(file, '{"_id":"a","_type":"t"}\n')
  const steps = [
    await lake('restore', file, '--data', data),
    await lake('restore', file, '--data', data),
    await lake('reset', '--data', data),
    await lake('reset', '--data', data, '--yes'),
    await lake('restore', file, '--data', data),
  ]
  expect(steps.map(({code, err}) => [code, err])).toEqual([
    [0, ''],
    [1, `The dataset "production" in ${data} is not empty. Reset it first.`],
    [1, 'reset asks before it removes anything. Without a terminal, say --yes.'],
    [0, ''],
    [0, ''],
  ])
})

test('what is not there is one clear line', async () => {
  const running = await startLake({dataDir: data, port: 0})
  const answers = [
    await lake('backup', join(folder, 'x'), '--data', join(folder, 'nowhere')),
    await lake('restore', join(folder, 'nowhere'), '--data', data),
    await lake('--data', join(folder, 'other'), '--port', String(running.port)),
    await lake('--port', 'x'),
  ]
  await running.close()
  expect(answers.map(({code, err}) => [code, err])).toEqual([
    [1, `There is no dataset "production" in ${join(folder, 'nowhere')}`],
    [1, `There is no file ${join(folder, 'nowhere')}`],
    [1, `Port ${running.port} on 127.0.0.1 is already in use. Choose another with --port.`],
    [
      1,
      "error: option '-p, --port <number>' argument 'x' is invalid. It must be a number from 0 to 65535.",
    ],
  ])
})

test('the token is nowhere but in its file', async () => {
  const running = await startLake({dataDir: data, port: 0})
  const {token} = running
  await running.close()
  expect(readFileSync(join(data, 'token'), 'utf8').trim()).toBe(token)
  expect((await lake('--help')).out).not.toContain(token)
})
