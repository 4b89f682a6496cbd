import type {TreatmentKind} from '../../schemas/vocabularies/treatments.ts'

const types = {
  lifestyle: 'LifestyleModification',
  diet: 'Diet',
  supplement: 'DietarySupplement',
  medicine: 'Drug',
  medicineClass: 'DrugClass',
  procedure: 'TherapeuticProcedure',
  device: 'MedicalDevice',
} as const satisfies Record<TreatmentKind, string>

/** The schema.org type of a treatment by its kind. */
export function treatmentType<K extends TreatmentKind>(kind: K): (typeof types)[K] {
  return types[kind]
}

/**
 * The type of a treatment where a condition names it: schema.org lets a condition be
 * treated by drugs, classes of drugs, changes of lifestyle and therapies alone.
 */
export function therapyType(
  kind: TreatmentKind,
): 'Drug' | 'DrugClass' | 'LifestyleModification' | 'MedicalTherapy' {
  if (kind === 'medicine') return 'Drug'
  if (kind === 'medicineClass') return 'DrugClass'
  return kind === 'lifestyle' || kind === 'diet' ? 'LifestyleModification' : 'MedicalTherapy'
}
