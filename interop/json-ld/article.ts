import type {ArticleBySlugResult} from '../../queries/index.ts'
import {compact} from '../compact.ts'
import {breadcrumbs, citationsOf, link} from './parts.ts'
import {person, publisherOf, reviewOf} from './people.ts'
import type {ArticlePage, JsonLdOptions} from './types.ts'

type Article = NonNullable<ArticleBySlugResult>

/** What a link alone tells of a type: no kind of treatment or symptom. */
const types = {
  condition: 'MedicalCondition',
  symptom: 'MedicalSignOrSymptom',
  cause: 'MedicalRiskFactor',
  test: 'MedicalTest',
  treatment: 'MedicalTherapy',
} as const satisfies Record<Article['about'][number]['_type'], string>

/**
 * An article as `MedicalWebPage` and `Article`, with what it is about.
 *
 * @param article - a result of `articleBySlug`.
 * @param options - what the site decides.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function articleJsonLd(article: Article, options: JsonLdOptions): ArticlePage {
  const url = options.urlOf(article)
  return compact<ArticlePage>({
    '@context': 'https://schema.org',
    '@type': ['MedicalWebPage', 'Article'],
    '@id': url,
    url,
    name: article.title,
    headline: article.title,
    description: article.summary,
    inLanguage: article.language ?? options.language,
    datePublished: article.publishedAt,
    publisher: article.publisher
      ? {'@type': 'Organization', name: article.publisher}
      : publisherOf(options),
    ...reviewOf(article.review),
    author: article.authors.map((author) => person(author)),
    about: article.about.map((entity) => link(types[entity._type], entity, options)),
    image: article.body.flatMap((block) =>
      block._type === 'figure' && block.asset?.url ? [block.asset.url] : [],
    ),
    citation: citationsOf(article.references),
    breadcrumb: breadcrumbs(article, options),
  })
}
