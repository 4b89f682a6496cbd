import {asList} from '../rules/loose.ts'
import type {Population} from '../text/population.ts'
import type {AgeGroup} from '../vocabularies/people.ts'

/** Somebody a limit or recommendation may apply to. What is left out is not known. */
export interface Subject {
  /** In years. */
  age?: number
  ageGroup?: AgeGroup
  sex?: Population['sex']
  pregnancy?: Population['pregnancy']
}

const ageRanges: Record<AgeGroup, [from: number, below: number]> = {
  infant: [0, 1],
  child: [1, 12],
  adolescent: [12, 18],
  adult: [18, Infinity],
  olderAdult: [65, Infinity],
}

/** Whether somebody belongs to a population. What is not known does not exclude anybody. */
export function belongsTo(subject: Subject, population: Population | undefined): boolean {
  return populationsOverlap(population, {
    sex: subject.sex,
    pregnancy: subject.pregnancy,
    ageGroups: subject.ageGroup ? [subject.ageGroup] : undefined,
    minimumAge: subject.age,
    maximumAge: subject.age,
  })
}

/** Whether somebody can belong to both populations. */
export function populationsOverlap(
  one: Population | undefined,
  other: Population | undefined,
): boolean {
  if (!one || !other) return true
  return (
    compatible(one.sex, other.sex) &&
    compatible(one.pregnancy, other.pregnancy) &&
    ageSpans(one).some((a) => ageSpans(other).some((b) => a[0] < b[1] && b[0] < a[1]))
  )
}

/** Whether two populations are described alike, their free text apart. */
export function samePopulation(
  one: Population | undefined,
  other: Population | undefined,
): boolean {
  return populationKey(one) === populationKey(other)
}

/** A text that is equal for two populations that are described alike. */
export function populationKey(population: Population | undefined): string {
  const {sex, pregnancy, ageGroups, minimumAge, maximumAge} = population ?? {}
  const groups = asList(ageGroups).toSorted().join('+')
  return [sex, pregnancy, groups, minimumAge, maximumAge].map((part) => part ?? '').join('/')
}

function rangeOf(group: unknown): [from: number, below: number][] {
  const known = typeof group === 'string' && Object.hasOwn(ageRanges, group)
  return known ? [ageRanges[group as AgeGroup]] : []
}

function compatible<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

/** The spans of age a population covers, from its groups cut by its limits. */
function ageSpans({ageGroups, minimumAge = 0, maximumAge}: Population): [number, number][] {
  const below = maximumAge === undefined ? Infinity : maximumAge + Number.EPSILON * 256
  const known = asList(ageGroups).flatMap((group) => rangeOf(group))
  const groups = known.length > 0 ? known : [[0, Infinity]]
  return groups
    .map(([from = 0, to = Infinity]): [number, number] => [
      Math.max(from, minimumAge),
      Math.min(to, below),
    ])
    .filter(([from, to]) => from < to)
}
