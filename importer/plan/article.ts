import type {FoundClaim} from '../claim/types.ts'
import type {Reference} from '../structure/blocks.ts'
import type {LedgerEntry} from '../types.ts'
import type {Balance} from '../balance.ts'
import type {Keyed} from './merge-blocks.ts'

/** The fields of an article that an import writes. All others belong to the editors. */
export interface ArticleFields {
  title: string
  slug: {_type: 'slug'; current: string}
  summary?: string
  body: Keyed[]
  about?: (Reference & {_key: string})[]
  /** Works that the article lists and that no sentence of it cites. */
  sources?: (Reference & {_key: string})[]
  authors?: (Reference & {_key: string})[]
  publishedAt?: string
  language?: string
}

/** Where an article comes from, as far as the source and the person who imports say. */
export interface Provenance {
  fileName: string
  checksum: string
  format: string
  sourceUrl?: string
  licence?: string
  originalAuthor?: string
  originalDate?: string
  language?: string
}

/** One article as an import would write it into an empty dataset. */
export interface ArticleDraft {
  /** Id of the published document, `article-<slug>`. */
  id: string
  fields: ArticleFields
  provenance: Provenance
  ledger: readonly LedgerEntry[]
  balance: Balance
  /** What the text states of conditions, as it stands in the source. */
  claims: readonly FoundClaim[]
  /** The line in the source of each block of the body, by key. */
  lines: ReadonlyMap<string, number>
  /** Names the input, the options and the vocabulary that made it; see `unchangedBy`. */
  signature: string
}

/** A document as the Content Lake gives it. */
export interface StoredDocument {
  _id: string
  _type: string
  _rev: string
  [field: string]: unknown
}

/** The names of the fields, in the order in which they are reported. */
export const ARTICLE_FIELDS = [
  'title',
  'slug',
  'summary',
  'language',
  'publishedAt',
  'authors',
  'about',
  'sources',
  'body',
] as const satisfies readonly (keyof ArticleFields)[]
