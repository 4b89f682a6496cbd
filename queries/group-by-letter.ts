/** An entry of `azIndex`. */
export interface AzEntry {
  _id: string
  _type: string
  title: string
  slug: string
  synonyms: readonly string[]
}

/** A line of the index: a title, or another name with the title to see instead. */
export interface AzLine {
  label: string
  _type: string
  slug: string
  see?: string
}

/** A letter with its lines. */
export interface AzLetter {
  letter: string
  count: number
  lines: AzLine[]
}

/**
 * Makes an A to Z of the result of `azIndex`: other names as "see", accents
 * folded (é stands with e), what begins with no letter under `#`.
 *
 * @param entries - the result of `azIndex`.
 * @param locale - the language that orders the lines.
 * @returns the letters that have lines, in order.
 */
export function groupByLetter(entries: readonly AzEntry[], locale = 'en'): AzLetter[] {
  const collator = new Intl.Collator(locale, {sensitivity: 'base', numeric: true})
  const lines = entries.flatMap(({_type, title, slug, synonyms}) => [
    {label: title, _type, slug},
    ...[...new Set(synonyms)]
      .filter((label) => collator.compare(label, title) !== 0)
      .map((label) => ({label, _type, slug, see: title})),
  ])
  const byLetter = Map.groupBy(
    lines.toSorted(
      (a, b) =>
        collator.compare(a.label, b.label) ||
        compare(a.label, b.label) ||
        compare(a._type, b._type) ||
        compare(a.slug, b.slug),
    ),
    ({label}) => letterOf(label),
  )
  return [...byLetter]
    .map(([letter, lines]) => ({letter, count: lines.length, lines}))
    .toSorted((a, b) => collator.compare(a.letter, b.letter))
}

function letterOf(label: string): string {
  const [first = ''] = label.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '')
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
