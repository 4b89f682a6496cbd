import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {runCommand, type Ended} from './run-command.ts'

const COMMAND = join(import.meta.dirname, '../../scripts/health-content.ts')

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

  const run = (...args: string[]): Promise<Ended> =>
    runCommand([COMMAND, 'export', ...args], {
      port: lake.port,
      dataDir: folder,
    })

  test('prints JSON and nothing else', async () => {
    const {code, stdout, stderr} = await run(
      'json-ld',
      'iron-deficiency',
      '--url',
      'https://a.org/',
    )
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(JSON.parse(stdout)).toMatchObject({'@id': 'https://a.org/conditions/iron-deficiency'})
  })

  test('prints the graph around any kind of document', async () => {
    const {code, stdout} = await run('mermaid', 'heavy-periods', '--type', 'cause')
    expect(code).toBe(0)
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'flowchart LR',
      '  n0["Heavy periods"]:::cause',
    ])
  })

  test('prints FHIR, of one page or of all in one bundle', async () => {
    const one = await run('fhir', 'iron-deficiency', '--url', 'https://a.org/')
    expect({code: one.code, stderr: one.stderr}).toEqual({code: 0, stderr: ''})
    expect(JSON.parse(one.stdout)).toMatchObject({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          fullUrl: 'https://a.org/fhir/ConditionDefinition/condition-iron-deficiency',
          resource: {url: 'https://a.org/conditions/iron-deficiency'},
        },
        ...JSON.parse(one.stdout).entry.slice(1),
      ],
    })
    const all = await run('fhir', '--type', 'treatment')
    const medications = contentSet.filter(
      (document) => document._type === 'treatment' && document.kind.startsWith('medicine'),
    )
    expect(
      JSON.parse(all.stdout).entry.filter(
        ({resource}: {resource: {resourceType: string}}) => resource.resourceType === 'Medication',
      ),
    ).toHaveLength(medications.length)
  })

  test('prints tables as CSV', async () => {
    const tests = await run('csv', '--table', 'tests')
    expect(tests.stdout.split('\r\n')[0]).toBe('id,type,title,slug,other names,summary')
    expect(tests.stdout).toContain('\r\ntest-ferritin,test,Ferritin,ferritin,')
    const relations = await run('csv', 'iron-deficiency', '--table', 'relations')
    expect(relations.stdout).toContain('\r\nIron deficiency,cause,cause,established,Heavy periods,')
  })

  test('says what is wrong, and prints nothing', async () => {
    expect(await run('json-ld', 'nothing')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: No condition has the slug "nothing".\n',
    })
    expect(await run('mermaid')).toMatchObject({code: 2, stdout: ''})
    expect(await run('fhir', 'fatigue', '--type', 'symptom')).toMatchObject({code: 2, stdout: ''})
    expect(await run('json-ld', 'heavy-periods', '--type', 'test')).toMatchObject({
      code: 2,
      stdout: '',
    })
  })
})
