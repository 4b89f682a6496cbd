import type {MedicalTestLeaf} from 'schema-dts'

import type {TestBySlugResult} from '../../queries/index.ts'
import {compact} from '../compact.ts'
import {entityPage} from './entity-page.ts'
import {citationsOf, codesOf, linkAs, names} from './parts.ts'
import type {EntityPage, JsonLdOptions} from './types.ts'

/**
 * The page of a test as `MedicalWebPage` about a `MedicalTest`.
 *
 * @param test - a result of `testBySlug`.
 * @param options - what the site decides.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function testJsonLd(
  test: NonNullable<TestBySlugResult>,
  options: JsonLdOptions,
): EntityPage {
  return entityPage(
    test,
    {
      mainEntity: compact<MedicalTestLeaf>({
        '@type': 'MedicalTest',
        '@id': `${options.urlOf(test)}#test`,
        name: test.title,
        alternateName: names(test.synonyms),
        description: test.summary,
        code: codesOf(test.codes),
        usedToDiagnose: test.conditions
          .filter(({relations}) => relations.some(({purposes}) => purposes.includes('diagnose')))
          .map(linkAs('MedicalCondition', options)),
      }),
      about: test.conditions.map(linkAs('MedicalCondition', options)),
      citation: citationsOf(test.references),
    },
    options,
  )
}
