import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const PATH = join(
  import.meta.dirname,
  '../../../shared/article/iron-deficiency-and-restless-legs.txt',
)

/**
 * The client's own article, which is no part of the repository and lies beside it. A
 * missing file fails where `CI` is set and skips elsewhere.
 */
export function clientArticle(): {path: string; bytes: Buffer} | undefined {
  if (existsSync(PATH)) return {path: PATH, bytes: readFileSync(PATH)}
  if (process.env.CI)
    throw new Error('The client’s article is not beside the repository (../shared/article).')
  process.stderr.write('Skipped: the client’s article is not beside the repository.\n')
  return undefined
}
