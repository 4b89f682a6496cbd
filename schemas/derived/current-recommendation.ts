import {refOf} from '../rules/loose.ts'
import type {Recommendation} from '../text/recommendation.ts'
import {populationKey} from './populations.ts'

interface StandingOptions {
  /** Whether a source may still be relied on; by default every one may. */
  isStanding?: (sourceId: string) => boolean
}

/**
 * The recommendation that counts among several: one that nothing supersedes, and
 * of those the newest. Of two as old as each other, the later in the list.
 */
export function currentRecommendation<R extends Recommendation>(
  recommendations: readonly R[] | undefined,
  options: StandingOptions = {},
): R | undefined {
  return standing(recommendations, options).reduce<R | undefined>(
    (newest, next) => (newest && (newest.date ?? '') > (next.date ?? '') ? newest : next),
    undefined,
  )
}

/** The recommendation that counts for each population that one was made for. */
export function currentRecommendations<R extends Recommendation>(
  recommendations: readonly R[] | undefined,
  options: StandingOptions = {},
): R[] {
  const byPopulation = Map.groupBy(standing(recommendations, options), (one) =>
    populationKey(one.population),
  )
  return [...byPopulation.values()].flatMap((group) => currentRecommendation(group) ?? [])
}

function standing<R extends Recommendation>(
  recommendations: readonly R[] | undefined,
  {isStanding = () => true}: StandingOptions,
): R[] {
  return (recommendations ?? []).filter((one) => {
    const source = refOf(one.source)
    return !one.supersededBy && (source === undefined || isStanding(source))
  })
}
