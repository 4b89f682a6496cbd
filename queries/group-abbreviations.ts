import type {AbbreviationsResult} from './generated/types.ts'

/** An abbreviation of the glossary, with the pages that explain it. */
export interface Abbreviation {
  short: string
  long: string
  pages: Omit<AbbreviationsResult[number], 'abbreviations'>[]
}

/**
 * Makes the list of a glossary of the result of `abbreviations`: each pair of short
 * and long once, whatever its case, with every page that explains it. One short
 * form that stands for two things is two entries.
 *
 * @param rows - the result of `abbreviations`.
 * @param locale - the language that orders the entries.
 * @returns the abbreviations by their short form.
 */
export function groupAbbreviations(rows: AbbreviationsResult, locale = 'en'): Abbreviation[] {
  const byPair = new Map<string, Abbreviation>()
  for (const {abbreviations, ...page} of rows) {
    for (const {short, long} of abbreviations) {
      const [shortForm, longForm] = [short.trim(), long.trim()]
      if (!shortForm || !longForm) continue
      const pair = `${shortForm}\n${longForm.toLowerCase()}`
      const entry = byPair.get(pair) ?? {short: shortForm, long: longForm, pages: []}
      if (!entry.pages.some(({_id}) => _id === page._id)) entry.pages.push(page)
      byPair.set(pair, entry)
    }
  }
  const collator = new Intl.Collator(locale, {sensitivity: 'base', numeric: true})
  return [...byPair.values()].toSorted(
    (a, b) => collator.compare(a.short, b.short) || collator.compare(a.long, b.long),
  )
}
