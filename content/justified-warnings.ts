/** A warning about the content set that stays, and why. */
export interface JustifiedWarning {
  code: string
  documentId: string
  /** Where in the document, as `validate` prints it. */
  path: string
  reason: string
}

const criteria2014 =
  'The consensus criteria of 2014 are the ones in force, and no newer source was read for this point.'

const shortPage =
  'A short page, there so that relations to it are real references. What it is treated with lies outside the facts gathered for this set.'

const foundByTests =
  'The diagnosis rests on examinations and tests for which no sourced facts were gathered. None of the symptoms here is asked for.'

const noSymptoms =
  'A short page, there so that relations to it are real references. Its own symptoms lie outside the facts gathered for this set.'

/** Every warning that `validate content` prints. A test fails when one more or one fewer is found. */
export const justifiedWarnings: readonly JustifiedWarning[] = [
  ...[
    'symptoms[_key=="symptom-symptom-worse-at-rest"]',
    'symptoms[_key=="symptom-symptom-relieved-by-movement"]',
    'symptoms[_key=="symptom-symptom-worse-in-evening"]',
    'symptoms[_key=="symptom-symptom-poor-concentration"]',
    'symptoms[_key=="symptom-symptom-irritability"]',
    'symptoms[_key=="symptom-symptom-anxiety"]',
    'symptoms[_key=="symptom-symptom-muscle-weakness"]',
    'causes[_key=="cause-cause-sitting-still"]',
    'relatedConditions[_key=="differential-condition-peripheral-neuropathy"]',
    'relatedConditions[_key=="differential-condition-akathisia"]',
  ].map((relation) =>
    oldOnly('condition-restless-legs-syndrome', `${relation}.citations`, criteria2014),
  ),
  oldOnly(
    'condition-restless-legs-syndrome',
    'causes[_key=="cause-cause-blood-donation"].citations',
    'The two studies of 2004 and 2013 disagree, and no newer one is known here. Both stand, and the status is "disputed".',
  ),
  ...['poor-concentration', 'cognitive-impairment'].map((slug) =>
    oldOnly(
      'condition-iron-deficiency',
      `symptoms[_key=="symptom-symptom-${slug}"].citations`,
      'A review of 2014 that itself asks for more studies. The certainty and the note say so.',
    ),
  ),
  ...['diarrhoea', 'weight-loss'].map((slug) =>
    oldOnly(
      'condition-coeliac-disease',
      `symptoms[_key=="symptom-symptom-${slug}"].citations`,
      'A textbook symptom. The review of 2015 is an open one that readers can look up.',
    ),
  ),
  ...['coeliac-disease', 'inflammatory-bowel-disease', 'chronic-kidney-disease', 'diabetes'].map(
    (slug) => coreCriterion(slug, foundByTests),
  ),
  ...[
    'peripheral-neuropathy',
    'akathisia',
    'depression',
    'parkinsons-disease',
    'peptic-ulcer',
    'bowel-cancer',
  ].map((slug) => coreCriterion(slug, noSymptoms)),
  ...[
    'chronic-kidney-disease',
    'diabetes',
    'peripheral-neuropathy',
    'akathisia',
    'depression',
    'parkinsons-disease',
    'peptic-ulcer',
    'bowel-cancer',
  ].map((slug) => ({
    code: 'treatments-missing',
    documentId: `condition-${slug}`,
    path: 'treatments',
    reason: shortPage,
  })),
]

function oldOnly(documentId: string, path: string, reason: string): JustifiedWarning {
  return {code: 'old-only-citation', documentId, path, reason}
}

function coreCriterion(slug: string, reason: string): JustifiedWarning {
  return {
    code: 'core-criterion-missing',
    documentId: `condition-${slug}`,
    path: 'symptoms',
    reason,
  }
}
