import {isAllowedLink} from '../../schemas/rules/index.ts'
import type {ItemBlock, LedgerEntry, Mark, Run, SourceBlock, SourceCell} from '../types.ts'
import {countWords, excerpt, textOf} from '../words.ts'
import {contentOf, hasTopHeading, isAround} from './html-content.ts'
import type {Notes} from './html-notes.ts'
import {
  decoratorsOf,
  inlineRegionOf,
  isBlock,
  isEmbed,
  isInvisible,
  isStruck,
  lostMeaning,
  regionOf,
} from './html-rules.ts'
import {rowsOf, span} from './html-table.ts'
import {
  attribute,
  elementsOf,
  isElement,
  isText,
  rawText,
  type Element,
  type Node,
  type ParentNode,
} from './html-tree.ts'
import {InlineText} from './inline.ts'

export interface HtmlOptions {
  file: string
  /** Line of the file on which the HTML begins. */
  firstLine?: number
  /** Base for relative links and images. */
  baseUrl?: string
}

type Shape =
  | {kind: 'paragraph' | 'quote'}
  | {kind: 'heading'; level: number}
  | {kind: 'item'; list: 'bullet' | 'number'; level: number}

interface Context {
  marks: readonly Mark[]
  shape: Shape
  depth: number
  quoted: boolean
  /** The list item that paragraphs inside it belong to. */
  item?: {block?: ItemBlock; glue: string}
  region?: string
  inArticle: boolean
}

/** Walks a page and makes blocks of all its text. */
export class HtmlReader {
  readonly blocks: SourceBlock[] = []
  readonly ledger: LedgerEntry[] = []
  #inline = new InlineText()
  #line = 1
  #startLine: number | undefined
  #setLine: number | undefined
  #waitingImages: {block: SourceBlock}[] = []
  readonly #notes: Notes
  readonly #options: HtmlOptions

  constructor(notes: Notes, options: HtmlOptions) {
    this.#notes = notes
    this.#options = options
  }

  read(root: ParentNode): void {
    const context: Context = {
      marks: [],
      shape: {kind: 'paragraph'},
      depth: 0,
      quoted: false,
      inArticle: false,
    }
    const content = contentOf(root)
    if (content) this.#walkAround(root, content, context, hasTopHeading(content))
    else this.#walkAll(root, context)
    this.#flush(context)
  }

  /** Walks a page whose content is one element: what stands outside it is no part of the article. */
  #walkAround(node: ParentNode, content: Element, context: Context, titled: boolean): void {
    const outside = {...context, region: 'outside-article'}
    for (const child of node.childNodes) {
      if (child === content) {
        this.#flush(outside)
        const inside = {...context, inArticle: true}
        this.#walkAll(content, inside)
        this.#flush(inside)
      } else if (isElement(child) && isAround(child, content)) {
        this.#flush(outside)
        this.#walkAround(child, content, context, titled)
      } else if (isElement(child) && !titled) {
        this.#walkHeader(child, outside)
      } else {
        this.#walk(child, outside)
      }
    }
    this.#flush(outside)
  }

  /** The title of an article often stands in the header above it. */
  #walkHeader(element: Element, context: Context): void {
    const title = [element, ...elementsOf(element)].find((inner) => inner.tagName === 'h1')
    if (!title) {
      this.#walk(element, context)
    } else if (title === element) {
      this.#flush(context)
      this.#walk(element, {...context, region: undefined})
    } else {
      this.#flush(context)
      for (const child of element.childNodes) {
        if (isElement(child)) this.#walkHeader(child, context)
        else this.#walk(child, context)
      }
      this.#flush(context)
    }
  }

  #walkAll(node: ParentNode, context: Context): void {
    for (const child of node.childNodes) this.#walk(child, context)
  }

  #walk(node: Node, context: Context): void {
    if (isText(node)) this.#text(node, context)
    else if (isElement(node)) this.#element(node, context)
    else if (node.nodeName === '#comment' && 'data' in node) {
      const line = /^line (\d+)$/.exec(node.data)?.[1]
      if (line) this.#setLine = Number(line)
    }
  }

  #text(node: Extract<Node, {value: string}>, context: Context): void {
    if (this.#startLine === undefined && node.value.trim() !== '') {
      const [blank = ''] = /^\s*/.exec(node.value) ?? []
      this.#startLine =
        this.#lineOf(node) + (this.#setLine === undefined ? blank.split('\n').length - 1 : 0)
    }
    this.#inline.add(node.value, context.marks)
  }

  #element(element: Element, context: Context): void {
    if (isInvisible(element)) return
    this.#line = this.#lineOf(element)
    const inlineRegion = inlineRegionOf(element)
    if (inlineRegion && !this.#notes.markers.has(element)) {
      const text = rawText(element).trim()
      this.#takeOut(text, inlineRegion, 'dropped', `Not part of the article: ${inlineRegion}.`)
      return
    }
    const region = regionOf(element, context.inArticle)
    if (!region) {
      this.#visible(element, context)
      return
    }
    const apart = {...context, region: context.region ?? region}
    this.#flush(context)
    this.#visible(element, apart)
    this.#flush(apart)
  }

  #visible(element: Element, context: Context): void {
    const note = this.#notes.targets.get(element)
    if (note !== undefined) return this.#note(element, note, context)
    if (this.#isTakenOut(element, context)) return
    switch (element.tagName) {
      case 'br':
        if (!this.#inline.break()) this.#flush(context)
        return
      case 'hr':
        this.#flush(context)
        this.#change('* * *', 'rule', 'A line between paragraphs: an article has headings instead.')
        return
      case 'img':
        return this.#image(element, context)
      case 'table':
        return this.#table(element, context)
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        return this.#list(element, context)
      case 'li':
        return this.#item(element, context)
      case 'dt':
      case 'dd':
        return this.#definition(element, context)
      case 'figure':
        return this.#figure(element, context)
      case 'pre':
        return this.#preformatted(element, context)
      case 'a':
        return this.#link(element, context)
      case 'q':
        this.#inline.add('“', context.marks)
        this.#walkAll(element, context)
        this.#inline.add('”', context.marks)
        return
      default:
    }
    if (isEmbed(element)) return this.#embed(element, context)
    if (!isBlock(element)) {
      this.#lost(element)
      this.#walkAll(element, {...context, marks: [...context.marks, ...this.#marksOf(element)]})
      return
    }
    this.#flush(context)
    const inner = this.#inside(element, context)
    this.#walkAll(element, inner)
    this.#flush(inner)
  }

  /** The context inside a block element. */
  #inside(element: Element, context: Context): Context {
    const heading = /^h([1-6])$/.exec(element.tagName)
    const marks = [...context.marks, ...this.#marksOf(element)]
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

  #marksOf(element: Element): Mark[] {
    const marks: Mark[] = decoratorsOf(element).map((type) => ({type}))
    const title = element.tagName === 'abbr' ? attribute(element, 'title')?.trim() : undefined
    if (title) marks.push({type: 'abbreviation', title})
    return marks
  }

  /** Takes out of a text what must not run into it: struck words, footnote markers, links back. */
  #isTakenOut(element: Element, context: Context): boolean {
    const marker = this.#notes.markers.get(element)
    const text = rawText(element).trim()
    if (marker !== undefined) {
      if (!context.region) this.#inline.markSentence({type: 'note', id: marker})
      this.#takeOut(
        text,
        'footnote-marker',
        'changed',
        'The marker became a citation of the sentence before it.',
      )
    } else if (this.#notes.backLinks.has(element)) {
      this.#takeOut(
        text,
        'footnote-marker',
        'dropped',
        'A link from the footnote back to the text.',
      )
    } else if (isStruck(element)) {
      this.#takeOut(
        text,
        'struck-out',
        'dropped',
        'The author struck it out. As plain text it would count as said.',
      )
    } else {
      return false
    }
    return true
  }

  #takeOut(text: string, construct: string, action: LedgerEntry['action'], reason: string): void {
    this.#inline.separate()
    if (text)
      this.ledger.push({line: this.#line, text, action, reason, construct, words: countWords(text)})
  }

  #link(element: Element, context: Context): void {
    const written = attribute(element, 'href')?.trim()
    if (written === undefined) return this.#walkAll(element, context)
    const href = this.#resolve(written)
    const text = excerpt(rawText(element))
    if (!isAllowedLink(href) || isRelative(href)) {
      const reason = written.startsWith('#')
        ? 'A link within the page: it leads nowhere in the Studio. Its words are kept.'
        : 'The address leads nowhere from another page (https, http, mailto, tel and /path do). Its words are kept.'
      if (text) this.#change(`${text} (${excerpt(written)})`, 'link', reason)
      return this.#walkAll(element, context)
    }
    if (!text && [...elementsOf(element)].some((inner) => inner.tagName === 'img')) {
      this.#change(href, 'linked-image', 'The image is kept, the link around it is not.')
    }
    this.#walkAll(element, {...context, marks: [...context.marks, {type: 'link', href}]})
  }

  #resolve(href: string): string {
    const {baseUrl} = this.#options
    if (!baseUrl || href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href)) return href
    return URL.canParse(href, baseUrl) ? new URL(href, baseUrl).href : href
  }

  #list(element: Element, outer: Context): void {
    this.#flush(outer)
    const context = isContents(element, this.#notes)
      ? {...outer, region: outer.region ?? 'table-of-contents'}
      : outer
    const list = element.tagName === 'ol' ? 'number' : 'bullet'
    const start = Number(attribute(element, 'start') ?? 1)
    if (list === 'number' && (start !== 1 || attribute(element, 'reversed') !== undefined)) {
      this.#change(
        excerpt(rawText(element)),
        'list-start',
        `The list starts at ${start}${attribute(element, 'reversed') === undefined ? '' : ' and counts down'}; lists in Portable Text start at 1 and count up. Check that no text refers to its numbers.`,
      )
    }
    const depth = context.depth + 1
    this.#walkAll(element, {
      ...context,
      depth,
      shape: {kind: 'item', list, level: depth},
      item: undefined,
    })
    this.#flush(context)
  }

  #item(element: Element, context: Context): void {
    this.#flush(context)
    const shape: Shape =
      context.shape.kind === 'item'
        ? context.shape
        : {kind: 'item', list: 'bullet', level: Math.max(context.depth, 1)}
    const inner = {...context, shape, item: {glue: '\n'}}
    this.#walkAll(element, inner)
    this.#flush(inner)
  }

  /** A definition list becomes bullets: the term in strong, a colon, the definition. */
  #definition(element: Element, context: Context): void {
    this.#flush(context)
    const shape: Shape = {kind: 'item', list: 'bullet', level: Math.max(context.depth, 1)}
    const last = this.blocks.at(-1)
    const term = element.tagName === 'dt'
    const strong: Mark = {type: 'strong'}
    const open = !term && last?.kind === 'item' && this.#terms.has(last) ? last : undefined
    const glue = open && this.#terms.get(open) === 'term' ? ': ' : '\n'
    const inner: Context = {
      ...context,
      shape,
      marks: term ? [...context.marks, strong] : context.marks,
      item: {block: open, glue},
    }
    this.#walkAll(element, inner)
    this.#flush(inner)
    const block = this.blocks.at(-1)
    if (block?.kind !== 'item') return
    if (term)
      this.#change(textOf(block.runs), 'definition-list', 'A definition list became bullets.')
    this.#terms.set(block, term ? 'term' : 'defined')
  }

  readonly #terms = new Map<SourceBlock, 'term' | 'defined'>()

  #figure(element: Element, context: Context): void {
    this.#flush(context)
    const before = this.blocks.length
    const captions: Element[] = []
    for (const child of element.childNodes) {
      if (isElement(child) && child.tagName === 'figcaption') captions.push(child)
      else this.#walk(child, context)
    }
    this.#flush(context)
    const captioned = this.blocks
      .slice(before)
      .findLast((block) => block.kind === 'image' || block.kind === 'table')
    for (const caption of captions) {
      if (captioned && 'caption' in captioned && captioned.caption.length === 0) {
        captioned.caption = this.#collect(caption, context)
      } else {
        this.#walkAll(caption, context)
        this.#flush(context)
      }
    }
  }

  #preformatted(element: Element, context: Context): void {
    this.#flush(context)
    this.#inline = new InlineText(true)
    this.#walkAll(element, context)
    this.#flush(context)
    this.#inline = new InlineText()
    this.#change(
      excerpt(rawText(element)),
      'preformatted',
      'Preformatted text became a paragraph; its line breaks are kept.',
    )
  }

  #embed(element: Element, context: Context): void {
    const address = attribute(element, 'src') ?? attribute(element, 'data') ?? ''
    const inner = {...context, region: context.region ?? 'embed'}
    this.#flush(context)
    this.ledger.push({
      line: this.#line,
      text: `<${element.tagName}> ${excerpt(address, 300)}`.trim(),
      action: 'dropped',
      reason: 'An article holds text, tables and images. Link to it instead if readers need it.',
      construct: 'embed',
      words: 0,
    })
    this.#walkAll(element, inner)
    this.#flush(inner)
  }

  #image(element: Element, context: Context): void {
    const src = (attribute(element, 'src') || attribute(element, 'data-src') || '').trim()
    const size = [attribute(element, 'width'), attribute(element, 'height')]
    const tracking = size.every(
      (length) => length !== undefined && Number.parseInt(length, 10) <= 1,
    )
    const block: SourceBlock = {
      kind: 'image',
      src: this.#resolve(src),
      alt: attribute(element, 'alt'),
      caption: [],
      line: this.#line,
      ...(tracking ? {region: 'tracking-pixel'} : context.region && {region: context.region}),
    }
    if (this.#inline.text().trim()) this.#waitingImages.push({block})
    else this.blocks.push(block)
  }

  #table(element: Element, context: Context): void {
    this.#flush(context)
    const line = this.#line
    const rows = rowsOf(element)
    const layout =
      attribute(element, 'role') === 'presentation' || rows.every((row) => row.length <= 1)
    const captionElement = element.childNodes.find(
      (child): child is Element => isElement(child) && child.tagName === 'caption',
    )
    if (layout) {
      for (const cell of [...(captionElement ? [captionElement] : []), ...rows.flat()]) {
        this.#walkAll(cell, context)
        this.#flush(context)
      }
      return
    }
    this.blocks.push({
      kind: 'table',
      line,
      caption: captionElement ? this.#collect(captionElement, context) : [],
      rows: rows.map((row) => row.map((cell) => this.#cell(cell, context))),
      ...(context.region && {region: context.region}),
    })
    this.#flush(context)
  }

  #cell(cell: Element, context: Context): SourceCell {
    return {
      runs: this.#collect(cell, context),
      header: cell.tagName === 'th',
      colspan: span(attribute(cell, 'colspan'), 100),
      rowspan: span(attribute(cell, 'rowspan'), 1000),
    }
  }

  /** The text of an element that is no block of its own: a cell, a caption, a note. */
  #collect(element: Element, context: Context): Run[] {
    const collector = new HtmlReader(this.#notes, this.#options)
    collector.#setLine = this.#setLine
    const inner: Context = {...context, shape: {kind: 'paragraph'}, item: undefined, depth: 0}
    collector.#walkAll(element, inner)
    collector.#flush(inner)
    this.ledger.push(...collector.ledger)
    const runs: Run[] = []
    for (const block of collector.blocks) {
      if (block.kind === 'image') this.#waitingImages.push({block})
      else if (block.kind === 'table') {
        for (const cell of block.rows.flat()) runs.push({text: '\n', marks: []}, ...cell.runs)
      } else {
        if (runs.length > 0) runs.push({text: '\n', marks: []})
        runs.push(...block.runs)
      }
    }
    return runs
  }

  #note(element: Element, id: string, context: Context): void {
    this.#flush(context)
    const line = this.#line
    const runs = this.#collect(element, {...context, region: undefined})
    this.blocks.push({kind: 'note', id, runs, line})
    this.#flush(context)
  }

  #lost(element: Element): void {
    const meaning = lostMeaning(element)
    const text = excerpt(rawText(element))
    if (meaning && text)
      this.#change(
        text,
        meaning.replaceAll(' ', '-'),
        `The schema has no mark for ${meaning}; the words are kept.`,
      )
  }

  #change(text: string, construct: string, reason: string): void {
    this.ledger.push({line: this.#line, text, action: 'changed', reason, construct, words: 0})
  }

  /** Ends the block that is being collected. */
  #flush({shape, item, region, quoted}: Context): void {
    const runs = this.#inline.take()
    const line = this.#startLine ?? this.#line
    this.#startLine = undefined
    const placed = {line, ...(region && {region})}
    if (textOf(runs).trim() !== '') {
      if (item?.block && item.block === this.blocks.at(-1)) {
        item.block.runs = [...item.block.runs, {text: item.glue, marks: []}, ...runs]
        if (item.glue === '\n') {
          this.#change(
            excerpt(textOf(runs)),
            'list-paragraph',
            'A further paragraph of a list item follows a line break.',
          )
        }
        item.glue = '\n'
      } else if (shape.kind === 'item') {
        const block: ItemBlock = {...shape, runs, ...placed}
        if (quoted)
          this.#change(
            excerpt(textOf(runs)),
            'list-in-quote',
            'A list in a quote became a list after it.',
          )
        this.blocks.push(block)
        if (item) item.block = block
      } else {
        this.blocks.push({...shape, runs, ...placed})
      }
    }
    for (const {block} of this.#waitingImages.splice(0)) this.blocks.push(block)
  }

  #lineOf(node: Node): number {
    if (this.#setLine !== undefined) return this.#setLine
    const start = 'sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined
    return start === undefined ? this.#line : start + (this.#options.firstLine ?? 1) - 1
  }
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

/** An address that only means something on the page where it was written. */
function isRelative(href: string): boolean {
  return /^[#?.]/.test(href)
}
