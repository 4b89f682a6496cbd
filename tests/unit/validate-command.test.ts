import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'scripts/health-content.ts'), 'validate', ...args],
    {encoding: 'utf8', cwd: folder},
  )
  return {status, stdout, stderr}
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const symptom = {
  _id: 'drafts.symptom-fatigue',
  _type: 'symptom',
  title: 'Fatigue',
  slug: {_type: 'slug', current: 'fatigue'},
  kind: 'symptom',
  summary: 'Feeling tired.',
}

describe('validate', () => {
  test('prints pure JSON, and fails when there are errors', () => {
    const path = file(
      'broken.ndjson',
      `\uFEFF${JSON.stringify({...symptom, kind: 'x'})}\r\n\n{"_id": "cut off\n`,
    )
    const {status, stdout, stderr} = run(path, '--json', '--today', '2026-06-01')
    expect({status, stderr, printed: JSON.parse(stdout)}).toEqual({
      status: 1,
      stderr: '',
      printed: {
        findings: [
          {
            documentId: 'drafts.symptom-fatigue',
            path: 'kind',
            code: 'value.not-allowed',
            level: 'error',
            message: 'Value "x" did not match any allowed values',
          },
          {
            documentId: 'drafts.symptom-fatigue',
            path: '',
            code: 'entity-unused',
            level: 'warning',
            message: 'Nothing refers to it. Add it to the condition it belongs to, or delete it.',
          },
          {
            documentId: 'line 3',
            path: '',
            code: 'document-malformed',
            level: 'error',
            message: 'This line is not JSON. Look at how the file was exported.',
          },
        ],
        summary: {documents: 2, errors: 2, warnings: 1},
      },
    })
  })

  test('prints a line for a person, and succeeds with warnings alone', () => {
    const {status, stdout} = run(file('sound.ndjson', JSON.stringify(symptom)))
    expect({status, stdout: stdout.replace(folder, '')}).toEqual({
      status: 0,
      stdout: [
        'warning drafts.symptom-fatigue  [entity-unused]',
        '        Nothing refers to it. Add it to the condition it belongs to, or delete it.',
        '/sound.ndjson: 1 documents, 0 errors, 1 warnings',
        '',
      ].join('\n'),
    })
  })

  test('prints an empty list as JSON too', () => {
    const {stdout} = run(file('quiet.ndjson', JSON.stringify(symptom)), '--json', '--quiet')
    expect(JSON.parse(stdout)).toEqual({
      findings: [],
      summary: {documents: 1, errors: 0, warnings: 1},
    })
  })

  test.each([
    [['gone.ndjson'], 'error: There is no file gone.ndjson. Check the path.\n'],
    [['.'], 'error: . is not a file. Give an NDJSON file (one document a line), or "content".\n'],
    [['--today', 'now', 'content'], 'error: --today takes a day such as 2026-01-31, not "now".\n'],
  ])('says what is wrong with %j', (args, message) => {
    expect(run(...args)).toEqual({status: 2, stdout: '', stderr: message})
  })

  test('says that a file is empty', () => {
    const path = file('empty.ndjson', '')
    expect(run(path)).toEqual({status: 2, stdout: '', stderr: `error: ${path} is empty.\n`})
  })
})
