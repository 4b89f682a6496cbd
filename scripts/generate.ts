import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse, typeEvaluate, type SchemaType} from 'groq-js'

import * as queries from '../queries/index.ts'
import {zodSource} from './lib/zod-source.ts'

/**
 * Writes the files that are made from the schema and the queries: the extracted
 * schema, and the TypeScript types and zod schemas of every query result. With
 * `--check`, a stale file fails the command.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const GENERATED = [
  'queries/generated/schema.json',
  'queries/generated/types.ts',
  'queries/generated/zod.ts',
]

const check = process.argv.includes('--check')
const before = new Map(GENERATED.map((file) => [file, read(file)]))

sanity(
  'schema',
  'extract',
  '--enforce-required-fields',
  '--path',
  'queries/generated/schema.json',
  '--force',
)
sanity('typegen', 'generate')
writeFileSync(join(ROOT, 'queries/generated/zod.ts'), zodOfQueries())

const stale = GENERATED.filter((file) => read(file) !== before.get(file))
if (!check) console.log(stale.length ? `Wrote ${stale.join(', ')}.` : 'Everything was up to date.')
else if (stale.length) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`)
  process.exitCode = 1
}

function zodOfQueries(): string {
  const schema: SchemaType = JSON.parse(read('queries/generated/schema.json') ?? '[]')
  const typed = Object.entries<unknown>(queries).flatMap(([name, query]) =>
    typeof query === 'string'
      ? [
          {
            name,
            resultType: `Types.${name.charAt(0).toUpperCase()}${name.slice(1)}Result`,
            type: typeEvaluate(parse(query), schema),
          },
        ]
      : [],
  )
  return zodSource(typed, schema, [
    '// Written by scripts/generate.ts from the schema and the queries; do not edit.',
    "import * as z from 'zod'",
    "import type * as Types from './types.ts'",
  ])
}

function sanity(...args: string[]): void {
  // The CLI keeps a configuration file in the home directory; a throwaway one
  // makes the result the same on every machine.
  const home = mkdtempSync(join(tmpdir(), 'health-content-'))
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'sanity', 'bin', 'sanity'), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {...process.env, XDG_CONFIG_HOME: home, SANITY_DISABLE_TELEMETRY: '1', NO_COLOR: '1'},
    },
  )
  rmSync(home, {recursive: true, force: true})
  if (status !== 0) {
    console.error(`sanity ${args.join(' ')} failed.\n${stdout}\n${stderr}`)
    process.exit(1)
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(ROOT, file), 'utf8')
  } catch {
    return undefined
  }
}
