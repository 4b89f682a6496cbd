import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

import {expect, test} from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const FOLDER = 'tests/fixtures/claims'

/** Runs `eval` as the program runs it, in a process of its own. */
function evaluate(...args: string[]): {status: number | null; stdout: string; stderr: string} {
  const script = `
    import {evalCommand} from './scripts/eval.ts'
    import {CommandError} from './scripts/lib/command-error.ts'
    try {
      await evalCommand.parseAsync(process.argv.slice(1), {from: 'user'})
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      console.error(error.message)
      process.exitCode = error.exitCode
    }`
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', ...args],
    {cwd: ROOT, encoding: 'utf8'},
  )
  return {status, stdout, stderr}
}

test('eval --json prints JSON and nothing else', () => {
  const {status, stdout, stderr} = evaluate(
    '--article',
    `${FOLDER}/reflux.md`,
    '--gold',
    `${FOLDER}/reflux.gold.json`,
    '--json',
  )
  expect([status, stderr]).toEqual([0, ''])
  const printed: unknown = JSON.parse(stdout)
  expect(printed).toMatchObject({
    article: 'reflux.md',
    expected: 31,
    violations: [],
    notDropped: [],
  })
})

test('eval prints precision, recall and F1 in its last line', () => {
  const {stdout} = evaluate(
    '--article',
    `${FOLDER}/coeliac.txt`,
    '--gold',
    `${FOLDER}/coeliac.gold.json`,
  )
  expect(stdout.trim().split('\n').at(-1)).toMatch(
    /^precision \d\.\d{3} {2}recall \d\.\d{3} {2}F1 \d\.\d{3}$/,
  )
})

test.each([
  ['a missing article', 'none.txt', `${FOLDER}/reflux.gold.json`, /none\.txt cannot be read/],
  [
    'a gold file that is none',
    `${FOLDER}/reflux.md`,
    'package.json',
    /package\.json is no gold file/,
  ],
])('%s is a wrong use, with a message', (_what, article, gold, message) => {
  const {status, stderr} = evaluate('--article', article, '--gold', gold)
  expect(status).toBe(2)
  expect(stderr).toMatch(message)
})
