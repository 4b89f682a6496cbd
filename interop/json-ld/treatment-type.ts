/** The schema.org type of a treatment by its kind. */
export function treatmentType(kind: string): string {
  if (kind === 'medicine') return 'Drug'
  if (kind === 'medicineClass') return 'DrugClass'
  if (kind === 'supplement') return 'DietarySupplement'
  if (kind === 'device') return 'MedicalDevice'
  return kind === 'procedure' ? 'TherapeuticProcedure' : 'MedicalTherapy'
}
