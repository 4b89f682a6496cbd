import type {Reference} from '../structure/blocks.ts'
import type {NoteBlock, Run, SourceBlock, Warning} from '../types.ts'
import {excerpt, textOf} from '../words.ts'
import type {KnownSource, SourceCatalogue} from './catalogue.ts'
import {newSource, type NewSource} from './new-source.ts'

export interface CitedSources {
  /** The source behind each note that is cited or listed, by the note's id. */
  references: Map<string, Reference>
  /** Those that no text cites, but a list, a table or a caption: the article as a whole rests on them. */
  general: Reference[]
  /** Sources to write, as drafts. */
  created: NewSource[]
  warnings: Warning[]
}

/** Finds the source behind each note that is cited or listed: a known one, else a new one of its words. */
export function citeSources(
  blocks: readonly SourceBlock[],
  known: SourceCatalogue,
  file: string,
): CitedSources {
  const references = new Map<string, Reference>()
  const general = new Map<string, Reference>()
  const created = new Map<string, NewSource>()
  const warnings: Warning[] = []
  const cited = citedIds(blocks.filter(({kind}) => kind !== 'table' && kind !== 'image'))
  const named = citedIds(blocks)
  for (const block of blocks) {
    if (block.kind !== 'note' || !(block.listed || named.has(block.id))) continue
    const text = noteText(block)
    const found = known.find(text)
    const made = found ? undefined : newSource(text)
    if (made && !created.has(made._id)) {
      created.set(made._id, made)
      if (made.kind === undefined) warnings.push(withoutKind(made, file, block.line))
    }
    const reference = sourceReference(found ?? {id: made?._id ?? '', draftOnly: true})
    references.set(block.id, reference)
    if (!cited.has(block.id)) general.set(reference._ref, reference)
  }
  for (const id of cited) general.delete(references.get(id)?._ref ?? '')
  return {references, general: [...general.values()], created: [...created.values()], warnings}
}

function withoutKind({_id, title}: NewSource, file: string, line: number): Warning {
  return {
    file,
    line,
    field: 'sources',
    message: `The source "${excerpt(title, 80)}" has no kind: its words do not say whether it is a guideline, a trial, a review or a page. Choose the kind in the Studio (drafts.${_id}); without one it cannot be published.`,
  }
}

function citedIds(blocks: readonly SourceBlock[]): Set<string> {
  const ids = new Set<string>()
  for (const block of blocks) {
    for (const {marks} of runsOf(block)) {
      for (const mark of marks) if (mark.type === 'note') ids.add(mark.id)
    }
  }
  return ids
}

function runsOf(block: SourceBlock): readonly Run[] {
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.runs)
  return block.kind === 'image' ? block.caption : block.runs
}

function sourceReference({id, draftOnly}: Pick<KnownSource, 'id' | 'draftOnly'>): Reference {
  if (!draftOnly) return {_type: 'reference', _ref: id}
  return {_type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: {type: 'source'}}
}

/** The words of a note with the addresses of its links, where a DOI often is. */
function noteText(note: NoteBlock): string {
  const links = new Set(
    note.runs.flatMap(({marks}) =>
      marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
    ),
  )
  const text = textOf(note.runs).replace(/^\s*(?:\[\d{1,3}\]|\d{1,3}[.)])\s+(?=\S)/, '')
  return [text, ...[...links].filter((href) => !text.includes(href))].join(' ').trim()
}
