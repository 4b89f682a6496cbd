import type {
  BreadcrumbListLeaf,
  CreativeWorkLeaf,
  MedicalCodeLeaf,
  ScholarlyArticleLeaf,
} from 'schema-dts'

import {isPageType, type ConditionBySlugResult} from '../../queries/index.ts'
import {codeSystems} from '../../schemas/codes/code-systems.ts'
import {titleOf} from '../../schemas/vocabularies/vocabulary.ts'
import {compact} from '../compact.ts'
import type {JsonLdOptions} from './types.ts'

type Condition = NonNullable<ConditionBySlugResult>
type Source = Condition['references'][number]

/** What a link to an entity needs. */
export interface Linked {
  _type: string
  title: string
  slug: string
}

/** A link to an entity: its type, its name and its page. */
export interface Link<T extends string> {
  '@type': T
  name: string
  url: string
}

/** A link to an entity, by its name and its page. */
export function link<T extends string>(type: T, entity: Linked, {urlOf}: JsonLdOptions): Link<T> {
  return {'@type': type, name: entity.title, url: urlOf(entity)}
}

/** A function that makes links of one type. */
export function linkAs<T extends string>(
  type: T,
  options: JsonLdOptions,
): (entity: Linked) => Link<T> {
  return (entity) => link(type, entity, options)
}

export function names(synonyms: readonly {label: string}[]): string[] {
  return synonyms.map(({label}) => label)
}

/** Codes that mean the very thing. schema.org cannot say "broader". */
export function codesOf(codes: Condition['codes']): MedicalCodeLeaf[] {
  return codes
    .filter(({mapping}) => !mapping || mapping === 'exact')
    .map(({system, value}) => ({
      '@type': 'MedicalCode',
      codeValue: value,
      codingSystem: titleOf(codeSystems, system),
    }))
}

/** Cited works, without those that were retracted. */
export function citationsOf(
  sources: readonly Source[],
): (CreativeWorkLeaf | ScholarlyArticleLeaf)[] {
  return sources
    .filter(({status}) => status !== 'retracted')
    .map((source) =>
      compact<CreativeWorkLeaf | ScholarlyArticleLeaf>({
        '@type': source.doi || source.pmid ? 'ScholarlyArticle' : 'CreativeWork',
        name: source.title,
        author: source.authors.map((name) => ({'@type': 'Person' as const, name})),
        datePublished: source.year ? String(source.year) : undefined,
        url: source.url,
        sameAs: [
          ...(source.doi ? [`https://doi.org/${source.doi}`] : []),
          ...(source.pmid ? [`https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`] : []),
        ],
      }),
    )
}

/** The way from the start page, by the list of all pages of the type, to a page. */
export function breadcrumbs(
  page: Linked,
  {urlOf, home, listOf}: JsonLdOptions,
): BreadcrumbListLeaf | undefined {
  if (!home) return undefined
  const list = isPageType(page._type) ? listOf?.(page._type) : undefined
  const way = [home, ...(list ? [list] : []), {name: page.title, url: urlOf(page)}]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({name, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: {'@id': url},
    })),
  }
}
