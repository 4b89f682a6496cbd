import {spawn, type ChildProcess} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {RUN, type Workshop} from '../contract/import-lake.ts'

const IMPORTER = join(import.meta.dirname, '../../importer/index.ts')
const SUPPORT = join(import.meta.dirname, '../contract/import-lake.ts')

/**
 * Starts an import in a process of its own, which a test can kill.
 *
 * @param send - Source of the options for sending; `process.send` in it reaches the test.
 */
export function startImport(
  {folder, lake}: Workshop,
  {inputs, journal, send}: {inputs: readonly string[]; journal: string; send: string},
): ChildProcess {
  const script = join(folder, 'run.ts')
  writeFileSync(
    script,
    `import {importArticles} from ${JSON.stringify(IMPORTER)}
import {clientOf} from ${JSON.stringify(SUPPORT)}
const client = clientOf(${JSON.stringify({url: lake.url, token: lake.token})})
await importArticles({inputs: ${JSON.stringify(inputs)}, client, options: {
  run: ${JSON.stringify(RUN)}, journal: ${JSON.stringify(journal)}, send: ${send}}})
`,
  )
  return spawn(process.execPath, [script], {stdio: ['ignore', 'inherit', 'inherit', 'ipc']})
}
