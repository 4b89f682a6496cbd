import type {EntityType} from '../../../schemas/vocabularies/index.ts'

/**
 * How names of a kind are made: by their last word, as in 'skin biopsy' and 'shock wave
 * therapy', and by the stems of international medicine names, as in 'tamsulosin'.
 */
const FORMS: readonly (readonly [readonly EntityType[], RegExp])[] = [
  [['test', 'treatment'], /\w{3,}scop(?:y|ies)$/i],
  [
    ['test'],
    /(?:\b(?:test|scan|biops(?:y|ie)|x-ray|exam|examination|screening|culture|swab|imaging|monitor|assay|smear|monitoring)|\w{3,}graph(?:y|ie)|\w{3,}gram|\w{3,}metry)s?$/i,
  ],
  [
    ['treatment'],
    /(?:\b(?:therap(?:y|ie)|surger(?:y|ie)|operation|medicine|medication|drug|tablet|pill|capsule|cream|ointment|gel|lotion|drop|spray|patch|injection|infusion|supplement|exercise|diet|massage|transplant|transplantation|transfusion|implant|replacement|vaccine|vaccination|blocker|inhibitor|agonist|antagonist|steroid|compress|stocking|splint|brace|painkiller|antibiotic|counselling|rehabilitation)|\w{3,}(?:therapy|ectomy|plasty|ostomy))s?$/i,
  ],
  [
    ['symptom'],
    /(?:\b(?:pain|ache|swelling|numbness|rash|itching|weakness|stiffness|tenderness|discomfort|cramp|sensation|spasm|redness|tingling|soreness|headache|cough|fever)s?$|^(?:shortness of|feel|feeling) )/i,
  ],
  [
    ['condition'],
    /(?:\b(?:disease|syndrome|disorder|cancer|infection|arthritis|neuropathy|myopathy|nephropathy|retinopathy)s?|\b\w+itis|\b(?!diagn|progn|hypn)\w{3,}osis|\w{3,}aemia|\w{3,}emia|\b(?:heart|kidney|liver|respiratory) failure)$/i,
  ],
  [
    ['treatment'],
    /\b\w{3,}(?:mab|nib|pril|sartan|statin|olol|azole|oxacin|cillin|mycin|cycline|dipine|gliptin|gliflozin|tidine|prazole|triptan|setron|parin|azepam|zolam|profen|oxicam|caine|thiazide|semide|losin|trexate|sporin|lukast|(?<!choles)terol|asone|olone|formin|glutide|purinol|xostat|thyroxine|vir)$/i,
  ],
]

/** The kinds of thing that the form of a name tells; none when it tells none. */
export function kindsByForm(name: string): readonly EntityType[] {
  return FORMS.find(([, form]) => form.test(name))?.[0] ?? []
}
