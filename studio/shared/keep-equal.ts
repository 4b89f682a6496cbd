/**
 * Gives the value before last instead of one that says the same, so that nothing is drawn anew
 * where nothing changed. For values that are small and are plain data.
 */
export function createKeepEqual<Value>(): (value: Value) => Value {
  let kept: {value: Value; text: string} | undefined
  return (value) => {
    const text = JSON.stringify(value)
    if (kept?.text !== text) kept = {value, text}
    return kept.value
  }
}
