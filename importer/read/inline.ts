import type {Mark, Run} from '../types.ts'

/**
 * Collects the text of one block from pieces with marks, the way a browser does:
 * blanks collapse across the borders of elements, so none is lost and none doubled.
 */
export class InlineText {
  #runs: Run[] = []
  /** The words that the last footnote was set behind. */
  #marked = {from: 0, to: 0}
  readonly #preformatted: boolean

  constructor(preformatted = false) {
    this.#preformatted = preformatted
  }

  /** Adds text; blanks at its start collapse with those before it. */
  add(text: string, marks: readonly Mark[]): void {
    if (this.#preformatted) {
      this.#push(text, marks)
      return
    }
    let collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (collapsed.startsWith(' ') && /(?:^|[ \n])$/.test(this.#tail()))
      collapsed = collapsed.slice(1)
    this.#push(collapsed, marks)
  }

  /** Adds a line break. @returns false when one stands there already: a paragraph ends here. */
  break(): boolean {
    const last = this.#runs.at(-1)
    if (last) last.text = last.text.replace(/ $/, '')
    if (this.#tail().endsWith('\n')) return false
    if (last) last.text += '\n'
    return true
  }

  /** Makes sure that what comes next is another word: something between the two was taken out. */
  separate(): void {
    if (!/(?:^|\s)$/.test(this.#tail())) this.#push(' ', [])
  }

  /**
   * Lets the sentence that ends here carry a mark: what a footnote is set behind rests on
   * its source. Of a sentence with several footnotes, each has the words since the last;
   * footnotes in a row have the same words.
   */
  markSentence(mark: Mark): void {
    const text = this.text().trimEnd()
    const {from, to} = this.#marked
    const start = to === text.length ? from : Math.max(sentenceStart(text), to)
    this.#marked = {from: start, to: text.length}
    let position = 0
    this.#runs = this.#runs.flatMap((run) => {
      const from = position
      position += run.text.length
      if (position <= start) return [run]
      const marked = {text: run.text.slice(Math.max(0, start - from)), marks: [...run.marks, mark]}
      return from < start ? [{...run, text: run.text.slice(0, start - from)}, marked] : [marked]
    })
  }

  text(): string {
    return this.#runs.map((run) => run.text).join('')
  }

  /** What was collected, without blanks at its ends. */
  take(): Run[] {
    const runs = this.#runs.filter((run) => run.text !== '')
    this.#runs = []
    this.#marked = {from: 0, to: 0}
    const [first] = runs
    if (first) first.text = first.text.replace(/^[ \n]+/, '')
    const last = runs.at(-1)
    if (last) last.text = last.text.replace(/[ \n]+$/, '')
    return runs.filter((run) => run.text !== '')
  }

  #tail(): string {
    for (let index = this.#runs.length - 1; index >= 0; index -= 1) {
      const text = this.#runs[index]?.text
      if (text) return text
    }
    return ''
  }

  #push(text: string, marks: readonly Mark[]): void {
    if (text === '') return
    const last = this.#runs.at(-1)
    if (
      last &&
      last.marks.length === marks.length &&
      last.marks.every((mark, index) => same(mark, marks[index]))
    ) {
      last.text += text
    } else {
      this.#runs.push({text, marks})
    }
  }
}

function same(one: Mark, other: Mark | undefined): boolean {
  if (one === other) return true
  return one.type === other?.type && ['strong', 'em', 'sup', 'sub'].includes(one.type)
}

function sentenceStart(text: string): number {
  let start = 0
  for (const match of text.slice(0, -1).matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu)) {
    start = match.index + match[0].length
  }
  return start
}
