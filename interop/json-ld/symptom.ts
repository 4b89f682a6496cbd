import type {MedicalSignLeaf, MedicalSymptomLeaf} from 'schema-dts'

import type {SymptomBySlugResult} from '../../queries/index.ts'
import {sites} from './anatomy.ts'
import {compact} from '../compact.ts'
import {entityPage} from './entity-page.ts'
import {citationsOf, codesOf, linkAs, names} from './parts.ts'
import type {EntityPage, JsonLdOptions} from './types.ts'

/**
 * The page of a symptom as `MedicalWebPage` about a `MedicalSymptom` or `MedicalSign`.
 *
 * @param symptom - a result of `symptomBySlug`.
 * @param options - what the site decides.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function symptomJsonLd(
  symptom: NonNullable<SymptomBySlugResult>,
  options: JsonLdOptions,
): EntityPage {
  return entityPage(
    symptom,
    {
      mainEntity: compact<MedicalSignLeaf | MedicalSymptomLeaf>({
        '@type': symptom.kind === 'sign' ? 'MedicalSign' : 'MedicalSymptom',
        '@id': `${options.urlOf(symptom)}#symptom`,
        name: symptom.title,
        alternateName: names(symptom.synonyms),
        description: symptom.summary,
        code: codesOf(symptom.codes),
        associatedAnatomy: sites(symptom.bodySites),
      }),
      about: symptom.conditions.map(linkAs('MedicalCondition', options)),
      citation: citationsOf(symptom.references),
    },
    options,
  )
}
