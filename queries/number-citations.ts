/** Places in a result where the id of a cited source stands. */
const SOURCE_FIELDS = new Set(['source', 'sourceId', 'supersededBy'])

/** A cited work with its number on the page. */
export type NumberedReference<R> = R & {number: number}

/** The citations of a page. */
export interface NumberedCitations<R> {
  /** The cited works by number; those that only the page as a whole rests on come last. */
  references: NumberedReference<R>[]
  /** The number of a source by its id. */
  numbers: ReadonlyMap<string, number>
}

/**
 * Numbers the citations of a page once across all of it, by where each source is
 * first cited, in the order of the result: marks in texts, citations of
 * relations, recommendations, effects, thresholds.
 *
 * @param page - the result of a query that has `references`.
 * @returns the references with their numbers, and the number of each source id.
 */
export function numberCitations<R extends {_id: string}>(page: {
  references: readonly R[]
}): NumberedCitations<R> {
  const known = new Map(page.references.map((reference) => [reference._id, reference]))
  const numbers = new Map<string, number>()
  const cite = (source: unknown) => {
    const id = typeof source === 'string' ? source : (source as {_ref?: unknown} | null)?._ref
    if (typeof id === 'string' && known.has(id) && !numbers.has(id)) {
      numbers.set(id, numbers.size + 1)
    }
  }
  for (const [field, value] of Object.entries(page)) {
    if (field !== 'references') citedIn(value, cite)
  }
  for (const id of known.keys()) cite(id)
  const references = [...numbers].map(([id, number]) => ({...(known.get(id) as R), number}))
  return {references, numbers}
}

function citedIn(value: unknown, cite: (source: unknown) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) citedIn(item, cite)
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>
    // A mark is cited where its span stands, not where it is defined.
    if (Array.isArray(fields.children) && Array.isArray(fields.markDefs)) {
      const defs = new Map(fields.markDefs.map((def) => [keyOf(def), def as unknown]))
      for (const child of fields.children) {
        for (const mark of marksOf(child)) citedIn(defs.get(mark), cite)
      }
      return
    }
    for (const [field, inner] of Object.entries(fields)) {
      if (SOURCE_FIELDS.has(field)) cite(inner)
      citedIn(inner, cite)
    }
  }
}

function keyOf(value: unknown): unknown {
  return (value as {_key?: unknown} | null)?._key
}

function marksOf(child: unknown): readonly unknown[] {
  const marks = (child as {marks?: unknown} | null)?.marks
  return Array.isArray(marks) ? marks : []
}
