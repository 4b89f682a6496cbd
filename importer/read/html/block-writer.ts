import type {ItemBlock, LedgerEntry, Mark, SourceBlock} from '../../types.ts'
import {countWords, excerpt, textOf} from '../../words.ts'
import {InlineText} from '../inline.ts'
import type {Context} from './context.ts'
import type {Element, Node, TextNode} from './tree.ts'

/** Collects the text of a page, ends blocks, and keeps the ledger, each with its line. */
export class BlockWriter {
  readonly blocks: SourceBlock[] = []
  readonly ledger: LedgerEntry[] = []
  readonly #firstLine: number
  #inline = new InlineText()
  /** Line of the element that is read. */
  #line = 1
  /** Line on which the text of the open block begins. */
  #startLine: number | undefined
  /** Line that the page itself gives for what follows. */
  #setLine: number | undefined
  /** Images inside the open block: they come behind it. */
  #waitingImages: SourceBlock[] = []

  /** @param firstLine - Line of the file on which the HTML begins. */
  constructor(firstLine = 1, setLine?: number) {
    this.#firstLine = firstLine
    this.#setLine = setLine
  }

  get line(): number {
    return this.#line
  }

  /** Goes to the line of an element. */
  enter(element: Element): void {
    this.#line = this.#lineOf(element)
  }

  /** Takes the line of what follows from the page itself. */
  setLine(line: number): void {
    this.#setLine = line
  }

  /** Another writer for a piece of the same page. */
  forPiece(): BlockWriter {
    return new BlockWriter(this.#firstLine, this.#setLine)
  }

  text(node: TextNode, marks: readonly Mark[]): void {
    if (this.#startLine === undefined && node.value.trim() !== '') {
      const [blank = ''] = /^\s*/.exec(node.value) ?? []
      this.#startLine =
        this.#lineOf(node) + (this.#setLine === undefined ? blank.split('\n').length - 1 : 0)
    }
    this.#inline.add(node.value, marks)
  }

  /** Adds words that the page shows and does not hold. */
  add(text: string, marks: readonly Mark[]): void {
    this.#inline.add(text, marks)
  }

  /** Adds a line break; a second one ends the block. */
  break(context: Context): void {
    if (!this.#inline.break()) this.flush(context)
  }

  markSentence(mark: Mark): void {
    this.#inline.markSentence(mark)
  }

  /** Collects text with all its blanks and line breaks while `read` runs. */
  preformatted(read: () => void): void {
    this.#inline = new InlineText(true)
    read()
    this.#inline = new InlineText()
  }

  /** Puts an image into the page, behind the text that it stands in. */
  image(block: SourceBlock): void {
    if (this.#inline.text().trim()) this.#waitingImages.push(block)
    else this.blocks.push(block)
  }

  /** Puts an image behind the block that is being made. */
  imageBehind(block: SourceBlock): void {
    this.#waitingImages.push(block)
  }

  /** Notes what is in the document in another form. */
  change(text: string, construct: string, reason: string): void {
    this.ledger.push({line: this.#line, text, action: 'changed', reason, construct, words: 0})
  }

  /** Notes what is not in the text, and keeps the words around it apart. */
  takeOut(text: string, construct: string, action: LedgerEntry['action'], reason: string): void {
    this.#inline.separate()
    if (text) {
      this.ledger.push({
        line: this.#line,
        text,
        action,
        reason,
        construct,
        words: countWords(text),
      })
    }
  }

  /** Ends the block that is being collected. */
  flush({shape, item, region, quoted}: Context): void {
    const runs = this.#inline.take()
    const line = this.#startLine ?? this.#line
    this.#startLine = undefined
    const placed = {line, ...(region && {region})}
    if (textOf(runs).trim() !== '') {
      if (item?.block && item.block === this.blocks.at(-1)) {
        item.block.runs = [...item.block.runs, {text: item.glue, marks: []}, ...runs]
        if (item.glue === '\n') {
          this.change(
            excerpt(textOf(runs)),
            'list-paragraph',
            'A further paragraph of a list item follows a line break.',
          )
        }
        item.glue = '\n'
      } else if (shape.kind === 'item') {
        const block: ItemBlock = {...shape, runs, ...placed}
        if (quoted) {
          this.change(
            excerpt(textOf(runs)),
            'list-in-quote',
            'A list in a quote became a list after it.',
          )
        }
        this.blocks.push(block)
        if (item) item.block = block
      } else {
        this.blocks.push({...shape, runs, ...placed})
      }
    }
    this.blocks.push(...this.#waitingImages.splice(0))
  }

  #lineOf(node: Node): number {
    if (this.#setLine !== undefined) return this.#setLine
    const start = 'sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined
    return start === undefined ? this.#line : start + this.#firstLine - 1
  }
}
