/**
 * Splits bytes into lines of text, at line feeds alone: `node:readline` also splits at U+2028,
 * which JSON allows inside of strings.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
