/** A part that a text must hold for a pattern to match it. */
export interface Needle {
  pattern: RegExp
  /**
   * How its choices begin, in three letters at most, where each begins a word: a text in
   * which no word begins so holds none of them. Undefined where that cannot be told.
   */
  beginnings: readonly string[] | undefined
}

const BEGINNING = 3

/**
 * Parts that a text must hold for a pattern to match it: the groups and words at the top
 * level of its source that nothing makes optional. Looking for them first spares most
 * patterns the search for where their sides begin and end. The telling parts come first.
 */
export function needlesOf(source: string): Needle[] {
  const parts = partsOf(source)
  return parts
    .flatMap((part, index) =>
      isNeeded(part)
        ? [
            {
              pattern: new RegExp(part.text, 'i'),
              beginnings: beginsWord(parts, index) ? beginningsOf(part.text) : undefined,
            },
          ]
        : [],
    )
    .toSorted((one, other) => commonness(one) - commonness(other))
}

/** How the words of a text begin: what `beginnings` of needles are looked for in. */
export function beginningsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const match of text.toLowerCase().matchAll(/(?<![a-z])[a-z]{1,3}/g)) {
    const [word] = match
    for (let length = 1; length <= word.length; length += 1) found.add(word.slice(0, length))
  }
  return found
}

/**
 * Finds, for a text, the patterns of which it may hold the parts: those that need no beginning
 * that is known, and those of which one stands in it. One look for each word of the text
 * spares one for each pattern.
 *
 * @param patterns - The needles of each pattern.
 * @returns For the beginnings of a text, the indexes of the patterns that may match, in order.
 */
export function candidatesAmong(
  patterns: readonly (readonly Needle[])[],
): (beginnings: ReadonlySet<string>) => number[] {
  const byBeginning = new Map<string, number[]>()
  const always: number[] = []
  for (const [index, needles] of patterns.entries()) {
    const [rarest] = needles
      .flatMap(({beginnings}) => (beginnings ? [beginnings] : []))
      .toSorted((one, other) => one.length - other.length)
    if (!rarest) always.push(index)
    for (const beginning of rarest ?? []) {
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), index])
    }
  }
  return (beginnings) => {
    const may = new Set(always)
    for (const beginning of beginnings) {
      for (const index of byBeginning.get(beginning) ?? []) may.add(index)
    }
    return [...may].toSorted((one, other) => one - other)
  }
}

/** Whether a text holds what a pattern cannot do without. */
export function holds(
  needles: readonly Needle[],
  text: string,
  beginnings: ReadonlySet<string>,
): boolean {
  for (const {beginnings: own} of needles) {
    if (own && !hasAny(beginnings, own)) return false
  }
  for (const {pattern} of needles) {
    if (!pattern.test(text)) return false
  }
  return true
}

function hasAny(beginnings: ReadonlySet<string>, own: readonly string[]): boolean {
  for (const word of own) {
    if (beginnings.has(word)) return true
  }
  return false
}

/** Words that stand in many sentences: a part that they satisfy tells little. */
const COMMON =
  'it is often used by people who have or may be with such as others that include the like'

function commonness({pattern}: Needle): number {
  return pattern.source.length + (pattern.test(COMMON) ? 100_000 : 0)
}

interface Part {
  text: string
  quantifier: string
}

const GROUP = /^\(\?:/

function isNeeded({text, quantifier}: Part): boolean {
  if (/^[?*]/.test(quantifier) || quantifier.startsWith('{0')) return false
  if (GROUP.test(text)) return !/^\(\?:(?:\.|\[)/.test(text) && !hasEmptyChoice(text)
  return /^[a-z ]*[a-z]{4}[a-z ]*$/i.test(text)
}

/** Whether one of the choices of a group can be nothing or anything. */
function hasEmptyChoice(group: string): boolean {
  return /\|\)$|\(\?:\||\|\||\|\.[*+]/.test(group)
}

/** Whether what stands before a part ends a word: a blank, or words that each have one after them. */
function beginsWord(parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1]
  if (!before) return false
  if (parts[index]?.text.startsWith(' ')) return true
  if (!GROUP.test(before.text) && !before.text.startsWith('(')) return before.text.endsWith(' ')
  // A group that may be left out, and that ends in a blank where it is not.
  return (
    before.text.endsWith(' )') && /^[*?]/.test(before.quantifier) && beginsWord(parts, index - 1)
  )
}

/** How the choices of a group begin; undefined where one can begin with any letter. */
function beginningsOf(text: string): string[] | undefined {
  const inner = GROUP.test(text) ? text.slice(3, -1) : text
  const found: string[] = []
  for (const choice of choicesOf(inner)) {
    const words = choice.trimStart()
    if (GROUP.test(words)) {
      const end = groupEnd(words, 0)
      const rest = words.slice(end)
      const nested = beginningsOf(words.slice(0, end))
      if (!nested) return undefined
      found.push(...nested)
      if (/^[?*]/.test(rest)) {
        const after = beginningsOf(rest.replace(/^[?*]\??/, ''))
        if (!after) return undefined
        found.push(...after)
      }
      continue
    }
    const [letters = ''] = /^[a-z]+/i.exec(words) ?? []
    // A letter that may be left out is no beginning.
    const sure = /^[?*{]/.test(words.slice(letters.length)) ? letters.slice(0, -1) : letters
    if (sure === '') return undefined
    found.push(sure.slice(0, BEGINNING).toLowerCase())
  }
  return [...new Set(found)]
}

/** The choices of a group, split where no inner group is open. */
function choicesOf(inner: string): string[] {
  const choices: string[] = []
  let from = 0
  for (let at = 0; at < inner.length; at += 1) {
    const char = inner[at]
    if (char === '\\') at += 1
    else if (char === '[') at = classEnd(inner, at) - 1
    else if (char === '(') at = groupEnd(inner, at) - 1
    else if (char === '|') {
      choices.push(inner.slice(from, at))
      from = at + 1
    }
  }
  return [...choices, inner.slice(from)]
}

/** The source in its parts at the top level: groups, and runs of plain characters. */
function partsOf(source: string): Part[] {
  const parts: Part[] = []
  let run = ''
  const flush = (): void => {
    if (run) parts.push({text: run, quantifier: ''})
    run = ''
  }
  for (let at = 0; at < source.length;) {
    const char = source[at] ?? ''
    if (char === '(') {
      const end = groupEnd(source, at)
      const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(end))?.[0] ?? ''
      flush()
      parts.push({text: source.slice(at, end), quantifier})
      at = end + quantifier.length
      continue
    }
    if (char === '[') {
      at = classEnd(source, at)
      flush()
      continue
    }
    if (char === '\\') {
      at += 2
      flush()
      continue
    }
    // A quantified character is no part of what must stand there.
    if (/[?*+{]/.test(char)) {
      run = run.slice(0, -1)
      flush()
    } else if (/[\^$.|]/.test(char)) flush()
    else run += char
    at += 1
  }
  flush()
  return parts
}

function groupEnd(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at += 1) {
    const char = source[at]
    if (char === '\\') at += 1
    else if (char === '[') at = classEnd(source, at) - 1
    else if (char === '(') depth += 1
    else if (char === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return source.length
}

function classEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source[at] === ']') return at + 1
  }
  return source.length
}
