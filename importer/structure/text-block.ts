import type {Mark, Run} from '../types.ts'
import {textOf} from '../words.ts'
import type {MarkDefinition, Reference, Span, TextBlock, TextStyle} from './blocks.ts'
import {createKeyMaker, type KeyMaker} from './keys.ts'

type Decorator = 'strong' | 'em' | 'sup' | 'sub'

const DECORATORS: readonly Decorator[] = ['strong', 'em', 'sup', 'sub']

export interface TextBlockShape {
  style: TextStyle
  listItem?: 'bullet' | 'number'
  level?: number
}

/**
 * Makes a block of Portable Text. Its key comes from its text and its kind, so links
 * and emphasis can come and go without changing it.
 *
 * @param sources - The source document behind each footnote id.
 */
export function toTextBlock(
  shape: TextBlockShape,
  runs: readonly Run[],
  keys: KeyMaker,
  sources: ReadonlyMap<string, Reference>,
): TextBlock {
  const {style, listItem, level} = shape
  const definitions = new Map<Mark, MarkDefinition>()
  const markKeys = createKeyMaker()
  const children = trimmed(runs).map((run): Span => {
    const names: string[] = DECORATORS.filter((name) => run.marks.some(({type}) => type === name))
    for (const mark of run.marks) {
      const definition = definitions.get(mark) ?? define(mark, markKeys, sources)
      if (!definition) continue
      definitions.set(mark, definition)
      names.push(definition._key)
    }
    return {_type: 'span', _key: '', text: run.text, marks: names}
  })
  return {
    _type: 'block',
    _key: keys('b', style, listItem ?? '', String(level ?? ''), textOf(runs).trim()),
    style,
    ...(listItem && {listItem, level: level ?? 1}),
    markDefs: [...definitions.values()],
    children: keyed(children),
  }
}

/** Joins neighbours with the same marks and gives each span its key. */
export function keyed(spans: readonly Span[]): Span[] {
  const keys = createKeyMaker()
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (span.text === '' && spans.length > 1) continue
    if (last && last.marks.join(' ') === span.marks.join(' ')) last.text += span.text
    else joined.push({...span})
  }
  if (joined.length === 0) joined.push({_type: 'span', _key: '', text: '', marks: []})
  return joined.map((span) => ({...span, _key: keys('s', span.text, ...span.marks)}))
}

function define(
  mark: Mark,
  keys: KeyMaker,
  sources: ReadonlyMap<string, Reference>,
): MarkDefinition | undefined {
  if (mark.type === 'link') {
    return {_key: keys('l', mark.href), _type: 'link', href: mark.href}
  }
  if (mark.type === 'abbreviation') {
    return {_key: keys('a', mark.title), _type: 'abbreviation', title: mark.title}
  }
  if (mark.type === 'note') {
    const source = sources.get(mark.id)
    return source && {_key: keys('c', source._ref), _type: 'citation', source}
  }
  return undefined
}

/** Runs without blanks at the two ends of the block. */
function trimmed(runs: readonly Run[]): Run[] {
  const result = runs.map((run) => ({...run}))
  for (let run = result[0]; run; run = result[0]) {
    run.text = run.text.trimStart()
    if (run.text || result.length === 1) break
    result.shift()
  }
  for (let run = result.at(-1); run; run = result.at(-1)) {
    run.text = run.text.trimEnd()
    if (run.text || result.length === 1) break
    result.pop()
  }
  return result
}
