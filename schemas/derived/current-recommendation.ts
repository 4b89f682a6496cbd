import type {Recommendation} from '../text/recommendation.ts'

/**
 * The recommendation that counts among several: one that nothing supersedes, and
 * of those the newest. Of two as old as each other, the later in the list.
 */
export function currentRecommendation<R extends Recommendation>(
  recommendations: readonly R[] | undefined,
): R | undefined {
  return standing(recommendations).reduce<R | undefined>(
    (newest, next) => (newest && (newest.date ?? '') > (next.date ?? '') ? newest : next),
    undefined,
  )
}

function standing<R extends Recommendation>(recommendations: readonly R[] | undefined): R[] {
  return (recommendations ?? []).filter((one) => !one.supersededBy)
}
