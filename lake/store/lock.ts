import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

/**
 * Takes the exclusive lock on a data folder. SQLite's own file lock is used, which the
 * operating system gives back when the process ends in whatever way, so a lake that was killed
 * leaves no stale lock.
 *
 * @returns a function that gives the lock back
 * @throws Error with code `ELOCKED` when another lake holds it
 */
export function lockFolder(folder: string): () => void {
  const database = new DatabaseSync(join(folder, 'lock.sqlite'), {timeout: 0})
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    throw Object.assign(
      new Error(
        `The data folder ${folder} is in use by another lake. Stop that one, or choose another folder.`,
        {cause},
      ),
      {code: 'ELOCKED'},
    )
  }
  return () => database.close()
}
