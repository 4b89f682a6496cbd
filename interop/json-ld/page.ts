import {
  articleBySlug,
  causeBySlug,
  conditionBySlug,
  symptomBySlug,
  testBySlug,
  treatmentBySlug,
  type ArticleBySlugResult,
  type CauseBySlugResult,
  type ConditionBySlugResult,
  type PageType,
  type SymptomBySlugResult,
  type TestBySlugResult,
  type TreatmentBySlugResult,
} from '../../queries/index.ts'
import {articleJsonLd} from './article.ts'
import {causeJsonLd} from './cause.ts'
import {conditionJsonLd} from './condition.ts'
import {symptomJsonLd} from './symptom.ts'
import {testJsonLd} from './test.ts'
import {treatmentJsonLd} from './treatment.ts'
import type {JsonLdOptions, Page} from './types.ts'

/** The query for a page of each type, by its `$slug`. */
export const pageBySlug = {
  article: articleBySlug,
  cause: causeBySlug,
  condition: conditionBySlug,
  symptom: symptomBySlug,
  test: testBySlug,
  treatment: treatmentBySlug,
} as const satisfies Record<PageType, string>

/** A result of one of `pageBySlug`. */
export type PageResult = NonNullable<
  | ArticleBySlugResult
  | CauseBySlugResult
  | ConditionBySlugResult
  | SymptomBySlugResult
  | TestBySlugResult
  | TreatmentBySlugResult
>

/**
 * The JSON-LD of a page of any type.
 *
 * @param page - a result of one of `pageBySlug`.
 * @param options - what the site decides.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function pageJsonLd(page: PageResult, options: JsonLdOptions): Page {
  switch (page._type) {
    case 'article':
      return articleJsonLd(page, options)
    case 'cause':
      return causeJsonLd(page, options)
    case 'condition':
      return conditionJsonLd(page, options)
    case 'symptom':
      return symptomJsonLd(page, options)
    case 'test':
      return testJsonLd(page, options)
    case 'treatment':
      return treatmentJsonLd(page, options)
  }
}
