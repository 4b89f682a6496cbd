import {hash} from 'node:crypto'

/** Gives keys that come from content: the same content has the same key on every machine and in every run. */
export type KeyMaker = (prefix: string, ...content: string[]) => string

/**
 * Makes keys for the members of one array. Equal members get different keys, by
 * their order among their equals, so that what stands between them changes nothing.
 */
export function createKeyMaker(): KeyMaker {
  const seen = new Map<string, number>()
  return (prefix, ...content) => {
    const digest = hash('sha256', JSON.stringify(content)).slice(0, 12)
    const key = `${prefix}${digest}`
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count === 0 ? key : `${key}-${count + 1}`
  }
}
