/** A word of a text and where it stands. */
export interface Token {
  /** The word as it is compared: see `foldWord`. */
  folded: string
  written: string
  start: number
  end: number
}

/** The sentences that were split last: linking and the claim rules look at each many times. */
const split = new Map<string, readonly Token[]>()
const MOST_SPLIT = 1_000
const LONGEST_SPLIT = 1_000

/** Splits a text into words. A hyphen splits, an apostrophe does not. */
export function tokenize(text: string): readonly Token[] {
  const known = split.get(text)
  if (known) return known
  const tokens: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const [written] = match
    tokens.push({
      folded: foldWord(written),
      written,
      start: match.index,
      end: match.index + written.length,
    })
  }
  if (split.size >= MOST_SPLIT) split.clear()
  if (text.length <= LONGEST_SPLIT) split.set(text, tokens)
  return tokens
}

const folded = new Map<string, string>()

/**
 * Folds a word so that its forms compare equal: case, accents, possessive and plural,
 * British and American spelling (anaemia and anemia, oesophagus, tumour, fibre,
 * -ise and -ize). Both sides are folded alike, so that a fold which makes no English
 * word does no harm.
 */
export function foldWord(written: string): string {
  const known = folded.get(written)
  if (known !== undefined) return known
  const word = singular(
    written
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s?$/, ''),
  )
    .replace(/ae|oe/g, 'e')
    .replace(/our(?=$|s$|ed$|ing$|less$|al$|able$)/, 'or')
    .replace(/([bt])re$/, '$1er')
    .replace(/is(e|ed|ing|ation)$/, 'iz$1')
    .replace(/ys(e|ed|ing)$/, 'yz$1')
    .replace(/ll(ed|ing)$/, 'l$1')
    .replace(/ph/g, 'f')
  if (folded.size > 100_000) folded.clear()
  folded.set(written, word)
  return word
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return word.slice(0, -1)
  return word
}
