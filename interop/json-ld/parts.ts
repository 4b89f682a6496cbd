import type {ConditionBySlugResult} from '../../queries/index.ts'
import {compact} from './compact.ts'
import type {Breadcrumbs, CitedWork, JsonLdOptions, MedicalCode, Thing} from './types.ts'

type Condition = NonNullable<ConditionBySlugResult>
type Source = Condition['references'][number]
type Review = Condition['review']

/** What a link to an entity needs. */
export interface Linked {
  _type: string
  title: string
  slug: string
}

const codingSystems: Record<Condition['codes'][number]['system'], string> = {
  snomedct: 'SNOMED CT',
  icd10cm: 'ICD-10-CM',
  icd11: 'ICD-11',
  hpo: 'HPO',
  mondo: 'MONDO',
  doid: 'DOID',
  umls: 'UMLS',
  mesh: 'MeSH',
  atc: 'ATC',
  rxnorm: 'RxNorm',
  loinc: 'LOINC',
}

/** A link to an entity, by its name and its page. */
export function link(type: string, entity: Linked, {urlOf}: JsonLdOptions): Thing {
  return {'@type': type, name: entity.title, url: urlOf(entity)}
}

export function names(synonyms: readonly {label: string}[]): string[] {
  return synonyms.map(({label}) => label)
}

/** Codes that mean the very thing. schema.org cannot say "broader". */
export function codesOf(codes: Condition['codes']): MedicalCode[] {
  return codes
    .filter(({mapping}) => !mapping || mapping === 'exact')
    .map(({system, value}) => ({
      '@type': 'MedicalCode',
      codeValue: value,
      codingSystem: codingSystems[system],
    }))
}

/** Cited works, without those that were retracted. */
export function citationsOf(sources: readonly Source[]): CitedWork[] {
  return sources
    .filter(({status}) => status !== 'retracted')
    .map((source) =>
      compact({
        '@type':
          source.doi || source.pmid ? ('ScholarlyArticle' as const) : ('CreativeWork' as const),
        name: source.title,
        author: source.authors.map((name) => ({'@type': 'Person', name})),
        datePublished: source.year ? String(source.year) : undefined,
        url: source.url ?? undefined,
        sameAs: [
          ...(source.doi ? [`https://doi.org/${source.doi}`] : []),
          ...(source.pmid ? [`https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`] : []),
        ],
      }),
    )
}

/** When and by whom the page was last reviewed as a whole. */
export function reviewOf(review: Review): {lastReviewed?: string; reviewedBy?: Thing} {
  const last = review?.lastReviewed
  return {
    lastReviewed: last?.date.slice(0, 10),
    reviewedBy: last?.reviewer ? {'@type': 'Person', name: last.reviewer.name} : undefined,
  }
}

export function breadcrumbs(page: Linked, {urlOf, home}: JsonLdOptions): Breadcrumbs | undefined {
  if (!home) return undefined
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      {'@type': 'ListItem', position: 1, name: home.name, item: home.url},
      {'@type': 'ListItem', position: 2, name: page.title, item: urlOf(page)},
    ],
  }
}
