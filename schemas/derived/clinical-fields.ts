/** The types that need a medical reviewer's approval before they are published. */
export const reviewedTypes = ['condition', 'treatment', 'article'] as const
export type ReviewedType = (typeof reviewedTypes)[number]

/**
 * The fields whose content a medical reviewer answers for. An edit of one voids
 * the sign-off; an edit of any other field does not.
 */
export const clinicalFields: Record<ReviewedType, readonly string[]> = {
  condition: [
    'title',
    'synonyms',
    'summary',
    'sections',
    'codes',
    'symptoms',
    'aetiologyStatus',
    'causes',
    'treatments',
    'tests',
    'relatedConditions',
    'epidemiology',
    'careGuidance',
    'sources',
  ],
  treatment: [
    'title',
    'kind',
    'memberOf',
    'synonyms',
    'summary',
    'availability',
    'foodItems',
    'sections',
    'safety',
    'codes',
    'sources',
  ],
  article: ['title', 'summary', 'body', 'sources'],
}

/** Whether documents of a type need a medical reviewer's approval. */
export function isReviewedType(type: string): type is ReviewedType {
  return reviewedTypes.some((one) => one === type)
}
