import type {Mark, SourceBlock} from '../../types.ts'
import {excerpt, textOf} from '../../words.ts'
import type {Context, ElementReader} from './context.ts'
import type {Notes} from './notes.ts'
import {attribute, elementsOf, isElement, isText, rawText, type Element} from './tree.ts'

export const readList: ElementReader = (element, outer, {out, notes, walkAll}) => {
  out.flush(outer)
  const context = isContents(element, notes)
    ? {...outer, region: outer.region ?? 'table-of-contents'}
    : outer
  const list = element.tagName === 'ol' ? 'number' : 'bullet'
  const start = Number(attribute(element, 'start') ?? 1)
  const isReversed = attribute(element, 'reversed') !== undefined
  if (list === 'number' && (start !== 1 || isReversed)) {
    out.change(
      excerpt(rawText(element)),
      'list-start',
      `The list starts at ${start}${isReversed ? ' and counts down' : ''}; lists in Portable Text start at 1 and count up. Check that no text refers to its numbers.`,
    )
  }
  const depth = context.depth + 1
  walkAll(element, {
    ...context,
    depth,
    shape: {kind: 'item', list, level: depth},
    item: undefined,
  })
  out.flush(context)
}

export const readItem: ElementReader = (element, context, {out, walkAll}) => {
  out.flush(context)
  const shape = context.shape.kind === 'item' ? context.shape : bulletIn(context)
  const inner: Context = {...context, shape, item: {glue: '\n'}}
  walkAll(element, inner)
  out.flush(inner)
}

/** Bullets that were made of definition lists, by what stands in them so far. */
const definitions = new WeakMap<SourceBlock, 'term' | 'defined'>()

/** A definition list becomes bullets: the term in strong, a colon, the definition. */
export const readDefinition: ElementReader = (element, context, {out, walkAll}) => {
  out.flush(context)
  const last = out.blocks.at(-1)
  const term = element.tagName === 'dt'
  const strong: Mark = {type: 'strong'}
  const open = !term && last?.kind === 'item' && definitions.has(last) ? last : undefined
  const glue = open && definitions.get(open) === 'term' ? ': ' : '\n'
  const inner: Context = {
    ...context,
    shape: bulletIn(context),
    marks: term ? [...context.marks, strong] : context.marks,
    item: {block: open, glue},
  }
  walkAll(element, inner)
  out.flush(inner)
  const block = out.blocks.at(-1)
  if (block?.kind !== 'item') return
  if (term) {
    out.change(textOf(block.runs), 'definition-list', 'A definition list became bullets.')
  }
  definitions.set(block, term ? 'term' : 'defined')
}

function bulletIn({depth}: Context): Extract<Context['shape'], {kind: 'item'}> {
  return {kind: 'item', list: 'bullet', level: Math.max(depth, 1)}
}

/** Whether a list is nothing but links to places in the same page. */
function isContents(list: Element, notes: Notes): boolean {
  let links = 0
  for (const element of elementsOf(list)) {
    if (notes.targets.has(element)) return false
    if (element.tagName !== 'li') continue
    const own = element.childNodes.filter(
      (node) => !isElement(node) || !/^[uo]l$/.test(node.tagName),
    )
    const [link, ...rest] = own.filter((node) => !isText(node) || node.value.trim() !== '')
    if (rest.length > 0 || !link || !isElement(link)) return false
    if (!attribute(link, 'href')?.startsWith('#')) return false
    links += 1
  }
  return links > 1
}
