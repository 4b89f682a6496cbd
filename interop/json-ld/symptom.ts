import type {SymptomBySlugResult} from '../../queries/index.ts'
import {compact} from './compact.ts'
import {breadcrumbs, citationsOf, codesOf, link, names} from './parts.ts'
import type {JsonLdOptions, Page} from './types.ts'

/**
 * The page of a symptom as `MedicalWebPage` about a `MedicalSymptom` or `MedicalSign`.
 *
 * @param symptom - a result of `symptomBySlug`.
 * @param options - where pages are.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function symptomJsonLd(
  symptom: NonNullable<SymptomBySlugResult>,
  options: JsonLdOptions,
): Page {
  const url = options.urlOf(symptom)
  return compact({
    '@context': 'https://schema.org' as const,
    '@type': 'MedicalWebPage' as const,
    '@id': url,
    url,
    name: symptom.title,
    description: symptom.summary,
    inLanguage: options.language,
    mainEntity: compact({
      '@type': symptom.kind === 'sign' ? 'MedicalSign' : 'MedicalSymptom',
      '@id': `${url}#symptom`,
      name: symptom.title,
      alternateName: names(symptom.synonyms),
      description: symptom.summary,
      code: codesOf(symptom.codes),
    }),
    about: symptom.conditions.map((condition) => link('MedicalCondition', condition, options)),
    citation: citationsOf(symptom.references),
    breadcrumb: breadcrumbs(symptom, options),
  })
}
