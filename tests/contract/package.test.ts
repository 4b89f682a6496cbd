import {execFile, spawn} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {runCommand} from './run-command.ts'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MODULES = join(ROOT, 'node_modules')
const CONSUMER = join(ROOT, 'tests', 'fixtures', 'consumer')

const STAMPS = {
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  _rev: 'r',
}

interface Manifest {
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest

/**
 * The package as npm would publish it, in projects outside of this repository: packed once, then
 * unpacked beside exactly what it declares. What it forgot to declare or to pack is not there.
 */
describe('the packed package', {timeout: 90_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  const frontend = join(folder, 'frontend')
  const studio = join(folder, 'studio')
  const installed = join(frontend, 'node_modules', 'sanity-health-content')
  let lake: Lake

  beforeAll(async () => {
    await run(process.execPath, [join(MODULES, 'tsdown', 'dist', 'run.mjs')], {cwd: ROOT})
    const {stdout} = await run(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', folder],
      {cwd: ROOT},
    )
    const [{filename}] = JSON.parse(stdout) as [{filename: string}]
    const {dependencies, peerDependencies} = manifest
    await install(frontend, join(folder, filename), Object.keys(dependencies))
    await install(studio, join(folder, filename), [
      ...Object.keys(dependencies),
      ...Object.keys(peerDependencies),
    ])
    lake = await startLake({dataDir: join(folder, 'lake'), port: 0})
    await lake.dataset('production').load(contentSet.map((document) => ({...document, ...STAMPS})))
  }, 180_000)

  afterAll(async () => {
    await lake.close()
    rmSync(folder, {recursive: true, force: true})
  })

  test('leaves nothing to say for publint', async () => {
    const {messages, pkg} = await publint({pkgDir: installed, pack: false, strict: true})
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('holds no sources, tests or data, and everything that a reader looks for', async () => {
    const {stdout} = await run('find', ['.', '-type', 'f', '-not', '-path', './dist/*'], {
      cwd: installed,
    })
    const files = stdout.trim().split('\n').toSorted()
    expect(files.filter((file) => !file.startsWith('./docs/'))).toEqual([
      './CHANGELOG.md',
      './LICENSE',
      './README.md',
      './package.json',
    ])
    expect(files).toContain('./docs/queries.md')
  })

  test('gives a frontend its types under strict TypeScript, and the page of a condition', async () => {
    expect(await compile(frontend, 'page.ts')).toBe('')
    const {stdout: html} = await run(
      process.execPath,
      [join(frontend, 'out', 'page.js'), lake.url, 'restless-legs-syndrome'],
      {cwd: frontend},
    )
    expect(html).toContain('<h1>Restless legs syndrome</h1>')
    expect(html).toContain(
      '<link rel="canonical" href="https://health.example/conditions/restless-legs-syndrome">',
    )
    expect(html).toMatch(/<li>Leg pain: Frequent \[\d+\]/)
    expect(html).toMatch(/<li value="1">/)
    expect(html).toContain('<p>ConditionDefinition</p>')
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({'@type': 'MedicalWebPage'})
  })

  test('gives a Studio its plugin under strict TypeScript', async () => {
    expect(await compile(studio, 'sanity.config.ts')).toBe('')
  })

  test('brings a command that works from any folder, and says what it cannot do', async () => {
    const command = (...args: string[]) =>
      runCommand([bin(installed), ...args], {
        port: lake.port,
        dataDir: join(folder, 'lake'),
        cwd: tmpdir(),
      })

    const help = await command('--help')
    expect([help.code, help.stderr]).toEqual([0, ''])
    expect([...help.stdout.matchAll(/^ {2}([a-z]+) (?=\[|<| )/gm)].map(([, name]) => name)).toEqual(
      ['lake', 'seed', 'import', 'claims', 'eval', 'export', 'validate'],
    )

    const unknown = await command('nope')
    expect([unknown.code, unknown.stdout]).toEqual([2, ''])
    expect(unknown.stderr).toContain(`error: unknown command 'nope'`)

    const page = await command('export', 'json-ld', 'iron-deficiency', '--url', 'https://a.org')
    expect([page.code, page.stderr]).toEqual([0, ''])
    expect(JSON.parse(page.stdout)).toMatchObject({
      '@id': 'https://a.org/conditions/iron-deficiency',
    })

    const missing = await command('export', 'json-ld', 'nothing')
    expect(missing).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: No condition has the slug "nothing".\n',
    })
  })

  test('serves a lake of its own, fills it and checks it', async () => {
    const data = join(frontend, '.lake')
    const unreachable = await runCommand([bin(installed), 'seed'], {
      port: 9,
      dataDir: data,
      cwd: tmpdir(),
    })
    expect([unreachable.code, unreachable.stdout]).toEqual([3, ''])
    expect(unreachable.stderr).toContain('with "npx health-content lake"')

    const server = spawn(process.execPath, [bin(installed), 'lake', '--port', '0'], {
      cwd: frontend,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const stopped = new Promise((resolve) => server.once('close', resolve))
    try {
      const said = await new Promise<string>((resolve) =>
        server.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
      )
      const port = Number(/127\.0\.0\.1:(\d+)/.exec(said)?.[1])
      expect(
        await runCommand([bin(installed), 'seed'], {port, dataDir: data, cwd: tmpdir()}),
      ).toEqual({
        code: 0,
        stdout: `Wrote ${contentSet.length} documents into dataset production.\n`,
        stderr: '',
      })
      const valid = await runCommand([bin(installed), 'validate', '--json'], {
        port,
        dataDir: data,
        cwd: tmpdir(),
      })
      expect([valid.code, valid.stderr]).toEqual([0, ''])
      expect(JSON.parse(valid.stdout)).toMatchObject({summary: {}})
    } finally {
      server.kill()
    }
    expect(await stopped).toBe(0)
  })
})

/** Unpacks the package into a new project, beside links to the packages named and nothing else. */
async function install(
  project: string,
  tarball: string,
  dependencies: readonly string[],
): Promise<void> {
  const modules = join(project, 'node_modules')
  const own = join(modules, 'sanity-health-content')
  mkdirSync(own, {recursive: true})
  await run('tar', ['-xzf', tarball, '-C', own, '--strip-components=1'])
  // A project of TypeScript for Node has these of its own.
  for (const name of [...dependencies, '@types/node']) {
    const link = join(modules, name)
    mkdirSync(dirname(link), {recursive: true})
    symlinkSync(realpathSync(join(MODULES, name)), link)
  }
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({name: 'consumer', private: true, type: 'module'}),
  )
}

/** Compiles one file of the fixture as strictly as TypeScript can. @returns what it objects to. */
async function compile(project: string, file: string): Promise<string> {
  cpSync(join(CONSUMER, file), join(project, file))
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2024',
        lib: ['es2024', 'dom', 'dom.iterable'],
        module: 'nodenext',
        types: ['node'],
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: true,
        outDir: 'out',
      },
      files: [file],
    }),
  )
  const {stdout} = await run(join(MODULES, '.bin', 'tsc'), ['--pretty', 'false'], {
    cwd: project,
  }).catch((error: {stdout: string}) => error)
  return stdout
}

function bin(installed: string): string {
  const {bin} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    bin: {'health-content': string}
  }
  return join(installed, bin['health-content'])
}
