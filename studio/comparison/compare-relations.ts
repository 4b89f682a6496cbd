import type {
  CauseRelation,
  ConditionRelation,
  Favours,
  SymptomRelation,
  TestRelation,
  TreatmentRelation,
} from '../../schemas/index.ts'
import {describeRelation, type RelationWords} from '../relations/describe-relation.ts'

/** What a relation points to. */
interface Target {
  _id: string
  _type: string
  title: string
}

type Towards<Relation> = Relation & {target: Target}

/** A condition with its relations, each with its target. */
export interface ComparedCondition {
  _id: string
  title: string
  summary: string | null
  symptoms: Towards<SymptomRelation>[]
  causes: Towards<CauseRelation>[]
  treatments: Towards<TreatmentRelation>[]
  tests: Towards<TestRelation>[]
  /** Its links to the other of the two, with what tells them apart. */
  links: (ConditionRelation & {features: LinkFeature[]})[]
}

interface LinkFeature {
  _key: string
  favours: Favours | null
  note: string | null
  feature: Target
}

const target = /* groq */ `->{_id, _type, title}`

/**
 * Two conditions with all their relations. Relations whose target cannot be read
 * are left out.
 *
 * @param ids - `$ids`: the ids of both, without `drafts.`.
 */
export const comparedConditions = /* groq */ `*[_type == "condition" && _id in $ids] | order(_id asc) {
  _id,
  "title": coalesce(title, "Untitled condition"),
  summary,
  "symptoms": coalesce(symptoms[defined(symptom->_id)]{..., "target": symptom${target}}, []),
  "causes": coalesce(causes[defined(cause->_id)]{..., "target": cause${target}}, []),
  "treatments": coalesce(treatments[defined(treatment->_id)]{..., "target": treatment${target}}, []),
  "tests": coalesce(tests[defined(test->_id)]{..., "target": test${target}}, []),
  "links": coalesce(relatedConditions[condition._ref in $ids]{
    ...,
    "features": coalesce(distinguishingFeatures[defined(feature->_id)]{
      _key, favours, note, "feature": feature${target}
    }, [])
  }, [])
}`

/** The arrays that are compared, in the order of a page. */
const FIELDS = ['symptoms', 'causes', 'treatments', 'tests'] as const

export type ComparedField = (typeof FIELDS)[number]

/** Which of two conditions a target belongs to. */
export type Belongs = 'both' | 'first' | 'second' | 'neither'

/** A target, and what each condition says of it. */
export interface ComparisonRow {
  target: Target
  belongs: Belongs
  first: RelationWords | undefined
  second: RelationWords | undefined
}

export interface Comparison {
  field: ComparedField
  rows: ComparisonRow[]
}

const ORDER: readonly Belongs[] = ['both', 'first', 'second', 'neither']

/**
 * Sets the relations of two conditions side by side: what both have, then what only
 * one has. A relation that says no (a symptom that is none, a refuted cause, a
 * treatment to avoid) shows, but does not make the target the condition's own.
 */
export function compareRelations(
  first: ComparedCondition,
  second: ComparedCondition,
): Comparison[] {
  return FIELDS.map((field) => {
    const ours = byTarget(first, field)
    const theirs = byTarget(second, field)
    const rows = [...new Map([...theirs, ...ours])].map(([id, {target}]): ComparisonRow => {
      const [one, other] = [ours.get(id), theirs.get(id)]
      return {
        target,
        belongs: belongs(one !== undefined && affirms(one), other !== undefined && affirms(other)),
        first: one && describeRelation(one),
        second: other && describeRelation(other),
      }
    })
    return {field, rows: rows.toSorted(compareRows)}
  })
}

/** A feature that tells two conditions apart. */
export interface TellingFeature {
  id: string
  feature: Target
  /** The condition that it speaks for; undefined where the editor did not say. */
  speaksFor: string | undefined
  note: string | undefined
  /** The condition that states it. */
  statedBy: {_id: string; title: string}
  path: {relation: string; feature: string}
}

/** What tells two conditions apart, as either of them states it. */
export function tellingFeatures(
  first: ComparedCondition,
  second: ComparedCondition,
): TellingFeature[] {
  const statedBy = (owner: ComparedCondition, other: ComparedCondition): TellingFeature[] =>
    owner.links.flatMap(({_key, features}) =>
      features.map((one) => ({
        id: `${owner._id}/${_key}/${one._key}`,
        feature: one.feature,
        speaksFor: one.favours ? (one.favours === 'this' ? owner.title : other.title) : undefined,
        note: one.note ?? undefined,
        statedBy: {_id: owner._id, title: owner.title},
        path: {relation: _key, feature: one._key},
      })),
    )
  return [...statedBy(first, second), ...statedBy(second, first)]
}

type Compared = ComparedCondition[ComparedField][number]

function byTarget(condition: ComparedCondition, field: ComparedField): Map<string, Compared> {
  return new Map(condition[field].map((relation) => [relation.target._id, relation]))
}

function affirms(relation: Compared): boolean {
  switch (relation._type) {
    case 'symptomRelation':
      return relation.role !== 'excluded'
    case 'causeRelation':
      return relation.status !== 'refuted'
    case 'treatmentRelation':
      return relation.line !== 'avoid'
    case 'testRelation':
      return true
  }
}

function belongs(first: boolean, second: boolean): Belongs {
  if (first && second) return 'both'
  if (first) return 'first'
  return second ? 'second' : 'neither'
}

function compareRows(one: ComparisonRow, other: ComparisonRow): number {
  return (
    ORDER.indexOf(one.belongs) - ORDER.indexOf(other.belongs) ||
    one.target.title.localeCompare(other.target.title, 'en')
  )
}
