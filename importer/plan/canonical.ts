import {canonicalJson} from '../../schemas/keys/index.ts'

/** Whether two values are the same content; the order of keys and missing values do not count. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one ?? null) === canonicalJson(other ?? null)
}

/** What says who or how strong a member is, and nothing about its content. Publishing strengthens references. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['_key', '_weak', '_strengthenOnPublish'])

/** A value without its bookkeeping, for comparing content that was written at different times. */
export function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !BOOKKEEPING.has(name) && member !== undefined)
      .map(([name, member]) => [name, withoutKeys(member)]),
  )
}

const fingerprints = new WeakMap<object, string>()

/** A name for the content of a value, whatever its keys: equal content has the same. */
export function contentFingerprint(value: object): string {
  const known = fingerprints.get(value)
  if (known !== undefined) return known
  const made = canonicalJson(withoutKeys(value))
  fingerprints.set(value, made)
  return made
}
