import type {SanityReference} from '../types/base.ts'
import {
  certainties,
  recommendationDirections,
  recommendationStrengths,
  titleOf,
  type Certainty,
  type RecommendationDirection,
  type RecommendationStrength,
} from '../vocabularies/index.ts'
import type {Population} from './population.ts'

/** What one guideline says of a treatment, as stored. */
export interface Recommendation {
  _key?: string
  _type?: 'recommendation'
  source?: SanityReference
  locator?: string
  direction?: RecommendationDirection
  strength?: RecommendationStrength
  certainty?: Certainty
  date?: string
  population?: Population
  supersededBy?: SanityReference
  wording?: string
}

/** A recommendation in one line: 'For, strong (2025), moderate certainty'. */
export function describeRecommendation({
  direction,
  strength,
  certainty,
  date,
}: Recommendation): string {
  const verdict = [
    titleOf(recommendationDirections, direction) ?? 'No direction',
    titleOf(recommendationStrengths, strength)?.toLowerCase(),
  ]
    .filter(Boolean)
    .join(', ')
  const dated = date ? `${verdict} (${date.slice(0, 4)})` : verdict
  return certainty ? `${dated}, ${titleOf(certainties, certainty)?.toLowerCase()} certainty` : dated
}
