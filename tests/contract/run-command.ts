import {spawn} from 'node:child_process'

/** How a command ended, and all that it wrote. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

export interface Surroundings {
  /** The lake that the command works on. */
  port: number
  dataDir: string
  /** The folder that it is started in. */
  cwd?: string
  stdin?: string
}

/**
 * Runs Node in a process of its own, with nothing in its environment that this machine's user
 * has set. What all tests start is compiled once.
 *
 * @param args - The script and its arguments.
 */
export function runCommand(
  args: readonly string[],
  {port, dataDir, cwd, stdin = ''}: Surroundings,
): Promise<Ended> {
  const {PATH, NODE_COMPILE_CACHE} = process.env
  const child = spawn(process.execPath, args, {
    cwd,
    env: {
      PATH,
      NODE_COMPILE_CACHE,
      HEALTH_CONTENT_LAKE_PORT: String(port),
      HEALTH_CONTENT_LAKE_DATA: dataDir,
    },
  })
  const ended: Ended = {code: null, stdout: '', stderr: ''}
  child.stdout.on('data', (chunk) => (ended.stdout += chunk))
  child.stderr.on('data', (chunk) => (ended.stderr += chunk))
  child.stdin.end(stdin)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({...ended, code}))
  })
}
