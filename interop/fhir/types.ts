import type {
  ActivityDefinition,
  Bundle,
  Citation,
  ClinicalUseDefinition,
  ConditionDefinition,
  DeviceDefinition,
  Evidence,
  Medication,
  NutritionProduct,
} from 'fhir/r5.js'

/** What a treatment is in FHIR: a product, a device, or something that is done. */
export type TreatmentResource =
  | ActivityDefinition
  | DeviceDefinition
  | Medication
  | NutritionProduct

/** The resources that this package makes. */
export type HealthResource =
  | Citation
  | ClinicalUseDefinition
  | ConditionDefinition
  | Evidence
  | TreatmentResource

/** A bundle of type `collection`. */
export type HealthBundle = Bundle<HealthResource>

/** What a publisher decides. */
export interface FhirOptions {
  /** Where the resources would be served, such as `https://example.org/fhir`. */
  base: string
  /** The address of the page of a document: the canonical address of its definition. */
  urlOf: (page: {_type: string; slug: string}) => string
  /** Who publishes. */
  publisher?: string
}
