import type {RelationKind} from '../keys/array-keys.ts'
import {publishedId} from '../keys/document-id.ts'
import {conditionLinkKinds, titleOf} from '../vocabularies/index.ts'
import {asList, asRecord, asRecords, asText, refOf} from './loose.ts'
import {defineRule, type Loose, type Problem} from './rule.ts'

/** The relation arrays of a condition, and the field of each that holds the target. */
export const relationFields = {
  symptoms: 'symptom',
  causes: 'cause',
  treatments: 'treatment',
  tests: 'test',
  relatedConditions: 'condition',
} as const

export type RelationField = keyof typeof relationFields

/** A relation as it stands in a document. */
export interface RelationEntry {
  field: RelationField
  index: number
  relation: Loose
  /** The published id of the target; undefined where none is chosen. */
  target: string | undefined
}

/** Every relation of a condition, in order. */
export function relationsOf(document: Loose): RelationEntry[] {
  return (Object.keys(relationFields) as RelationField[]).flatMap((field) =>
    asList(document[field]).flatMap((item, index) => {
      const relation = asRecord(item)
      if (!relation) return []
      const ref = refOf(relation[relationFields[field]])
      return [{field, index, relation, target: ref && publishedId(ref)}]
    }),
  )
}

/** The array of a condition that holds relations of a kind. */
export function relationFieldOf(kind: RelationKind): RelationField {
  switch (kind) {
    case 'symptom':
      return 'symptoms'
    case 'cause':
      return 'causes'
    case 'treatment':
      return 'treatments'
    case 'test':
      return 'tests'
    default:
      return 'relatedConditions'
  }
}

/**
 * The relation of a condition to a target, whatever its `_key`: an editor who adds
 * one by hand gets a random key.
 */
export function findRelation(
  document: Loose,
  kind: RelationKind,
  targetId: string,
): RelationEntry | undefined {
  const field = relationFieldOf(kind)
  const wanted = publishedId(targetId)
  return relationsOf(document).find(
    (entry) =>
      entry.field === field &&
      entry.target === wanted &&
      (field !== 'relatedConditions' || entry.relation.kind === kind),
  )
}

/** The path segment of an array item: its key, or its place where it has none. */
export function itemSegment(item: Loose, index: number): {_key: string} | number {
  const key = asText(item._key)
  return key ? {_key: key} : index
}

/** A relation stands once: two writers of it meet in one item. */
export const relationRepeated = defineRule({
  code: 'relation-repeated',
  level: 'error',
  title: 'A condition has each relation once.',
  on: ['condition'],
  check: (document, {related}) => {
    const seen = new Set<string>()
    return relationsOf(document).flatMap(({field, index, relation, target}): Problem[] => {
      if (!target) return []
      const kind = field === 'relatedConditions' ? asText(relation.kind) : undefined
      const identity = JSON.stringify([field, kind, target])
      if (!seen.has(identity)) {
        seen.add(identity)
        return []
      }
      const name = related(target)?.title ?? target
      const as = kind ? ` as ${titleOf(conditionLinkKinds, kind)?.toLowerCase()}` : ''
      return [
        {
          message: `"${name}" is here already${as}. Keep one relation and add what differs to it.`,
          path: [field, itemSegment(relation, index)],
        },
      ]
    })
  },
})

/** Nothing refers to itself where that has no meaning. */
export const relationToItself = defineRule({
  code: 'relation-to-itself',
  level: 'error',
  title: 'A document has no relation to itself.',
  on: ['condition', 'treatment', 'source', 'claim'],
  check: (value, {document}) => {
    const self = publishedId(document._id)
    const isSelf = (ref: unknown) => {
      const id = refOf(ref)
      return id !== undefined && publishedId(id) === self
    }
    const problems: Problem[] = relationsOf(value)
      .filter(({target}) => target === self)
      .map(({field, index, relation}) => ({
        message: 'A condition cannot have a relation to itself. Choose another document.',
        path: [field, itemSegment(relation, index), relationFields[field]],
      }))
    for (const [index, member] of asRecords(value.memberOf).entries()) {
      if (isSelf(member)) {
        problems.push({
          message: 'A treatment cannot belong to itself. Choose its class.',
          path: ['memberOf', itemSegment(member, index)],
        })
      }
    }
    for (const field of ['supersededBy', 'duplicateOf']) {
      if (isSelf(value[field])) {
        problems.push({
          message: 'It cannot refer to itself. Choose another document.',
          path: [field],
        })
      }
    }
    return problems
  },
})
