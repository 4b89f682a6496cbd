/** How many results are kept: those of the longest article, some edits back. */
const LIMIT = 2000

/**
 * Remembers what a function makes of each text, so that an edit costs as much as the block that
 * it changed. The result longest out of use goes first.
 *
 * @param keyOf - What the result depends on.
 */
export function remember<Input, Result>(
  compute: (input: Input) => Result,
  keyOf: (input: Input) => string,
  limit = LIMIT,
): (input: Input) => Result {
  const results = new Map<string, {value: Result}>()
  return (input) => {
    const key = keyOf(input)
    const known = results.get(key)
    const result = known ?? {value: compute(input)}
    if (known) results.delete(key)
    results.set(key, result)
    if (results.size > limit) {
      const [oldest] = results.keys()
      if (oldest !== undefined) results.delete(oldest)
    }
    return result.value
  }
}
