import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {z} from 'zod'

const holder = z.object({pid: z.number(), host: z.string(), since: z.string()})

/** Another import is at work with the same journal. */
export class JournalInUse extends Error {
  override name = 'JournalInUse'
}

/**
 * Takes the lock on a journal: two imports that share one would send each other's
 * transactions and remove each other's record of them. SQLite's own file lock is used,
 * which the operating system gives back when the process ends in whatever way, so an
 * import that was killed leaves no stale lock. Who holds it stands in a file beside it.
 *
 * @returns a function that gives the lock back
 * @throws JournalInUse saying who holds it
 */
export function lockJournal(journal: string, now = new Date()): () => void {
  mkdirSync(dirname(journal), {recursive: true})
  const held = `${journal}.holder`
  const database = new DatabaseSync(`${journal}.lock`, {timeout: 0})
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    throw new JournalInUse(
      `Another import is at work with the journal ${journal}${whoHolds(held)}. Wait until it ends, or stop it, and run this one again.`,
      {cause},
    )
  }
  const self = {pid: process.pid, host: hostname(), since: now.toISOString()}
  writeFileSync(held, `${JSON.stringify(self)}\n`)
  return () => {
    rmSync(held, {force: true})
    database.close()
  }
}

/** In words, as far as it is known: the other may be about to write it down. */
function whoHolds(file: string): string {
  try {
    const {pid, host, since} = holder.parse(JSON.parse(readFileSync(file, 'utf8')))
    return `: process ${pid} on ${host}, since ${since}`
  } catch {
    return ''
  }
}
