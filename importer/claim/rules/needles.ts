/**
 * Parts that a text must hold for a pattern to match it: the groups and words at the top
 * level of its source that nothing makes optional. Looking for them first spares most
 * patterns the search for where their sides begin and end.
 */
export function needlesOf(source: string): RegExp[] {
  return partsOf(source).flatMap((part) => (isNeeded(part) ? [new RegExp(part.text, 'i')] : []))
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
