/** A stretch of text and what is found in it. */
export interface Segment {
  /** Where it begins in the text of the block. */
  start: number
  text: string
  /** Ids of the claims whose quote covers it, in the order given. */
  claims: string[]
}

/** A claim's place in a block, in characters of its plain text. */
export interface QuotePlace {
  id: string
  start: number
  end: number
}

/**
 * Cuts the text of a block wherever a quote begins or ends. The segments put together
 * are the text; a place outside of it counts as far as it lies inside.
 */
export function segmentsOf(text: string, places: readonly QuotePlace[]): Segment[] {
  const cuts = new Set([0, text.length])
  for (const {start, end} of places) {
    cuts.add(Math.min(Math.max(start, 0), text.length))
    cuts.add(Math.min(Math.max(end, 0), text.length))
  }
  const ordered = [...cuts].toSorted((one, other) => one - other)
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] ?? text.length
    return {
      start: from,
      text: text.slice(from, to),
      claims: places.filter(({start, end}) => start < to && end > from).map(({id}) => id),
    }
  })
}
