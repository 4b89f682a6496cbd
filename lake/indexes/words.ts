/*
 * The words of a text, and the terms of a pattern, as groq-js finds them for `match`. These are no
 * public part of it, so property tests compare the results.
 */
const WORDS = /[^!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g
const TERMS = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g
const ASCII = /^\p{ASCII}*$/u
/** groq-js reads so much of a term. */
const TERM_LENGTH = 1024

export function wordsOf(text: unknown): string[] {
  if (Array.isArray(text))
    return text.flatMap((part) => (typeof part === 'string' ? wordsOf(part) : []))
  return typeof text === 'string' ? (withoutEdges(text).match(WORDS) ?? []) : []
}

/** A term of a pattern, in folded case: the parts between its `*`. A `.` is any one character. */
export type Term = [string, ...string[]]

export function termsOf(pattern: string): Term[] {
  const terms = withoutEdges(pattern).match(TERMS) ?? []
  return terms.map((term): Term => {
    const [first = '', ...others] = fold(term.slice(0, TERM_LENGTH)).split('*')
    return [first, ...others]
  })
}

/**
 * Does a word, in folded case, fit a term? Each part is looked for once, from where the one before
 * it ended, so that no pattern makes this go back over the word again and again.
 */
export function fits(word: string, term: Term): boolean {
  const [first, ...others] = term
  const last = others.pop()
  if (last === undefined) return word.length === first.length && isAt(word, first, 0)
  if (!isAt(word, first, 0)) return false
  let position = first.length
  for (const part of others) {
    const found = find(word, part, position)
    if (found === -1) return false
    position = found + part.length
  }
  const end = word.length - last.length
  return end >= position && isAt(word, last, end)
}

function find(word: string, part: string, from: number): number {
  if (!part.includes('.')) return word.indexOf(part, from)
  for (let position = from; position + part.length <= word.length; position += 1) {
    if (isAt(word, part, position)) return position
  }
  return -1
}

function isAt(word: string, part: string, position: number): boolean {
  if (!part.includes('.')) return word.startsWith(part, position)
  if (position + part.length > word.length) return false
  for (let index = 0; index < part.length; index += 1) {
    const unit = part.charAt(index)
    if (unit !== '.' && unit !== word.charAt(position + index)) return false
  }
  return true
}

/** Takes dots away that stand at the edge of a word. */
function withoutEdges(text: string): string {
  if (!text.includes('.')) return text
  return text.replaceAll(/\.+/g, (dots, position: number) =>
    isWord(text.charAt(position - 1)) || isWord(text.charAt(position + dots.length)) ? '' : dots,
  )
}

function isWord(unit: string): boolean {
  return /^\w$/.test(unit)
}

/** Folds case exactly as a regular expression with the flag `i` does. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toUpperCase()
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    const upper = unit.toUpperCase()
    const keeps = upper.length !== 1 || (unit.charCodeAt(0) >= 128 && upper.charCodeAt(0) < 128)
    folded += keeps ? unit : upper
  }
  return folded
}
