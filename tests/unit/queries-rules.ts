import {parse, type ExprNode} from 'groq-js'

type Node = ExprNode & {readonly base?: ExprNode; readonly expr?: ExprNode}
type Visit = (node: Node, path: readonly Step[]) => void
interface Step {
  node: Node
  /** The property of the node that the walk went into. */
  field: string
}

/** Longer texts cannot be sent by GET, and so not be cached on the way. */
const LONGEST_TEXT = 11_000

/** Steps from a list to what it was made of. */
const LIST_STEPS = new Set([
  'Filter',
  'Projection',
  'Map',
  'FlatMap',
  'ArrayCoerce',
  'PipeFuncCall',
  'Slice',
  'AccessElement',
  'Group',
])

/**
 * What makes a query slow, or its answer change from one day to the next: one
 * line for each place, none for a good query.
 */
export function lintQuery(text: string): string[] {
  const problems: string[] = []
  if (text.length >= LONGEST_TEXT) problems.push(`${text.length} characters are too many`)
  walk(parse(text) as Node, [], (node, path) => {
    if (node.type === 'Filter' && isDocuments(node.base as Node))
      problems.push(...filterFaults(node))
    if (node.type === 'Filter' && node.base.type === 'Everything' && isJoin(path)) {
      if (!hasIndex(node.expr as Node)) problems.push('a join that no index serves')
    }
    if (isCut(node) && isDocuments(node.base as Node) && !isOrdered(node.base as Node)) {
      problems.push('a slice of what has no order')
    }
    if (node.type === 'PipeFuncCall' && node.name === 'order') {
      const last = node.args.at(-1) as Node | undefined
      const key = last && ('base' in last ? (last.base as Node) : last)
      if (key?.type !== 'AccessAttribute' || !['_id', '_key'].includes(key.name)) {
        problems.push('an order whose last key is neither _id nor _key')
      }
      if (isDocuments(node.base as Node) && isSliced(node.base as Node)) {
        problems.push('an order after the slice')
      }
    }
    if (isWholeList(node, path) && !isOrdered(node)) problems.push('a list without an order')
    if (isLiteralKey(node)) problems.push('an id or a slug that is no parameter')
    if (node.type === 'FuncCall' && node.name === 'now')
      problems.push('now(), which no cache keeps')
  })
  return problems
}

/** The parameters that a query reads. */
export function parametersOf(text: string): string[] {
  const names = new Set<string>()
  walk(parse(text) as Node, [], (node) => {
    if (node.type === 'Parameter') names.add(node.name)
  })
  return [...names].toSorted()
}

function filterFaults(filter: Node): string[] {
  const problems: string[] = []
  walk(filter.expr as Node, [], (node, path) => {
    if (node.type === 'Deref') problems.push('a dereference in a filter of documents')
    // The key of an index is found once; anything else once for every document.
    if (node.type === 'Everything' && !path.some(isIndexKey)) problems.push('a join in a filter')
  })
  return problems
}

function isIndexKey({node, field}: Step): boolean {
  return node.type === 'OpCall' && node.op === 'in' && field === 'right' && isId(node.left as Node)
}

/** Is it asked once for each item of a list, or for each document of an answer? */
function isJoin(path: readonly Step[]): boolean {
  return path.some(
    ({node, field}) =>
      ['Projection', 'Map', 'FlatMap', 'Filter'].includes(node.type) && field === 'expr',
  )
}

function hasIndex(filter: Node): boolean {
  if (filter.type === 'Group') return hasIndex(filter.base as Node)
  if (filter.type === 'And') return hasIndex(filter.left as Node) || hasIndex(filter.right as Node)
  if (filter.type === 'Or') return hasIndex(filter.left as Node) && hasIndex(filter.right as Node)
  if (filter.type === 'FuncCall') return filter.name === 'references'
  if (filter.type !== 'OpCall') return false
  return (
    ['==', 'in'].includes(filter.op) && (isId(filter.left as Node) || isSlug(filter.left as Node))
  )
}

function isId(node: Node): boolean {
  return node.type === 'AccessAttribute' && node.name === '_id' && node.base === undefined
}

/** Does it ask for one document of a dataset, which others do not have? */
function isLiteralKey(node: Node): boolean {
  if (node.type !== 'OpCall' || !['==', 'in'].includes(node.op)) return false
  const sides: readonly Node[] = [node.left as Node, node.right as Node]
  const isKey = sides.some((side) => isId(side) || isSlug(side))
  return isKey && sides.some(isLiteral)
}

function isLiteral(node: Node): boolean {
  if (node.type === 'Array')
    return node.elements.some((element: {value: Node}) => isLiteral(element.value))
  return node.type === 'Value' && node.value !== null
}

function isSlug(node: Node): boolean {
  return (
    node.type === 'AccessAttribute' &&
    node.name === 'current' &&
    node.base?.type === 'AccessAttribute' &&
    node.base.name === 'slug'
  )
}

/** Is it a list of documents, and no list inside of one? */
function isDocuments(node: Node): boolean {
  return baseOf(node).type === 'Everything'
}

function baseOf(node: Node): Node {
  let current = node
  while (LIST_STEPS.has(current.type) && current.base) current = current.base as Node
  return current
}

function isCut(node: Node): boolean {
  return node.type === 'Slice' || node.type === 'AccessElement'
}

function isOrdered(node: Node): boolean {
  return stepsOf(node).some((step) => step.type === 'PipeFuncCall' && step.name === 'order')
}

function isSliced(node: Node): boolean {
  return stepsOf(node).some(isCut)
}

function stepsOf(node: Node): Node[] {
  const steps: Node[] = []
  for (let current = node; LIST_STEPS.has(current.type) && current.base;) {
    steps.push(current)
    current = current.base as Node
  }
  return steps
}

/** Is it a list of documents that reaches the reader, and no key or count? */
function isWholeList(node: Node, path: readonly Step[]): boolean {
  const parent = path.at(-1)
  if (!LIST_STEPS.has(node.type) || !isDocuments(node)) return false
  if (parent && parent.field === 'base' && LIST_STEPS.has(parent.node.type)) return false
  return !path.some(({node: above}) => above.type === 'OpCall') && !isCounted(parent)
}

function isCounted(parent: Step | undefined): boolean {
  return parent?.node.type === 'FuncCall' && parent.node.name === 'count'
}

function walk(node: Node, path: readonly Step[], visit: Visit): void {
  visit(node, path)
  for (const [field, value] of Object.entries(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) {
      if (typeof inner === 'object' && inner !== null) {
        const step = {node, field}
        if ('type' in inner) walk(inner as Node, [...path, step], visit)
        // The elements of an array and the alternatives of a select have no type of their own.
        else walk({type: 'Wrapper', ...inner} as unknown as Node, [...path, step], visit)
      }
    }
  }
}
