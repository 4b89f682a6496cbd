import {hash} from 'node:crypto'

import {slugify} from '../schemas/keys/index.ts'
import {normalized} from './clean/similarity.ts'
import type {Reference} from './structure/blocks.ts'
import type {NoteBlock, SourceBlock} from './types.ts'
import {textOf} from './words.ts'

/** A source document that the dataset has, or that this run is about to write. */
export interface KnownSource {
  id: string
  title: string
  doi?: string
  pmid?: string
  url?: string
  draftOnly: boolean
}

/** A source document to write as a draft, for a footnote that names a work the dataset lacks. */
export interface NewSource {
  _id: string
  _type: 'source'
  title: string
  status: 'current'
  [field: string]: unknown
}

export interface CitedSources {
  /** The source behind each footnote id. */
  references: Map<string, Reference>
  /** Sources to write. They are drafts: an editor says what kind of work each is. */
  created: NewSource[]
}

/**
 * Finds the source behind each footnote: one that the dataset has, by DOI, PubMed id,
 * address or title, else a new one made of the footnote's words.
 */
export function citeSources(
  blocks: readonly SourceBlock[],
  known: readonly KnownSource[],
): CitedSources {
  const references = new Map<string, Reference>()
  const created = new Map<string, NewSource>()
  for (const block of blocks) {
    if (block.kind !== 'note' || !isCited(block, blocks)) continue
    const text = noteText(block)
    const found = findSource(text, known)
    if (found) {
      references.set(block.id, sourceReference(found))
      continue
    }
    const made = newSource(text)
    created.set(made._id, made)
    references.set(block.id, sourceReference({id: made._id, draftOnly: true}))
  }
  return {references, created: [...created.values()]}
}

function isCited(note: NoteBlock, blocks: readonly SourceBlock[]): boolean {
  return blocks.some((block) => {
    const runs =
      block.kind === 'table'
        ? block.rows.flat().flatMap((cell) => cell.runs)
        : block.kind === 'image'
          ? block.caption
          : block.runs
    return runs.some((run) => run.marks.some((mark) => mark.type === 'note' && mark.id === note.id))
  })
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
  const text = textOf(note.runs)
  return [text, ...[...links].filter((href) => !text.includes(href))].join(' ').trim()
}

function findSource(text: string, known: readonly KnownSource[]): KnownSource | undefined {
  const {doi, pmid, url} = identifiersIn(text)
  const words = normalized(text)
  return (
    known.find((source) => doi && source.doi?.toLowerCase() === doi) ??
    known.find((source) => pmid && source.pmid === pmid) ??
    known.find((source) => url && source.url === url) ??
    known.find((source) => source.title.length >= 20 && words.includes(normalized(source.title)))
  )
}

function identifiersIn(text: string): {doi?: string; pmid?: string; url?: string} {
  return {
    doi: /\b10\.\d{4,9}\/[^\s"<>]+?(?=[.,;)\]]*(?:\s|$))/.exec(text)?.[0].toLowerCase(),
    pmid: /\bPMID:?\s*(\d{1,8})\b|pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,8})/i
      .exec(text)
      ?.slice(1)
      .find(Boolean),
    url: /https?:\/\/[^\s"<>]+?(?=[.,;)\]]*(?:\s|$))/.exec(text)?.[0],
  }
}

function newSource(text: string): NewSource {
  const {doi, pmid, url} = identifiersIn(text)
  const title = titleIn(text)
  const years = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year))
  const name = doi
    ? `doi-${slugify(doi)}`
    : `${slugify(title).slice(0, 60).replace(/-+$/, '')}-${hash('sha256', text).slice(0, 6)}`
  return {
    _id: `source-${name}`,
    _type: 'source',
    title,
    status: 'current',
    ...(new Set(years).size === 1 && {year: years[0]}),
    ...(doi && {doi}),
    ...(pmid && {pmid}),
    ...(url && {url}),
  }
}

/** The title of a work is hard to tell from its authors, so the whole note is the title until an editor edits it. */
function titleIn(text: string): string {
  const plain = text
    .replace(/(?:https?:\/\/|\bdoi:\s*)\S+/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  return (plain || text).slice(0, 200)
}
