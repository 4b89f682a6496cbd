import type {Node, NodeOf} from './groq.ts'
import {isConstant, isOfDocument, liftOut, pathOf} from './nodes.ts'

/**
 * A condition of a filter that an index can answer with a superset of the documents that fulfil
 * it. `key` is what to look up, as an expression outside of the filter.
 */
export type Condition = {
  key: Node
  /** Whether `key` is the same for every evaluation of the filter. */
  constant: boolean
} & (
  | {kind: 'id'}
  | {kind: 'versions'}
  /** `strict` when a key that is no string may find documents that refer to nothing. */
  | {kind: 'references'; strict: boolean}
  /** `field == key`: a null key finds documents without the field. */
  | {kind: 'field'; field: Node}
  /** `field in key` */
  | {kind: 'fieldIn'; field: Node}
  | {kind: 'match'; fields: Node[]}
)

/** Alternatives, each of which an index must answer: `a == 1 || b == 2`. */
export interface Either {
  kind: 'either'
  constant: true
  sides: [Candidate, Candidate]
}

export type Candidate = Condition | Either

/**
 * Finds the conditions of a filter that indexes can answer.
 *
 * @param hidden whether the scope around the filter is hidden
 */
export function findConditions(filter: Node, hidden: boolean): Candidate[] {
  switch (filter.type) {
    case 'Group':
      return findConditions(filter.base, hidden)
    case 'And':
      return [...findConditions(filter.left, hidden), ...findConditions(filter.right, hidden)]
    case 'Or': {
      const [left] = findConditions(filter.left, hidden).filter(({constant}) => constant)
      const [right] = findConditions(filter.right, hidden).filter(({constant}) => constant)
      return left && right ? [{kind: 'either', constant: true, sides: [left, right]}] : []
    }
    case 'FuncCall':
      return ofFunction(filter, hidden)
    case 'OpCall':
      return ofOperator(filter, hidden)
    default:
      return []
  }
}

function ofFunction(node: NodeOf<'FuncCall'>, hidden: boolean): Candidate[] {
  const name = `${node.namespace}::${node.name}`
  const [argument] = node.args
  if (node.args.length !== 1 || argument === undefined) return []
  const key = keyOf(argument, hidden)
  if (!key) return []
  if (name === 'global::references') return [{kind: 'references', strict: false, ...key}]
  if (name === 'sanity::versionOf') return [{kind: 'versions', ...key}]
  return []
}

function ofOperator(node: NodeOf<'OpCall'>, hidden: boolean): Candidate[] {
  const {op, left, right} = node
  if (op === '==') return [...equality(left, right, hidden), ...equality(right, left, hidden)]
  if (op === 'in') return [...membership(left, right, hidden), ...containment(left, right, hidden)]
  if (op === 'match') return matching(left, right, hidden)
  if (op === '>' || op === '>=') return counting(node, hidden)
  return []
}

function equality(field: Node, value: Node, hidden: boolean): Candidate[] {
  const key = keyOf(value, hidden)
  if (!key) return []
  const path = pathOf(field)
  if (path?.length === 1 && path[0] === '_id') return [{kind: 'id', ...key}]
  if (!isStored(field)) return []
  if (path?.at(-1) === '_ref') return [{kind: 'references', strict: true, ...key}]
  return [{kind: 'field', field, ...key}]
}

/** `field in list` */
function membership(field: Node, list: Node, hidden: boolean): Candidate[] {
  const key = keyOf(list, hidden)
  if (!key) return []
  const path = pathOf(field)
  if (path?.length === 1 && path[0] === '_id') return [{kind: 'id', ...key}]
  if (!isStored(field)) return []
  if (path?.at(-1) === '_ref') return [{kind: 'references', strict: true, ...key}]
  return [{kind: 'fieldIn', field, ...key}]
}

/** `value in list[]._ref` */
function containment(value: Node, list: Node, hidden: boolean): Candidate[] {
  if (list.type !== 'Map' || !isOfDocument(list) || !endsInReference(list.expr)) return []
  const key = keyOf(value, hidden)
  return key ? [{kind: 'references', strict: true, ...key}] : []
}

/** `count(list[target._ref in $ids]) > 0`, a long way to write `references($ids)`. */
function counting(node: NodeOf<'OpCall'>, hidden: boolean): Candidate[] {
  const {op, left, right} = node
  const least = right.type === 'Value' && right.value === (op === '>' ? 0 : 1)
  if (!least || left.type !== 'FuncCall' || left.namespace !== 'global' || left.name !== 'count') {
    return []
  }
  const [counted] = left.args
  if (counted?.type !== 'Filter' || !isOfDocument(counted.base)) return []
  const {expr} = counted
  if (expr.type !== 'OpCall' || (expr.op !== 'in' && expr.op !== '==')) return []
  if (!endsInReference(expr.left) || !isConstant(expr.right)) return []
  const key = keyOf(expr.right, hidden)
  return key ? [{kind: 'references', strict: true, ...key}] : []
}

function endsInReference(node: Node): boolean {
  return pathOf(node)?.at(-1) === '_ref'
}

function matching(text: Node, pattern: Node, hidden: boolean): Candidate[] {
  const key = keyOf(pattern, hidden)
  if (!key?.constant) return []
  const fields = text.type === 'Array' ? text.elements.map(({value}) => value) : [text]
  return fields.every(isStored) ? [{kind: 'match', fields, ...key}] : []
}

/** Is it the same for a stored document as for what a view shows of it? */
function isStored(field: Node): boolean {
  return isOfDocument(field) && !/"name":"(_id|_originalId)"/.test(JSON.stringify(field))
}

function keyOf(node: Node, hidden: boolean): {key: Node; constant: boolean} | undefined {
  if (isConstant(node)) return {key: node, constant: true}
  const key = liftOut(node, hidden)
  return key && {key, constant: false}
}
