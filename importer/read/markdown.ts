import MarkdownIt from 'markdown-it'

import {readHtml, type HtmlOptions, type ReadHtml} from './html/index.ts'
import {DEEPEST} from './html/tree.ts'
import type {LedgerEntry} from '../types.ts'
import {countWords} from '../words.ts'

/**
 * Reads Markdown by way of HTML, in which each block carries its line. Footnotes,
 * definition lists, raised and lowered text (`x^2^`, `H~2~O`) are understood on top of
 * what GitHub's dialect has; shortcodes of static site generators go to the ledger.
 */
export function readMarkdown(text: string, options: Omit<HtmlOptions, 'firstLine'>): ReadHtml {
  const ledger: LedgerEntry[] = []
  parser ??= createParser()
  const html = parser.render(takeShortcodes(text, ledger))
  const read = readHtml(html, options)
  return {
    ...read,
    ledger: [...ledger, ...read.ledger],
    words: read.words + ledger.reduce((sum, entry) => sum + entry.words, 0),
  }
}

let parser: MarkdownIt | undefined

const OPTIONS = {
  html: true,
  linkify: false,
  typographer: false,
  // What is nested deeper markdown-it drops in silence; the HTML reader refuses it before that.
  maxNesting: DEEPEST + 100,
}

function createParser(): MarkdownIt {
  const parser = new MarkdownIt(OPTIONS)
  parser.use(withLines).use(withFootnotes).use(withDefinitionLists).use(withScripts)
  // The reader judges addresses, with a ledger entry for each that it refuses.
  parser.validateLink = () => true
  return parser
}

function withLines(parser: MarkdownIt): void {
  parser.core.ruler.push('lines', (state) => {
    for (let index = state.tokens.length - 1; index >= 0; index -= 1) {
      const token = state.tokens[index]
      if (!token?.map || token.nesting < 0 || token.type === 'inline' || token.hidden) continue
      const comment = new state.Token('html_block', '', 0)
      comment.content = `<!--line ${token.map[0] + 1}-->`
      state.tokens.splice(index, 0, comment)
    }
  })
}

/** `[^1]` and `[^1]: the note`, with its indented lines. */
function withFootnotes(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'reference',
    'footnote',
    (state, startLine, endLine, silent) => {
      const line = state.getLines(startLine, startLine + 1, state.blkIndent, false)
      const match = /^\[\^([^\]\s]+)\]:[ \t]+(\S.*)$/.exec(line)
      if (!match) return false
      if (silent) return true
      let next = startLine + 1
      const content = [match[2] ?? '']
      while (next < endLine && (state.sCount[next] ?? 0) >= 2 && !state.isEmpty(next)) {
        content.push(state.getLines(next, next + 1, 0, false).trim())
        next += 1
      }
      const open = state.push('footnote_open', 'div', 1)
      open.attrSet('id', `fn-${match[1]}`)
      open.block = true
      open.map = [startLine, next]
      const inline = state.push('inline', '', 0)
      inline.content = content.join('\n')
      inline.map = [startLine, next]
      inline.children = []
      state.push('footnote_close', 'div', -1).block = true
      state.line = next
      return true
    },
    {alt: ['paragraph']},
  )
  parser.inline.ruler.before('link', 'footnote', (state, silent) => {
    const match = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.pos + 80))
    if (!match) return false
    if (!silent) {
      state.push('footnote_marker_open', 'a', 1).attrs = [
        ['href', `#fn-${match[1]}`],
        ['role', 'doc-noteref'],
      ]
      state.push('text', '', 0).content = match[0]
      state.push('footnote_marker_close', 'a', -1)
    }
    state.pos += match[0].length
    return true
  })
}

/** A line, then lines that begin with `: `. */
function withDefinitionLists(parser: MarkdownIt): void {
  parser.block.ruler.before('paragraph', 'definitions', (state, startLine, endLine, silent) => {
    const isDefinition = (line: number): boolean =>
      line < endLine && /^:[ \t]+\S/.test(state.getLines(line, line + 1, state.blkIndent, false))
    if (state.isEmpty(startLine) || !isDefinition(startLine + 1)) return false
    if (silent) return true
    const push = (tag: 'dt' | 'dd', line: number, content: string): void => {
      state.push(`${tag}_open`, tag, 1).map = [line, line + 1]
      const inline = state.push('inline', '', 0)
      inline.content = content
      inline.map = [line, line + 1]
      inline.children = []
      state.push(`${tag}_close`, tag, -1)
    }
    state.push('dl_open', 'dl', 1).map = [startLine, startLine + 1]
    push('dt', startLine, state.getLines(startLine, startLine + 1, state.blkIndent, false).trim())
    let line = startLine + 1
    for (; isDefinition(line); line += 1) {
      push(
        'dd',
        line,
        state
          .getLines(line, line + 1, state.blkIndent, false)
          .slice(1)
          .trim(),
      )
    }
    state.push('dl_close', 'dl', -1)
    state.line = line
    return true
  })
}

/** `x^2^` raises, `H~2~O` lowers, as Pandoc has it. Two tildes strike out. */
function withScripts(parser: MarkdownIt): void {
  parser.inline.ruler.before('strikethrough', 'scripts', (state, silent) => {
    const match = /^(?:\^([^\s^]{1,20})\^|~([^\s~]{1,20})~)(?!~)/.exec(
      state.src.slice(state.pos, state.pos + 24),
    )
    if (!match || state.src[state.pos - 1] === '~') return false
    if (!silent) {
      const tag = match[1] === undefined ? 'sub' : 'sup'
      state.push(`${tag}_open`, tag, 1)
      state.push('text', '', 0).content = match[1] ?? match[2] ?? ''
      state.push(`${tag}_close`, tag, -1)
    }
    state.pos += match[0].length
    return true
  })
}

/** Hugo, Liquid and WordPress shortcodes: instructions to a program that does not run here. */
function takeShortcodes(text: string, ledger: LedgerEntry[]): string {
  if (!/\{\{[<%]|\{%|\{:/.test(text)) return text
  return text
    .split('\n')
    .map((line, index) =>
      line.replace(
        /\{\{[<%].{0,500}?[%>]\}\}|\{%.{0,500}?%\}|\{:\s?[.#].{0,200}?\}/g,
        (shortcode) => {
          ledger.push({
            line: index + 1,
            text: shortcode,
            action: 'dropped',
            reason: 'A shortcode: what it shows is made by the program that built the page.',
            construct: 'shortcode',
            words: countWords(shortcode),
          })
          return ' '
        },
      ),
    )
    .join('\n')
}
