import {placementOf} from '../../importer/claim/decide/placement.ts'
import {
  claimRelations,
  entityTypes,
  publishedId,
  titleOf,
  type Condition,
  type EntityType,
  type Relation,
  type RelationField,
} from '../../schemas/index.ts'
import type {ReviewedClaim} from './claims-of-article.ts'

/** What accepting a claim would do, for the person who decides. */
export interface Effect {
  kind: 'adds' | 'merges' | 'creates' | 'impossible'
  text: string
  /** Where on the condition the relation stands, when it does. */
  path?: string
}

const FIELD_TITLES: Record<RelationField, string> = {
  symptoms: 'Symptoms',
  causes: 'Causes and risk factors',
  treatments: 'Treatments',
  tests: 'Tests',
  relatedConditions: 'Related conditions',
}

/** Tells what accepting a claim would write, and where. */
export function effectOf(claim: ReviewedClaim, conditions: readonly Condition[]): Effect {
  if (claim.polarity === 'negated') {
    return {kind: 'impossible', text: 'The text denies it, and a denial becomes no relation.'}
  }
  const subject = entityOf(claim.subject, claim.subjectDocument)
  const object = entityOf(claim.object, claim.objectDocument)
  if (!subject || !object) {
    const {label} = subject ? claim.object : claim.subject
    return {
      kind: 'impossible',
      text: `No document is named “${label}”. Edit the claim to choose one.`,
    }
  }
  if (subject.type !== 'condition') {
    return {
      kind: 'impossible',
      text: `“${subject.title}” is a ${nameOf(subject.type)}, and only a condition has relations. Edit the claim to choose one.`,
    }
  }
  const place = placementOf(claim, {id: object.id, type: object.type})
  if (!place || subject.id === object.id) {
    return {
      kind: 'impossible',
      text: `“${object.title}” is a ${nameOf(object.type)}: “${titleOf(claimRelations, claim.relation)}” does not fit it. Edit the claim.`,
    }
  }
  const where = `${subject.title} › ${FIELD_TITLES[place.field]}`
  const condition = conditions.find(({_id}) => publishedId(_id) === subject.id)
  const relations: readonly Relation[] = condition?.[place.field] ?? []
  if (relations.some(({_key}) => _key === place.key)) {
    return {
      kind: 'merges',
      text: `${where} has “${object.title}”. It keeps what it says, and gains what is open and this quote.`,
      path: `${place.field}[_key=="${place.key}"]`,
    }
  }
  const stubs = [subject, object].filter(({isStub}) => isStub)
  if (stubs.length === 0) return {kind: 'adds', text: `Adds “${object.title}” to ${where}.`}
  const drafts = stubs.map(({title, type}) => `the ${nameOf(type)} “${title}”`).join(' and ')
  return {
    kind: 'creates',
    text: `Creates a draft of ${drafts}, and adds “${object.title}” to ${where}.`,
  }
}

function entityOf(
  {label, stubType, stubTitle}: ReviewedClaim['object'],
  document: ReviewedClaim['objectDocument'],
) {
  if (document) {
    const {_id, _type, title} = document
    return {id: publishedId(_id), type: _type as EntityType, title: title ?? label, isStub: false}
  }
  if (!stubType) return undefined
  return {id: `${stubType}-${label}`, type: stubType, title: stubTitle || label, isStub: true}
}

function nameOf(type: string): string {
  return (titleOf(entityTypes, type) ?? type).toLowerCase()
}
