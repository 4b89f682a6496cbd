import type {ArticleLeaf, MedicalWebPageLeaf, MergeLeafTypes, WithContext} from 'schema-dts'

import type {PageType} from '../../queries/index.ts'

/** The page of a condition, symptom, cause, treatment or test. */
export type EntityPage = WithContext<MedicalWebPageLeaf>

/** The page of an article. */
export type ArticlePage = WithContext<MergeLeafTypes<[MedicalWebPageLeaf, ArticleLeaf]>>

/** What the functions beside this make, and `jsonLdScript` and `jsonLdProblems` take. */
export type Page = EntityPage | ArticlePage

/** What a site decides: where its pages are, what it is called. */
export interface JsonLdOptions {
  /** The address of the page of an entity or article. */
  urlOf: (page: {_type: string; slug: string}) => string
  /** The address and name of the start page, for breadcrumbs. */
  home?: {url: string; name: string}
  /** The address and name of the list of all pages of a type, for breadcrumbs. */
  listOf?: (type: PageType) => {url: string; name: string}
  /** BCP 47. */
  language?: string
  /** Who publishes the pages. An article that names its publisher keeps it. */
  publisher?: {name: string; url?: string; logo?: string}
}
