import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'

/** Runs the command as a process, as somebody who pipes its output does. */
const PROGRAM = `
  const {exportCommand} = await import(${JSON.stringify(new URL('../../scripts/export.ts', import.meta.url))})
  exportCommand.exitOverride()
  try {
    await exportCommand.parseAsync(process.argv.slice(1), {from: 'user'})
  } catch (error) {
    console.error(error.message)
    process.exitCode = error.exitCode
  }
`

describe('export', {timeout: 60_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  let lake: Lake

  beforeAll(async () => {
    lake = await startLake({dataDir: folder, port: 0})
    await lake.dataset('production').load(contentSet.map((document) => ({...document})))
  })

  afterAll(async () => {
    await lake.close()
    rmSync(folder, {recursive: true})
  })

  async function run(...args: string[]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, '--', ...args], {
      env: {
        PATH: process.env.PATH,
        HEALTH_CONTENT_LAKE_PORT: String(lake.port),
        HEALTH_CONTENT_LAKE_DATA: folder,
      },
    })
    let out = ''
    let problem = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (problem += chunk))
    const code = await new Promise((resolve) => child.on('close', resolve))
    return {code, out, problem}
  }

  test('prints JSON and nothing else', async () => {
    const {code, out, problem} = await run('json-ld', 'iron-deficiency', '--url', 'https://a.org/')
    expect({code, problem}).toEqual({code: 0, problem: ''})
    expect(JSON.parse(out)).toMatchObject({'@id': 'https://a.org/conditions/iron-deficiency'})
  })

  test('prints the graph around any kind of document', async () => {
    const {code, out} = await run('mermaid', 'heavy-periods', '--type', 'cause')
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 2)).toEqual(['flowchart LR', '  n0["Heavy periods"]:::cause'])
  })

  test('prints FHIR, of one page or of all in one bundle', async () => {
    const one = await run('fhir', 'iron-deficiency', '--url', 'https://a.org/')
    expect({code: one.code, problem: one.problem}).toEqual({code: 0, problem: ''})
    expect(JSON.parse(one.out)).toMatchObject({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          fullUrl: 'https://a.org/fhir/ConditionDefinition/condition-iron-deficiency',
          resource: {url: 'https://a.org/conditions/iron-deficiency'},
        },
        ...JSON.parse(one.out).entry.slice(1),
      ],
    })
    const all = await run('fhir', '--type', 'treatment')
    const medications = contentSet.filter(
      (document) => document._type === 'treatment' && document.kind.startsWith('medicine'),
    )
    expect(
      JSON.parse(all.out).entry.filter(
        ({resource}: {resource: {resourceType: string}}) => resource.resourceType === 'Medication',
      ),
    ).toHaveLength(medications.length)
  })

  test('prints tables as CSV', async () => {
    const tests = await run('csv', '--table', 'tests')
    expect(tests.out.split('\r\n')[0]).toBe('id,type,title,slug,other names,summary')
    expect(tests.out).toContain('\r\ntest-ferritin,test,Ferritin,ferritin,')
    const relations = await run('csv', 'iron-deficiency', '--table', 'relations')
    expect(relations.out).toContain('\r\nIron deficiency,cause,cause,established,Heavy periods,')
  })

  test('says what is wrong, and prints nothing', async () => {
    expect(await run('json-ld', 'nothing')).toEqual({
      code: 2,
      out: '',
      problem: 'No condition has the slug "nothing".\n',
    })
    expect(await run('mermaid')).toMatchObject({code: 2, out: ''})
    expect(await run('fhir', 'fatigue', '--type', 'symptom')).toMatchObject({code: 2, out: ''})
    expect(await run('json-ld', 'heavy-periods', '--type', 'test')).toMatchObject({
      code: 2,
      out: '',
    })
  })
})
