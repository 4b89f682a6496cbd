import type {ArticleBySlugResult} from '../../queries/index.ts'
import {compact} from './compact.ts'
import {breadcrumbs, citationsOf, link, reviewOf} from './parts.ts'
import {treatmentType} from './treatment-type.ts'
import type {JsonLdOptions, Page} from './types.ts'

type Article = NonNullable<ArticleBySlugResult>

/**
 * An article as `MedicalWebPage` and `Article`, with what it is about.
 *
 * @param article - a result of `articleBySlug`.
 * @param options - where pages are.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function articleJsonLd(article: Article, options: JsonLdOptions): Page {
  const url = options.urlOf(article)
  return compact({
    '@context': 'https://schema.org' as const,
    '@type': ['MedicalWebPage', 'Article'] as const,
    '@id': url,
    url,
    name: article.title,
    headline: article.title,
    description: article.summary ?? undefined,
    inLanguage: article.language ?? options.language,
    datePublished: article.publishedAt ?? undefined,
    author: article.authors.map(({name}) => ({'@type': 'Person', name})),
    publisher: article.publisher ? {'@type': 'Organization', name: article.publisher} : undefined,
    ...reviewOf(article.review),
    about: article.about.map((entity) => link(typeOf(entity._type), entity, options)),
    citation: citationsOf(article.references),
    breadcrumb: breadcrumbs(article, options),
  })
}

/** What a link alone tells of a type: no kind of treatment or symptom. */
function typeOf(type: Article['about'][number]['_type']): string {
  switch (type) {
    case 'condition':
      return 'MedicalCondition'
    case 'symptom':
      return 'MedicalSignOrSymptom'
    case 'cause':
      return 'MedicalRiskFactor'
    case 'test':
      return 'MedicalTest'
    default:
      return treatmentType('')
  }
}
