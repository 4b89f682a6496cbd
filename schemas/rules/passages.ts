import type {Path} from '@sanity/types'

import {syllablesOf, wordsOf} from '../text/words.ts'
import {careLevels, entityTypes, healthAspects, titleOf} from '../vocabularies/index.ts'
import {proseBlocks} from './entities.ts'
import {asRecords, asText} from './loose.ts'
import {textOf} from './prose.ts'
import {referencedIds, toRelated} from './related.ts'
import {itemSegment} from './relations.ts'
import type {Loose, RelatedDocument} from './rule.ts'

/** A stretch of prose that stands under one heading. */
export interface Passage {
  /** What an editor calls it. */
  title: string
  /** Where it begins. */
  path: Path
  /** Its blocks of text, that of a heading among them, each with its place; none for a summary. */
  blocks: PlacedBlock[]
  /** What readers read, text by text. */
  texts: string[]
}

export interface PlacedBlock {
  block: Loose
  path: Path
}

/**
 * The prose of a document, passage by passage in reading order: the summary, the sections and the
 * care guidance of a condition, an article at each of its highest headings.
 */
export function passagesOf(document: Loose): Passage[] {
  const placed = proseBlocks(document)
  const summary = asText(document.summary)
  const passages = [
    ...(summary ? [{title: 'Summary', path: ['summary'], blocks: [], texts: [summary]}] : []),
    ...(document._type === 'article' ? chapters(placed) : members(document, placed)),
  ]
  return passages.filter(({texts}) => texts.length > 0)
}

/** The members of a condition that hold prose. */
function members(document: Loose, placed: readonly PlacedBlock[]): Passage[] {
  const titled = [
    ...asRecords(document.sections).map((section, index) => ({
      title: asText(section.title) ?? titleOf(healthAspects, asText(section.aspect)) ?? 'Section',
      path: ['sections', itemSegment(section, index)] satisfies Path,
    })),
    ...asRecords(document.careGuidance).map((advice, index) => ({
      title: asText(advice.title) ?? titleOf(careLevels, asText(advice.level)) ?? 'Care guidance',
      path: ['careGuidance', itemSegment(advice, index)] satisfies Path,
    })),
  ]
  return titled.map(({title, path}) =>
    passage(
      title,
      path,
      placed.filter((one) => isBelow(one.path, path)),
    ),
  )
}

/** An article, cut at its highest headings. */
function chapters(placed: readonly PlacedBlock[]): Passage[] {
  const levels = placed.flatMap(({block}) => headingLevel(block) ?? [])
  const highest = Math.min(...levels)
  const parts: PlacedBlock[][] = []
  for (const one of placed) {
    const part = parts.at(-1)
    if (!part || headingLevel(one.block) === highest) parts.push([one])
    else part.push(one)
  }
  return parts.flatMap((blocks) => {
    const [first] = blocks
    if (!first) return []
    const title = headingLevel(first.block) === highest ? textOf(first.block) : ''
    return [passage(title.trim() || 'Opening', first.path, blocks)]
  })
}

function passage(title: string, path: Path, blocks: PlacedBlock[]): Passage {
  const texts = blocks.map(({block}) => textOf(block)).filter((text) => text.trim() !== '')
  return {title, path, blocks, texts}
}

function isBelow(path: Path, parent: Path): boolean {
  return parent.every((segment, index) => JSON.stringify(segment) === JSON.stringify(path[index]))
}

function headingLevel({style}: Loose): number | undefined {
  const level = /^h([2-4])$/.exec(asText(style) ?? '')?.[1]
  return level === undefined ? undefined : Number(level)
}

const entities = new Set<string>(entityTypes.map(({value}) => value))

/**
 * The medical words of a document, in lower case: the long words in its own name and in the names
 * of the conditions, symptoms, causes, treatments and tests that it refers to. Readers have to
 * meet them, so a score of readability sets them aside.
 */
export function medicalWords(
  document: Loose,
  related: (id: string) => RelatedDocument | undefined,
): Set<string> {
  const words = new Set<string>()
  const named = [toRelated(document), ...[...referencedIds(document)].map(related)]
  for (const one of named) {
    if (!one || !(entities.has(one._type) || one === named[0])) continue
    for (const name of [one.title ?? '', ...(one.synonyms ?? [])]) {
      for (const word of wordsOf(name)) if (syllablesOf(word) > 2) words.add(word.toLowerCase())
    }
  }
  return words
}
