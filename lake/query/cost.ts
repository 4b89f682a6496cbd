import type {Node} from './groq.ts'
import {isReplaceable} from './match.ts'

/** What the shape of a query says about the time it may take on one document. */
export interface Shape {
  /** Nested loops over arrays of a document. */
  depth: number
  /** Only operations whose results cannot outgrow their documents, and that take linear time. */
  tame: boolean
  /** Length of the longest text in the query: a pattern takes its length times that of the text. */
  longestText: number
  matches: boolean
}

const MAX_NODES = 2000
/** Length of a pattern that still matches in quick time. */
const QUICK_PATTERN = 100
/** Steps of nested loops over arrays that need no time limit. */
const QUICK_STEPS = 100_000

const TAME_TYPES = new Set<Node['type']>([
  'This',
  'Everything',
  'Parent',
  'Value',
  'Parameter',
  'AccessAttribute',
  'AccessElement',
  'Slice',
  'ArrayCoerce',
  'Group',
  'Deref',
  'Not',
  'Asc',
  'Desc',
  'Filter',
  'Map',
  'FlatMap',
  'Projection',
  'And',
  'Or',
  'OpCall',
  'InRange',
  'FuncCall',
  'PipeFuncCall',
  'Array',
  'Object',
  'Select',
])

const TAME_OPERATORS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])

const TAME_FUNCTIONS = new Set([
  'count',
  'defined',
  'coalesce',
  'references',
  'length',
  'lower',
  'upper',
  'string',
  'now',
  'identity',
  'round',
  'dateTime',
  'text',
  'compact',
  'unique',
  'startsWith',
  'versionOf',
  'partOfRelease',
])

/** Looks a query over, before it is planned. */
export function shapeOf(tree: Node): Shape {
  let nodes = 0
  let tame = true
  let matches = false
  let longestText = 0
  const visit = (value: unknown, depth: number): number => {
    if (Array.isArray(value)) return Math.max(depth, ...value.map((item) => visit(item, depth)))
    if (typeof value !== 'object' || value === null) return depth
    const node = value as Node
    nodes += 1
    if (nodes > MAX_NODES) return depth
    tame &&= isTame(node)
    matches ||= node.type === 'OpCall' && node.op === 'match'
    if (node.type === 'Value') {
      longestText = Math.max(longestText, lengthOf(node.value))
      return depth
    }
    let deepest = depth
    for (const [name, child] of Object.entries(node)) {
      deepest = Math.max(deepest, visit(child, depth + (isLoop(node, name) ? 1 : 0)))
    }
    return deepest
  }
  const depth = visit(tree, 0)
  return {depth, tame: tame && nodes <= MAX_NODES, longestText, matches}
}

/** Length of the longest text in a value. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return Array.isArray(value) ? Math.max(0, ...value.map(lengthOf)) : 0
}

function isLoop(node: Node, child: string): boolean {
  switch (node.type) {
    case 'Filter':
    case 'Map':
    case 'FlatMap':
      return child === 'expr'
    case 'PipeFuncCall':
      return child === 'args'
    default:
      return false
  }
}

function isTame(node: Node): boolean {
  switch (node.type) {
    case 'OpCall':
      return TAME_OPERATORS.has(node.op) || isReplaceable(node)
    case 'FuncCall':
      return TAME_FUNCTIONS.has(node.name)
    case 'PipeFuncCall':
      return node.name === 'order'
    case 'Array':
      return node.elements.every(({isSplat}) => !isSplat)
    default:
      return TAME_TYPES.has(node.type) || PARTS.has(String((node as {type?: unknown}).type))
  }
}

const PARTS = new Set([
  'ArrayElement',
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'SelectAlternative',
])

/** Takes a query no noticeable time on few documents, whatever they and the parameters hold? */
export function isQuick(
  shape: Shape,
  params: Record<string, unknown>,
  longestArray: number,
): boolean {
  const {depth, tame, matches, longestText} = shape
  if (!tame || longestArray ** depth > QUICK_STEPS) return false
  if (!matches) return true
  return Math.max(longestText, ...Object.values(params).map(lengthOf)) <= QUICK_PATTERN
}
