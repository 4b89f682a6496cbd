import {normalized} from '../clean/similarity.ts'
import {identifiersIn} from './new-source.ts'

/** A source document that the dataset has, or that this run is about to write. */
export interface KnownSource {
  id: string
  title: string
  doi?: string
  pmid?: string
  url?: string
  draftOnly: boolean
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
