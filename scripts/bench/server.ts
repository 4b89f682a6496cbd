import {spawn} from 'node:child_process'
import {join} from 'node:path'

/** Starts a lake, or a server that stores nothing, in a process of its own, as an importer meets one. */
export async function startServer(
  mode: 'lake' | 'nothing',
  dataDir: string,
): Promise<{url: string; token: string; stop: () => void}> {
  const script = join(import.meta.dirname, 'server-child.ts')
  const child = spawn(process.execPath, [script, mode, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  for await (const chunk of child.stdout) {
    output += String(chunk)
    if (output.includes('\n')) break
  }
  const address: {url: string; token: string} = JSON.parse(output)
  return {...address, stop: () => child.kill()}
}
