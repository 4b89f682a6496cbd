import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {NAME_COMPONENTS} from '../../studio/build/name-components.ts'
import {OTHER_CONFIG} from '../../studio/build/other-config.ts'
import {CommandError, EXIT} from './command-error.ts'

/** What the built Studio is made of. A change in any of it makes the build stale. */
const INPUTS = [
  'environment.ts',
  'examples/site/identity.ts',
  'importer',
  'integrity',
  'interop',
  'lake/browser.ts',
  'package-lock.json',
  'queries',
  'sanity.cli.ts',
  'sanity.config.ts',
  'schemas',
  'static',
  'studio',
]

const STAMP = '.inputs'

/** What kind of Studio is built. */
export interface StudioBuildOptions {
  /**
   * `production` is what people get. In a `development` build React writes a
   * warning to the console where a component misuses it, and renders twice.
   */
  mode?: 'production' | 'development'
  /** The configuration, from the root; that of the root when left out. */
  config?: string
  /** Give the package's own components their names, for measuring what is drawn. */
  nameComponents?: boolean
  /** Called once when a build begins. */
  onBuild?: () => void
}

/**
 * Builds the Studio into `outDir` unless it already holds such a build of the same
 * sources. Takes about 15 seconds on two cores when there is work to do.
 *
 * @returns whether a build was made.
 * @throws CommandError with the compiler's output when the build fails.
 */
export async function buildStudio(
  root: string,
  outDir: string,
  {mode = 'production', config = '', nameComponents = false, onBuild}: StudioBuildOptions = {},
): Promise<boolean> {
  const stamp = join(outDir, STAMP)
  const options = {
    NODE_ENV: mode,
    [OTHER_CONFIG]: config,
    [NAME_COMPONENTS]: nameComponents ? '1' : '',
  }
  const inputs = hashInputs(root, [...INPUTS, config], JSON.stringify(options))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return false

  onBuild?.()
  const sanity = join(root, 'node_modules', 'sanity', 'bin', 'sanity')
  const build = [sanity, 'build', outDir, '--yes']
  const {code, output} = await run(process.execPath, build, root, options)
  if (code !== 0) {
    throw new CommandError(`The Studio could not be built.\n${output.trim()}`, EXIT.unavailable)
  }
  writeFileSync(stamp, inputs)
  return true
}

function hashInputs(root: string, inputs: readonly string[], options: string): string {
  const hash = createHash('sha256').update(process.version).update(options)
  for (const input of inputs.filter(Boolean)) {
    for (const file of filesUnder(join(root, input))) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** Runs a command to its end, with no target and no site set: the bundle takes them from the page. */
function run(command: string, args: string[], cwd: string, options: Record<string, string>) {
  const {
    SANITY_PROJECT_ID: _project,
    SANITY_DATASET: _dataset,
    HEALTH_CONTENT_SITE_URL: _site,
    HEALTH_CONTENT_PREVIEW_SECRET: _secret,
    ...environment
  } = process.env
  const child = spawn(command, args, {
    cwd,
    env: {
      ...environment,
      ...options,
      SANITY_TOKEN: '',
      SANITY_DISABLE_TELEMETRY: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise<{code: number | null; output: string}>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({code, output}))
  })
}
