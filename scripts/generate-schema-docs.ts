import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

import {describeSchema} from '../schemas/describe.ts'
import {integrityReference} from '../integrity/index.ts'

/** Writes docs/schema.md from the compiled schema. With `--check` it only compares, and fails when it is stale. */
const path = fileURLToPath(new URL('../docs/schema.md', import.meta.url))
const text = describeSchema({integrity: integrityReference})
const before = await readFile(path, 'utf8').catch(() => '')

if (before === text) console.log('docs/schema.md is up to date.')
else if (process.argv.includes('--check')) {
  console.error(
    'docs/schema.md is stale: run "node scripts/generate-schema-docs.ts" and commit it.',
  )
  process.exitCode = 1
} else {
  await writeFile(path, text)
  console.log('Wrote docs/schema.md.')
}
