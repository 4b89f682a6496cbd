import type {ClaimRelation, EntityType} from '../../../schemas/vocabularies/index.ts'

/** The kind of thing that each relation has as its object. */
export const EXPECTED: Record<ClaimRelation, EntityType> = {
  symptom: 'symptom',
  cause: 'cause',
  riskFactor: 'cause',
  aggravator: 'cause',
  treatment: 'treatment',
  complication: 'condition',
  test: 'test',
  comorbidity: 'condition',
  differential: 'condition',
}

/** Kinds of things that a relation cannot have as its object. */
export const REFUSED: Record<ClaimRelation, readonly EntityType[]> = {
  symptom: ['treatment', 'test', 'cause'],
  cause: ['test'],
  riskFactor: ['test'],
  aggravator: ['test'],
  treatment: ['symptom', 'condition', 'test'],
  complication: ['treatment', 'test', 'cause'],
  test: ['symptom', 'condition', 'treatment', 'cause'],
  comorbidity: ['treatment', 'test', 'symptom'],
  differential: ['treatment', 'test', 'symptom'],
}

/** What the vocabulary knows as a cause, and what follows from an illness as well. */
export const MAY_FOLLOW =
  /^(?:(?:\w+ )?infections?|malabsorption|poor absorption|malnourishment|(?:nutritional|vitamin) deficienc(?:y|ies)|blood loss|injur(?:y|ies)|immobility|social isolation|isolation|loneliness|poor circulation|(?:kidney|liver) problems|insulin resistance|weak(?:ened)? immune system|miscarriages|inflammation)$/i

/** Steps of a mechanism inside the body, which are neither felt nor an illness. */
export const MECHANISM =
  /^(?:an? |the )?(?:increase|decrease|rise|fall|drop|change|imbalance|build-?up|reduction|lack|release|production|shortage|excess|blockage|amount|level|deposits?|formation|death|growth|damage|inflammation) (?:of|in|to)\b|\b(?:levels?|production|signals?|cells?|chemicals?|hormones?|neurotransmitters?|proteins?|millions? of people|everyone|anyone)$/i

export const MECHANISM_OK = /^(?:damage|inflammation|growth)/i
