import {hash} from 'node:crypto'

import {slugify} from '../schemas/keys/index.ts'
import {normalized} from './clean/similarity.ts'
import type {Reference} from './structure/blocks.ts'
import type {NoteBlock, Run, SourceBlock} from './types.ts'
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

/** The sources of the dataset and of the run, found by what names them. */
export class SourceCatalogue {
  readonly #byName = new Map<string, KnownSource>()
  readonly #titles: {words: string; source: KnownSource}[] = []

  constructor(sources: Iterable<KnownSource> = []) {
    for (const source of sources) this.add(source)
  }

  add(source: KnownSource): void {
    if (this.#byName.has(source.id)) return
    const {id, doi, pmid, url, title} = source
    const names = [id, doi && `doi:${doi.toLowerCase()}`, pmid && `pmid:${pmid}`, url]
    for (const name of names) if (name && !this.#byName.has(name)) this.#byName.set(name, source)
    if (title.length >= SHORTEST_TITLE) this.#titles.push({words: normalized(title), source})
  }

  /** The source that a footnote names: by DOI, PubMed id, address or title. */
  find(text: string): KnownSource | undefined {
    const {doi, pmid, url} = identifiersIn(text)
    const words = normalized(text)
    return (
      this.#byName.get(`doi:${doi}`) ??
      this.#byName.get(`pmid:${pmid}`) ??
      (url ? this.#byName.get(url) : undefined) ??
      this.#titles.find((title) => words.includes(title.words))?.source
    )
  }
}

/** Shorter titles are found in notes that mean something else. */
const SHORTEST_TITLE = 20

export interface CitedSources {
  /** The source behind each footnote id. */
  references: Map<string, Reference>
  /** Sources to write. They are drafts: an editor says what kind of work each is. */
  created: NewSource[]
}

/** Finds the source behind each footnote that is referred to: a known one, else a new one of its words. */
export function citeSources(blocks: readonly SourceBlock[], known: SourceCatalogue): CitedSources {
  const references = new Map<string, Reference>()
  const created = new Map<string, NewSource>()
  const cited = citedIds(blocks)
  for (const block of blocks) {
    if (block.kind !== 'note' || !cited.has(block.id)) continue
    const text = noteText(block)
    const found = known.find(text)
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
  const text = textOf(note.runs)
  return [text, ...[...links].filter((href) => !text.includes(href))].join(' ').trim()
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
