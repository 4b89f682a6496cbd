/**
 * Gives the value before instead of one that says the same, so that nothing is drawn anew
 * where nothing changed. For plain data.
 */
export function createKeepEqual<Value>(): (value: Value) => Value {
  let kept: {value: Value} | undefined
  return (value) => {
    if (!kept || !isSameData(kept.value, value)) kept = {value}
    return kept.value
  }
}

/** Whether two values say the same as data; the order of members says nothing. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSameData(item, other[index]))
    )
  }
  if (Array.isArray(other)) return false
  const [members, others] = [Object.entries(one), new Map(Object.entries(other))]
  return (
    members.length === others.size &&
    members.every(([name, value]) => others.has(name) && isSameData(value, others.get(name)))
  )
}
