import type {CleanDocument} from '../clean/index.ts'
import type {HeadingBlock, ImageBlock, ItemBlock, LedgerEntry, Run, SourceBlock} from '../types.ts'
import {blockText, countWords, textOf} from '../words.ts'
import type {BodyBlock, Figure, Reference, TextStyle} from './blocks.ts'
import {createKeyMaker, type KeyMaker} from './keys.ts'
import {toDataTable, cellText} from './table.ts'
import {toTextBlock} from './text-block.ts'

export interface StructureOptions {
  /** The uploaded or known asset behind each image address; images without one are left out. */
  assets: ReadonlyMap<string, string>
  /** The source document behind each footnote id; footnotes without one are left out. */
  sources: ReadonlyMap<string, Reference>
}

export interface StructuredDocument {
  body: BodyBlock[]
  /** The line in the source of each block of the body, by key. */
  lines: Map<string, number>
  ledger: LedgerEntry[]
}

/** Turns the blocks of a cleaned document into the Portable Text of `healthText`. */
export function structureDocument(
  {blocks}: Pick<CleanDocument, 'blocks'>,
  {assets, sources}: StructureOptions,
): StructuredDocument {
  const keys = createKeyMaker()
  const ledger: LedgerEntry[] = []
  const lines = new Map<string, number>()
  const body: BodyBlock[] = []
  // Where level 1 heads the sections, all levels move down by one and keep their order.
  const lowered = blocks.some((block) => block.kind === 'heading' && block.level === 1) ? 1 : 0
  for (const block of blocks) {
    const made = toBodyBlock(block, keys, {assets, sources, lowered}, ledger)
    if (!made) continue
    body.push(made)
    lines.set(made._key, block.line)
  }
  return {body, lines, ledger}
}

function toBodyBlock(
  block: SourceBlock,
  keys: KeyMaker,
  options: StructureOptions & {lowered: number},
  ledger: LedgerEntry[],
): BodyBlock | undefined {
  const {sources} = options
  switch (block.kind) {
    case 'heading':
      return toTextBlock(
        {style: headingStyle(block, options.lowered, ledger)},
        block.runs,
        keys,
        sources,
      )
    case 'item':
      return toTextBlock(
        {style: 'normal', listItem: block.list, level: Math.min(block.level, 10)},
        tasked(block, ledger),
        keys,
        sources,
      )
    case 'quote':
      return toTextBlock({style: 'blockquote'}, block.runs, keys, sources)
    case 'paragraph':
    case 'line':
      return toTextBlock({style: 'normal'}, block.runs, keys, sources)
    case 'table':
      return toDataTable(block, keys, ledger)
    case 'image':
      return toFigure(block, keys, options.assets, ledger)
    case 'note': {
      const text = blockText(block)
      const known = sources.has(block.id)
      ledger.push({
        line: block.line,
        text,
        action: known ? 'changed' : 'dropped',
        reason: !known
          ? 'Nothing in the text refers to this footnote.'
          : block.listed
            ? 'The reference became a source.'
            : 'The footnote became a citation of a source.',
        construct: block.listed ? 'reference' : 'footnote',
        words: countWords(text),
      })
      return undefined
    }
  }
}

/** The box of a task list becomes a character. */
function tasked(block: ItemBlock, ledger: LedgerEntry[]): Run[] {
  const [first, ...rest] = block.runs
  const box = first && /^\[([ xX])\]\s+/.exec(first.text)
  if (!first || !box) return block.runs
  ledger.push({
    line: block.line,
    text: textOf(block.runs),
    action: 'changed',
    reason: 'The box of a task list became a character: nobody can tick it on a page.',
    construct: 'task',
    words: countWords(box[0]),
  })
  const sign = box[1] === ' ' ? '☐ ' : '☑ '
  return [{...first, text: sign + first.text.slice(box[0].length)}, ...rest]
}

/** The schema has headings 2 to 4: 1 is the title's, and below 4 a page is too deep to find one's way. */
function headingStyle(block: HeadingBlock, lowered: number, ledger: LedgerEntry[]): TextStyle {
  const styles = {2: 'h2', 3: 'h3'} as const
  const style = styles[(block.level + lowered) as keyof typeof styles] ?? 'h4'
  if (style !== `h${block.level}`) {
    ledger.push({
      line: block.line,
      text: textOf(block.runs),
      action: 'changed',
      reason: `A heading of level ${block.level} became one of level ${style.slice(1)}: an article has 2 to 4.`,
      construct: 'heading-level',
      words: 0,
    })
  }
  return style
}

function toFigure(
  block: ImageBlock,
  keys: KeyMaker,
  assets: ReadonlyMap<string, string>,
  ledger: LedgerEntry[],
): Figure | undefined {
  const alt = block.alt?.trim()
  const caption = cellText(block.caption).trim()
  const asset = assets.get(block.src)
  if (!asset) {
    const text = [alt, caption].filter(Boolean).join('\n')
    ledger.push({
      line: block.line,
      text: text ? `${block.src.slice(0, 200)}: ${text}` : block.src.slice(0, 200),
      action: 'dropped',
      reason: 'The image could not be taken over; a warning says why.',
      construct: 'image',
      words: countWords(text),
    })
    return undefined
  }
  return {
    _type: 'figure',
    _key: keys('f', asset, alt ?? '', caption),
    image: {_type: 'image', asset: {_type: 'reference', _ref: asset}},
    ...(alt && {alt}),
    ...(block.alt === '' && {decorative: true as const}),
    ...(caption && {caption}),
  }
}
