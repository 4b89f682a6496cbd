import {excerpt} from '../../words.ts'
import {BlockWriter} from './block-writer.ts'
import type {Context, ElementReader, Walk} from './context.ts'
import {readDefinition, readItem, readList} from './lists.ts'
import {readEmbed, readFigure, readImage} from './media.ts'
import type {Notes} from './notes.ts'
import {marksOf, readLink, readPhrase, readQuotation, takeOut} from './phrasing.ts'
import {inlineRegionOf, isBlock, isEmbed, isInvisible, regionOf} from './rules.ts'
import {readTable} from './table.ts'
import {isElement, isText, rawText, type Element, type Node} from './tree.ts'
import type {Run} from '../../types.ts'

/** What reads each element that is more than its text. */
const READERS: Record<string, ElementReader> = {
  br: (_element, context, {out}) => out.break(context),
  hr: (_element, context, {out}) => {
    out.flush(context)
    out.change('* * *', 'rule', 'A line between paragraphs: an article has headings instead.')
  },
  img: readImage,
  table: readTable,
  ul: readList,
  ol: readList,
  menu: readList,
  dir: readList,
  li: readItem,
  dt: readDefinition,
  dd: readDefinition,
  figure: readFigure,
  pre: readPreformatted,
  a: readLink,
  q: readQuotation,
}

/** Starts a walk that makes blocks of all text of a page. */
export function startWalk(notes: Notes, baseUrl: string | undefined, out: BlockWriter): Walk {
  const walk: Walk = {
    out,
    notes,
    baseUrl,
    walk(node, context) {
      readNode(node, context, walk)
    },
    walkAll(node, context) {
      for (const child of node.childNodes) readNode(child, context, walk)
    },
    collect: (element, context) => collect(element, context, walk),
  }
  return walk
}

function readNode(node: Node, context: Context, walk: Walk): void {
  if (isText(node)) walk.out.text(node, context.marks)
  else if (isElement(node)) readElement(node, context, walk)
  else if (node.nodeName === '#comment' && 'data' in node) {
    const line = /^line (\d+)$/.exec(node.data)?.[1]
    if (line) walk.out.setLine(Number(line))
  }
}

function readElement(element: Element, context: Context, walk: Walk): void {
  if (isInvisible(element)) return
  const {out, notes} = walk
  out.enter(element)
  const inlineRegion = inlineRegionOf(element)
  if (inlineRegion && !notes.markers.has(element)) {
    const text = rawText(element).trim()
    out.takeOut(text, inlineRegion, 'dropped', `Not part of the article: ${inlineRegion}.`)
    return
  }
  const region = regionOf(element, context.inArticle)
  if (!region) {
    readVisible(element, context, walk)
    return
  }
  const apart = {...context, region: context.region ?? region}
  out.flush(context)
  readVisible(element, apart, walk)
  out.flush(apart)
}

function readVisible(element: Element, context: Context, walk: Walk): void {
  const note = walk.notes.targets.get(element)
  if (note !== undefined) return readNote(element, note, context, walk)
  if (takeOut(element, context, walk)) return
  const read =
    READERS[element.tagName] ??
    (isEmbed(element) ? readEmbed : isBlock(element) ? readBlock : readPhrase)
  read(element, context, walk)
}

function readBlock(element: Element, context: Context, {out, walkAll}: Walk): void {
  out.flush(context)
  const inner = inside(element, context)
  walkAll(element, inner)
  out.flush(inner)
}

/** The context inside a block element. */
function inside(element: Element, context: Context): Context {
  const heading = /^h([1-6])$/.exec(element.tagName)
  const marks = [...context.marks, ...marksOf(element)]
  if (heading) {
    const level = Number(heading[1])
    return {...context, shape: {kind: 'heading', level}, marks, item: undefined}
  }
  if (element.tagName === 'blockquote') {
    return {...context, shape: {kind: 'quote'}, quoted: true, marks, item: undefined}
  }
  if (element.tagName === 'summary') return {...context, marks: [...marks, {type: 'strong'}]}
  const inArticle = context.inArticle || ['article', 'main'].includes(element.tagName)
  return {...context, marks, inArticle}
}

function readPreformatted(element: Element, context: Context, {out, walkAll}: Walk): void {
  out.flush(context)
  out.preformatted(() => {
    walkAll(element, context)
    out.flush(context)
  })
  out.change(
    excerpt(rawText(element)),
    'preformatted',
    'Preformatted text became a paragraph; its line breaks are kept.',
  )
}

function readNote(element: Element, id: string, context: Context, walk: Walk): void {
  const {out} = walk
  out.flush(context)
  const {line} = out
  const runs = walk.collect(element, {...context, region: undefined})
  out.blocks.push({kind: 'note', id, runs, line})
  out.flush(context)
}

function collect(element: Element, context: Context, {out, notes, baseUrl}: Walk): Run[] {
  const piece = out.forPiece()
  const inner: Context = {...context, shape: {kind: 'paragraph'}, item: undefined, depth: 0}
  startWalk(notes, baseUrl, piece).walkAll(element, inner)
  piece.flush(inner)
  out.ledger.push(...piece.ledger)
  const runs: Run[] = []
  for (const block of piece.blocks) {
    if (block.kind === 'image') out.imageBehind(block)
    else if (block.kind === 'table') {
      for (const cell of block.rows.flat()) runs.push({text: '\n', marks: []}, ...cell.runs)
    } else {
      if (runs.length > 0) runs.push({text: '\n', marks: []})
      runs.push(...block.runs)
    }
  }
  return runs
}
