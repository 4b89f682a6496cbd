import {
  contentKey,
  referenceKey,
  type Callout,
  type CalloutTone,
  type DataTable,
  type HealthText,
  type MarkDefinition,
  type SimpleText,
  type TextBlock,
  type TextSpan,
} from '../../schemas/index.ts'
import {parseCite, ref} from './references.ts'

/**
 * Portable Text from a small markup that reads like the text it makes:
 *
 *     ## Heading                              a heading (## to ####)
 *     - item                                  a bullet
 *     [words](condition-iron-deficiency)      names a document
 *     [words](https://example.org)            a link
 *     {RLS|restless legs syndrome}            an abbreviation and what it stands for, inside a link too
 *     **words**                               strong
 *     A sentence. [^bsg-2021; who-2020: p. 3] the sources that the sentence rests on
 *
 * An empty line parts blocks. Callouts and tables are passed between texts.
 */
export function healthText(...parts: (string | Callout | DataTable)[]): HealthText {
  const seen = new Map<string, number>()
  return parts.flatMap((part): HealthText => {
    if (typeof part === 'string') return blocksOf(part, seen)
    return [{...part, _key: uniqueKey(part._type, JSON.stringify(part), seen)}]
  })
}

/** Paragraphs and lists in the same markup, without headings. */
export function simpleText(markup: string): SimpleText {
  return blocksOf(markup, new Map())
}

/** A box that stands out from the text. */
export function callout(tone: CalloutTone, title: string, markup: string): Callout {
  return {_type: 'callout', tone, title, body: simpleText(markup)}
}

/** A table: the first row names the columns. */
export function dataTable(caption: string, [header, ...rows]: readonly string[][]): DataTable {
  return {
    _type: 'dataTable',
    caption,
    rows: [header ?? [], ...rows].map((cells, row) => ({
      _key: contentKey('row', row, ...cells),
      _type: 'tableRow',
      cells: cells.map((text, column) => ({
        _key: contentKey('cell', column, text),
        _type: 'tableCell',
        text,
        ...(row === 0 ? {header: true} : {}),
      })),
    })),
  }
}

function blocksOf(markup: string, seen: Map<string, number>): TextBlock[] {
  return markup
    .split(/\n\s*\n|\n(?=\s*- )/)
    .map((block) => block.trim().replaceAll(/\s*\n\s*/g, ' '))
    .filter(Boolean)
    .map((block) => blockOf(block, seen))
}

function blockOf(markup: string, seen: Map<string, number>): TextBlock {
  const [, heading, bullet, content = ''] = /^(?:(#{2,4}) |(- ))?(.*)$/.exec(markup) ?? []
  const key = uniqueKey('block', markup, seen)
  const {children, markDefs} = inlineOf(content)
  return {
    _key: key,
    _type: 'block',
    style: heading ? (`h${heading.length}` as 'h2' | 'h3' | 'h4') : 'normal',
    ...(bullet ? {listItem: 'bullet', level: 1} : {}),
    children,
    markDefs,
  }
}

interface Run {
  text: string
  marks: string[]
}

/** Between two sentences, but not between a sentence and its citations. */
const sentenceEnd = /(?<=[.!?][)”]?(?: \[\^[^\]]+\])?) +(?!\[\^)/

const citesAtEnd = / ?\[\^([^\]]+)\]$/

const inline =
  /\[(?<words>[^\]]+)\]\((?<target>[^)]+)\)|\{(?<short>[^|}]+)\|(?<long>[^}]+)\}|\*\*(?<strong>[^*]+)\*\*/g

const abbreviation = /^\{([^|}]+)\|([^}]+)\}$/

interface Inline {
  children: TextSpan[]
  markDefs: MarkDefinition[]
}

function inlineOf(markup: string): Inline {
  const markDefs: MarkDefinition[] = []
  const runs = markup
    .split(sentenceEnd)
    .flatMap((sentence, index) => [
      ...(index > 0 ? [{text: ' ', marks: []}] : []),
      ...sentenceRuns(sentence, markDefs),
    ])
  const children = joinAlike(runs).map(({text, marks}, index): TextSpan => ({
    _key: contentKey('span', index, text),
    _type: 'span',
    text,
    marks,
  }))
  return {children, markDefs}
}

interface Run {
  text: string
  marks: string[]
}

/** The runs of one sentence; its citations mark all of it. */
function sentenceRuns(sentence: string, markDefs: MarkDefinition[]): Run[] {
  const define = (definition: MarkDefinition) => {
    markDefs.push(definition)
    return definition._key
  }
  const cites = citesAtEnd.exec(sentence)?.[1]?.split(';') ?? []
  const cited = cites.map((cite) => define(citationMark(cite, markDefs.length)))
  const text = sentence.replace(citesAtEnd, '')
  const runs: Run[] = []
  const write = (words: string, ...marks: string[]) => {
    if (words) runs.push({text: words, marks: [...cited, ...marks]})
  }
  let end = 0
  for (const match of text.matchAll(inline)) {
    const {words, target, short, long, strong} = match.groups ?? {}
    write(text.slice(end, match.index))
    end = match.index + match[0].length
    if (words && target) {
      const [, inner = words, meaning] = abbreviation.exec(words) ?? []
      const link = define(targetMark(target, markDefs.length))
      const explained = meaning ? [define(abbreviationMark(inner, meaning, markDefs.length))] : []
      write(inner, link, ...explained)
    }
    if (short && long) write(short, define(abbreviationMark(short, long, markDefs.length)))
    if (strong) write(strong, 'strong')
  }
  write(text.slice(end))
  return runs
}

function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.marks.join() === run.marks.join()) last.text += run.text
    else joined.push({...run})
  }
  return joined
}

function abbreviationMark(short: string, long: string, place: number): MarkDefinition {
  return {_key: contentKey('abbreviation', short, place), _type: 'abbreviation', title: long}
}

function citationMark(cite: string, place: number): MarkDefinition {
  const {sourceId, locator} = parseCite(cite)
  return {
    _key: contentKey('citation', sourceId, locator, place),
    _type: 'citation',
    source: ref(sourceId),
    ...(locator ? {locator} : {}),
  }
}

function targetMark(target: string, place: number): MarkDefinition {
  if (/^(https?:|mailto:|tel:|\/)/.test(target)) {
    return {_key: contentKey('link', target, place), _type: 'link', href: target}
  }
  return {
    _key: contentKey('entity', referenceKey(target), place),
    _type: 'entityLink',
    reference: ref(target),
  }
}

function uniqueKey(kind: string, content: string, seen: Map<string, number>): string {
  const times = seen.get(content) ?? 0
  seen.set(content, times + 1)
  return contentKey(kind, content, times)
}
