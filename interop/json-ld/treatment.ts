import type {
  DietarySupplementLeaf,
  DietLeaf,
  DrugClassLeaf,
  DrugLeaf,
  LifestyleModificationLeaf,
  MedicalDeviceLeaf,
  TherapeuticProcedureLeaf,
} from 'schema-dts'

import type {TreatmentBySlugResult} from '../../queries/index.ts'
import {compact} from '../compact.ts'
import {entityPage} from './entity-page.ts'
import {citationsOf, codesOf, link, linkAs, names} from './parts.ts'
import {reviewOf} from './people.ts'
import {treatmentType} from './treatment-type.ts'
import type {EntityPage, JsonLdOptions} from './types.ts'

type Treatment = NonNullable<TreatmentBySlugResult>
type Entity =
  | DietarySupplementLeaf
  | DietLeaf
  | DrugClassLeaf
  | DrugLeaf
  | LifestyleModificationLeaf
  | MedicalDeviceLeaf
  | TherapeuticProcedureLeaf

/**
 * The page of a treatment as `MedicalWebPage` about a `Drug`, `DrugClass`,
 * `DietarySupplement`, `MedicalDevice`, procedure, diet or change of lifestyle.
 *
 * @param treatment - a result of `treatmentBySlug`.
 * @param options - what the site decides.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function treatmentJsonLd(treatment: Treatment, options: JsonLdOptions): EntityPage {
  return entityPage(
    treatment,
    {
      ...reviewOf(treatment.review),
      mainEntity: entityOf(treatment, options),
      about: treatment.conditions.map(linkAs('MedicalCondition', options)),
      citation: citationsOf(treatment.references),
    },
    options,
  )
}

function entityOf(treatment: Treatment, options: JsonLdOptions): Entity {
  const common = {
    '@id': `${options.urlOf(treatment)}#treatment`,
    name: treatment.title,
    alternateName: names(treatment.synonyms),
    description: treatment.summary,
    code: codesOf(treatment.codes),
  }
  const {safety} = treatment
  const contraindications = (safety?.contraindications ?? []).map(({label}) => label)
  switch (treatment.kind) {
    case 'medicine':
      return compact<DrugLeaf>({
        '@type': treatmentType(treatment.kind),
        ...common,
        drugClass: treatment.memberOf.map(linkAs('DrugClass', options)),
        prescriptionStatus: prescriptionStatus(treatment.availability),
        rxcui: treatment.codes.find(
          ({system, mapping}) => system === 'rxnorm' && (!mapping || mapping === 'exact'),
        )?.value,
        pregnancyWarning: safety?.pregnancy,
        overdosage: safety?.overdose,
        warning: texts(...contraindications, safety?.children),
        interactingDrug: safety?.interactions.flatMap(({treatment}) =>
          treatment ? [link('Drug', {_type: 'treatment', ...treatment}, options)] : [],
        ),
      })
    case 'supplement':
      return compact<DietarySupplementLeaf>({
        '@type': treatmentType(treatment.kind),
        ...common,
        safetyConsideration: texts(
          ...contraindications,
          safety?.pregnancy,
          safety?.children,
          safety?.overdose,
        ),
      })
    case 'medicineClass':
      return compact<DrugClassLeaf>({
        '@type': treatmentType(treatment.kind),
        ...common,
        drug: treatment.members
          .filter(({kind}) => kind === 'medicine')
          .map(linkAs('Drug', options)),
      })
    case 'procedure':
      return compact<TherapeuticProcedureLeaf>({
        '@type': treatmentType(treatment.kind),
        ...common,
        adverseOutcome: adverseOutcomes(safety, options),
      })
    case 'device':
      return compact<MedicalDeviceLeaf>({
        '@type': treatmentType(treatment.kind),
        ...common,
        contraindication: contraindications,
        adverseOutcome: adverseOutcomes(safety, options),
      })
    default:
      return compact<DietLeaf | LifestyleModificationLeaf>({
        '@type': treatmentType(treatment.kind),
        ...common,
      })
  }
}

function adverseOutcomes(safety: Treatment['safety'], options: JsonLdOptions) {
  return safety?.adverseEffects.flatMap(({symptom}) =>
    symptom ? [link('MedicalSignOrSymptom', {_type: 'symptom', ...symptom}, options)] : [],
  )
}

function prescriptionStatus(availability: Treatment['availability']) {
  if (availability === 'overTheCounter') return 'https://schema.org/OTC'
  return availability === 'prescription' ? 'https://schema.org/PrescriptionOnly' : undefined
}

function texts(...values: (string | null | undefined)[]): string[] {
  return values.filter((value) => typeof value === 'string')
}
