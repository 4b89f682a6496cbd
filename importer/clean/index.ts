import {structureLines, looksLikeHeading} from '../structure/lines.ts'
import {promoteHeadings} from '../structure/promote-headings.ts'
import type {LedgerEntry, SourceBlock, SourceDocument, Warning} from '../types.ts'
import {blockText, countWords, excerpt, textOf} from '../words.ts'
import {furnitureKind, headsFurniture} from './furniture.ts'
import {RepetitionFinder} from './repetition.ts'
import {normalized} from './similarity.ts'

export interface CleanDocument {
  title: string
  /** The words of the title that were taken out of the text; 0 when it came from elsewhere. */
  titleWords: number
  blocks: SourceBlock[]
  ledger: LedgerEntry[]
  warnings: Warning[]
}

/**
 * Finds the title and takes out what is no part of the article: page furniture,
 * repeated titles and paragraphs that stand earlier. All that goes is in the ledger.
 */
export function cleanDocument(source: SourceDocument): CleanDocument {
  const ledger: LedgerEntry[] = []
  const warnings: Warning[] = []
  const content = dropFurniture(source.blocks, ledger)
  const {title, titleWords, rest} = takeTitle(source, content, warnings)
  const untitled = dropRepeatedTitles(title, rest, ledger)
  const structured = structureLines(untitled)
  ledger.push(...structured.ledger)
  const blocks = dropRepeatedParagraphs(promoteHeadings(structured.blocks, ledger), ledger)
  return {title, titleWords, blocks, ledger, warnings}
}

function drop(block: SourceBlock, construct: string, reason: string): LedgerEntry {
  const text = blockText(block)
  return {line: block.line, text, action: 'dropped', reason, construct, words: countWords(text)}
}

function dropFurniture(blocks: readonly SourceBlock[], ledger: LedgerEntry[]): SourceBlock[] {
  let section: string | undefined
  return blocks.filter((block) => {
    if (block.region) {
      ledger.push(drop(block, block.region, `Not part of the article: ${block.region}.`))
      return false
    }
    if (block.kind === 'table' || block.kind === 'image' || block.kind === 'note') return true
    const text = textOf(block.runs)
    const kind = furnitureKind(text)
    if (kind) {
      section = headsFurniture(text) ? kind : undefined
      ledger.push(drop(block, kind, `Page furniture (${kind}), not part of the article.`))
      return false
    }
    if (section && isTeaser(block)) {
      ledger.push(drop(block, section, `Below a line of page furniture (${section}).`))
      return false
    }
    section = undefined
    return true
  })
}

/** A short line without a sentence, as the lists of other articles below 'Related posts' are made of. */
function isTeaser(block: SourceBlock): boolean {
  if (block.kind !== 'item' && block.kind !== 'paragraph') return false
  const runs = block.runs.filter((run) => run.text.trim())
  return runs.length > 0 && runs.every((run) => run.marks.some((mark) => mark.type === 'link'))
}

function takeTitle(
  source: SourceDocument,
  blocks: readonly SourceBlock[],
  warnings: Warning[],
): {title: string; titleWords: number; rest: readonly SourceBlock[]} {
  const {title: given} = source.metadata
  if (given) return {title: given, titleWords: 0, rest: blocks}
  const block = titleBlock(blocks)
  if (block) {
    const title = blockText(block).replace(/\s+/g, ' ').trim()
    return {title, titleWords: countWords(title), rest: blocks.filter((other) => other !== block)}
  }
  const name = source.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const title = name.replace(/[-_]+/g, ' ').replace(/^./u, (letter) => letter.toUpperCase())
  warnings.push({
    file: source.file,
    field: 'title',
    message: `No title found: the file's name was taken ("${title}"). Give one as "title" in front matter or a sidecar file.`,
  })
  return {title, titleWords: 0, rest: blocks}
}

/** The block that is the title: a heading of level 1, else the first line when it reads like a heading. */
function titleBlock(blocks: readonly SourceBlock[]): SourceBlock | undefined {
  const top = blocks.find((block) => block.kind === 'heading' && block.level === 1)
  if (top) return top
  const [first, second] = blocks
  if (first?.kind === 'heading' && first.level <= 2) return first
  if (first?.kind !== 'line' || !second) return undefined
  const text = textOf(first.runs).trim()
  return looksLikeHeading(text) || looksLikeHeading(text.replace(/[:!]$/, '')) ? first : undefined
}

function dropRepeatedTitles(
  title: string,
  blocks: readonly SourceBlock[],
  ledger: LedgerEntry[],
): SourceBlock[] {
  const wanted = normalized(title)
  return blocks.filter((block) => {
    if (block.kind !== 'line' && block.kind !== 'heading' && block.kind !== 'paragraph') return true
    if (normalized(textOf(block.runs)) !== wanted) return true
    ledger.push(drop(block, 'repeated-title', 'Repeats the title of the article.'))
    return false
  })
}

function dropRepeatedParagraphs(
  blocks: readonly SourceBlock[],
  ledger: LedgerEntry[],
): SourceBlock[] {
  const finder = new RepetitionFinder()
  return blocks.filter((block) => {
    if (block.kind !== 'paragraph') return true
    const text = textOf(block.runs)
    const repetition = finder.next(text, block.line)
    if (!repetition) return true
    const of = `line ${repetition.of}`
    if (repetition.kind === 'paragraph') {
      ledger.push(drop(block, 'repeated-paragraph', `Says nothing that ${of} does not say.`))
      return false
    }
    ledger.push({
      line: block.line,
      text: repetition.kind === 'sentence' ? repetition.sentence : text,
      action: 'kept',
      reason:
        repetition.kind === 'sentence'
          ? `Repeats a sentence of ${of}. The paragraph says more, so it was kept: shorten it in the Studio.`
          : `Tells ${of} again in other words. Kept for what it adds ("${excerpt(repetition.addition)}"): merge the two in the Studio.`,
      construct: repetition.kind === 'sentence' ? 'repeated-sentence' : 'near-duplicate',
      words: 0,
    })
    return true
  })
}
