import {
  ageGroups,
  pregnancyStates,
  sexes,
  titleOf,
  type AgeGroup,
  type PregnancyState,
  type Sex,
} from '../vocabularies/index.ts'

/** A group of people, as stored. */
export interface Population {
  _type?: 'population'
  sex?: Sex
  pregnancy?: PregnancyState
  ageGroups?: AgeGroup[]
  minimumAge?: number
  maximumAge?: number
  description?: string
}

/** A population as a query gives it: age groups are texts there. */
export type QueriedPopulation = Omit<Population, 'ageGroups'> & {ageGroups?: readonly string[]}

/** A population in words; undefined when it says nothing. */
export function describePopulation(
  population: QueriedPopulation | null | undefined,
): string | undefined {
  if (!population) return undefined
  const {sex, pregnancy, ageGroups: groups, minimumAge, maximumAge, description} = population
  const parts = [
    titleOf(sexes, sex),
    groups?.map((group) => titleOf(ageGroups, group)).join(', '),
    describeAges(minimumAge, maximumAge),
    titleOf(pregnancyStates, pregnancy),
    description,
  ]
  return parts.filter(Boolean).join('; ') || undefined
}

function describeAges(minimum: number | undefined, maximum: number | undefined) {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum} years`
  if (minimum !== undefined) return `${minimum} years and over`
  if (maximum !== undefined) return `up to ${maximum} years`
  return undefined
}
