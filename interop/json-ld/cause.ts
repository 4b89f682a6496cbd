import type {MedicalCauseLeaf, MedicalRiskFactorLeaf} from 'schema-dts'

import type {CauseBySlugResult} from '../../queries/index.ts'
import {isAffirmed, isCausal, isRisk} from './causal.ts'
import {compact} from '../compact.ts'
import {entityPage} from './entity-page.ts'
import {citationsOf, codesOf, linkAs, names} from './parts.ts'
import type {EntityPage, JsonLdOptions} from './types.ts'

type Cause = NonNullable<CauseBySlugResult>
type Relation = Cause['conditions'][number]['relations'][number]

/**
 * The page of a cause as `MedicalWebPage` about a `MedicalCause`, a `MedicalRiskFactor`,
 * or both under one `@id`: to some conditions it is the one, to others the other.
 *
 * @param cause - a result of `causeBySlug`.
 * @param options - what the site decides.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function causeJsonLd(cause: Cause, options: JsonLdOptions): EntityPage {
  return entityPage(
    cause,
    {
      mainEntity: entitiesOf(cause, options),
      about: cause.conditions.map(linkAs('MedicalCondition', options)),
      citation: citationsOf(cause.references),
    },
    options,
  )
}

function entitiesOf(
  cause: Cause,
  options: JsonLdOptions,
): (MedicalCauseLeaf | MedicalRiskFactorLeaf)[] {
  const conditionsWhere = (holds: (relation: Relation) => boolean) =>
    cause.conditions
      .filter(({relations}) => relations.some((one) => isAffirmed(one) && holds(one)))
      .map(linkAs('MedicalCondition', options))
  const causeOf = conditionsWhere(isCausal)
  const increasesRiskOf = conditionsWhere(isRisk)
  const common = {
    '@id': `${options.urlOf(cause)}#cause`,
    name: cause.title,
    alternateName: names(cause.synonyms),
    description: cause.summary,
    code: codesOf(cause.codes),
  }
  const asCause = causeOf.length
    ? [compact<MedicalCauseLeaf>({'@type': 'MedicalCause', ...common, causeOf})]
    : []
  const asRisk =
    increasesRiskOf.length || !causeOf.length
      ? [compact<MedicalRiskFactorLeaf>({'@type': 'MedicalRiskFactor', ...common, increasesRiskOf})]
      : []
  return [...asCause, ...asRisk]
}
