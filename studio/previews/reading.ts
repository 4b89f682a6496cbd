import {numberCitations, type NumberedReference} from '../../queries/index.ts'
import {
  entityTypes,
  refOf,
  sourceKinds,
  titleOf,
  valuesOf,
  type Article,
  type EntityType,
  type SourceKind,
  type SourceStatus,
  type TextBlock,
} from '../../schemas/index.ts'

/** An article as it is being written: any field may be missing still. */
export type WrittenArticle = Pick<Partial<Article>, 'title' | 'summary' | 'body' | 'sources'>

/** What reading shows of a work that is cited. */
export interface ReadSource {
  _id: string
  _type: 'source'
  title: string
  kind: SourceKind
  authors: string[] | null
  container: string | null
  publisher: string | null
  year: number | null
  volume: string | null
  issue: string | null
  pages: string | null
  doi: string | null
  pmid: string | null
  url: string | null
  status: SourceStatus | null
}

/** A document that a text refers to: a work that it cites, a picture in it, an entity that it names. */
export type ReadDocument =
  | ReadSource
  | {_id: string; _type: 'sanity.imageAsset'; url: string}
  | {_id: string; _type: EntityType; title: string}

/** Parameter `$ids`: those of `referencesOf`. Result: `ReadDocument[]`. */
export const readDocuments = `*[_id in $ids]{
  _id,
  _type,
  _type == "sanity.imageAsset" => {url},
  _type == "source" => {
    title, kind, authors, container, publisher, year, volume, issue, pages, doi, pmid, url, status
  },
  !(_type in ["sanity.imageAsset", "source"]) => {title}
}`

/** The types whose changes make the result stale. */
export const TYPES_READ = ['source', 'sanity.imageAsset', ...valuesOf(entityTypes)]

/** The ids of all that an article refers to, each once, in a stable order. */
export function referencesOf(article: WrittenArticle): string[] {
  const blocks = textBlocksOf(article)
  const entities = marksOf(blocks).map((mark) =>
    mark._type === 'entityLink' ? refOf(mark.reference) : undefined,
  )
  const pictures = (article.body ?? []).map((block) =>
    block._type === 'figure' ? refOf(block.image?.asset) : undefined,
  )
  return unique([...citedBy(article), ...entities, ...pictures]).toSorted()
}

/** The ids of the works that an article cites or rests on. */
function citedBy(article: WrittenArticle): string[] {
  const cited = marksOf(textBlocksOf(article)).map((mark) =>
    mark._type === 'citation' ? refOf(mark.source) : undefined,
  )
  return unique([...cited, ...(article.sources ?? []).map(refOf)])
}

function textBlocksOf({body = []}: WrittenArticle): TextBlock[] {
  return body.flatMap((block) => {
    if (block._type === 'callout') return block.body ?? []
    return block._type === 'block' ? [block] : []
  })
}

function marksOf(blocks: readonly TextBlock[]) {
  return blocks.flatMap(({markDefs}) => markDefs ?? [])
}

function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined)
}

/** An article as a reader gets it. */
export interface Reading {
  /** The cited works by number. */
  references: NumberedReference<ReadSource>[]
  /** The number of a source by its id. */
  numbers: ReadonlyMap<string, number>
  /** What else the text refers to, by id. */
  documents: ReadonlyMap<string, ReadDocument>
  /** How many works are named that cannot be read: not published, or not there any more. */
  unreadable: number
}

/**
 * Numbers the citations of an article by where each source is first cited; works that the
 * article as a whole rests on come last.
 *
 * @param documents - Those of `referencesOf` that can be read.
 */
export function readingOf(article: WrittenArticle, documents: readonly ReadDocument[]): Reading {
  const {body = [], sources = []} = article
  const byId = new Map(documents.map((document) => [document._id, document]))
  const references = documents.filter((document) => document._type === 'source')
  const page = {body, sources, references}
  return {
    ...numberCitations(page),
    documents: byId,
    unreadable: citedBy(article).filter((id) => !byId.has(id)).length,
  }
}

/** A cited work in pieces, for a list of references. */
export interface ReferenceEntry {
  /** The authors, six at most. */
  authors: string
  title: string
  /** Where it came out, and when. */
  place: string
  kind: string
  /** Where it can be read. */
  links: {label: string; href: string}[]
  /** Why it no longer stands. */
  fallen?: 'retracted' | 'superseded'
}

/** Longer lists of authors are cut in references. */
const MOST_AUTHORS = 6

/** A source as an entry in a list of references. */
export function referenceEntry(source: ReadSource): ReferenceEntry {
  const {title, kind, container, publisher, year, volume, issue, pages, status} = source
  const authors = source.authors ?? []
  const named = authors.slice(0, MOST_AUTHORS).join(', ')
  const number = volume && issue ? `${volume}(${issue})` : volume
  const extent = [number, pages].filter(Boolean).join(':')
  const time = [year, extent].filter(Boolean).join(';')
  return {
    authors: authors.length > MOST_AUTHORS ? `${named} et al` : named,
    title,
    place: [container ?? publisher, time].filter(Boolean).join('. '),
    kind: titleOf(sourceKinds, kind) ?? '',
    links: addressesOf(source),
    ...((status === 'retracted' || status === 'superseded') && {fallen: status}),
  }
}

function addressesOf({doi, pmid, url}: ReadSource): ReferenceEntry['links'] {
  const address = url ? URL.parse(url) : null
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:'
  return [
    ...(doi ? [{label: `doi:${doi}`, href: `https://doi.org/${encodeURI(doi)}`}] : []),
    ...(pmid ? [{label: `PubMed ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`}] : []),
    ...(address && isWeb && !doi ? [{label: address.hostname, href: address.href}] : []),
  ]
}
