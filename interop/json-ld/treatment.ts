import type {TreatmentBySlugResult} from '../../queries/index.ts'
import {compact} from './compact.ts'
import {breadcrumbs, citationsOf, codesOf, link, names, reviewOf} from './parts.ts'
import {treatmentType} from './treatment-type.ts'
import type {JsonLdOptions, Page} from './types.ts'

/**
 * The page of a treatment as `MedicalWebPage` about a `Drug`, `DrugClass`,
 * `DietarySupplement`, `MedicalDevice` or therapy.
 *
 * @param treatment - a result of `treatmentBySlug`.
 * @param options - where pages are.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function treatmentJsonLd(
  treatment: NonNullable<TreatmentBySlugResult>,
  options: JsonLdOptions,
): Page {
  const url = options.urlOf(treatment)
  return compact({
    '@context': 'https://schema.org' as const,
    '@type': 'MedicalWebPage' as const,
    '@id': url,
    url,
    name: treatment.title,
    description: treatment.summary,
    inLanguage: options.language,
    ...reviewOf(treatment.review),
    mainEntity: compact({
      '@type': treatmentType(treatment.kind),
      '@id': `${url}#treatment`,
      name: treatment.title,
      alternateName: names(treatment.synonyms),
      description: treatment.summary,
      code: codesOf(treatment.codes),
    }),
    about: treatment.conditions.map((condition) => link('MedicalCondition', condition, options)),
    citation: citationsOf(treatment.references),
    breadcrumb: breadcrumbs(treatment, options),
  })
}
