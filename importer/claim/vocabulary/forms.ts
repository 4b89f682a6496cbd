import type {EntityType} from '../../../schemas/vocabularies/index.ts'

/**
 * How names of a kind are made: by their last word, as in 'skin biopsy' and 'shock wave
 * therapy', and by the stems of international medicine names, as in 'tamsulosin'.
 */
const FORMS: readonly (readonly [EntityType, RegExp])[] = [
  [
    'test',
    /(?:\b(?:test|scan|biops(?:y|ie)|x-ray|exam|examination|screening|culture|swab|imaging|assay|smear|monitoring)|scop(?:y|ie)|\w{3,}graph(?:y|ie)|\w{3,}gram|\w{3,}metry)s?$/i,
  ],
  [
    'treatment',
    /(?:\b(?:therap(?:y|ie)|surger(?:y|ie)|operation|medicine|medication|drug|tablet|pill|capsule|cream|ointment|gel|lotion|drop|spray|patch|injection|infusion|supplement|exercise|diet|massage|transplant|transplantation|transfusion|implant|replacement|vaccine|vaccination|blocker|inhibitor|agonist|antagonist|steroid|compress|stocking|splint|brace|painkiller|antibiotic|counselling|rehabilitation)|\w{3,}(?:therapy|ectomy|plasty|ostomy))s?$/i,
  ],
  [
    'treatment',
    /\b\w{3,}(?:mab|nib|pril|sartan|statin|olol|azole|oxacin|cillin|mycin|cycline|dipine|gliptin|gliflozin|tidine|prazole|triptan|setron|parin|azepam|zolam|profen|oxicam|caine|thiazide|semide|losin|trexate|sporin|lukast|terol|asone|olone|formin|glutide|purinol|xostat|thyroxine|vir)$/i,
  ],
]

/** The kind of thing that the form of a name tells; undefined when it tells none. */
export function kindByForm(name: string): EntityType | undefined {
  return FORMS.find(([, form]) => form.test(name))?.[0]
}
