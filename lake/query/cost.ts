import type {Node} from './groq.ts'

/** What the shape of a query says about the time it may take on one document. */
export interface Shape {
  /** Nested loops over arrays of a document. */
  depth: number
  /** Only operations whose results cannot outgrow their documents, and that take linear time. */
  tame: boolean
  /** Wildcards in one text of the query: patterns of many take more than linear time. */
  wildcards: number
  matches: boolean
}

const MAX_NODES = 2000
/** Wildcards in a pattern that still match in quick time. */
const QUICK_WILDCARDS = 2
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

const TAME_OPERATORS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'match'])

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
  let wildcards = 0
  const visit = (value: unknown, depth: number): number => {
    if (Array.isArray(value)) return Math.max(depth, ...value.map((item) => visit(item, depth)))
    if (typeof value !== 'object' || value === null) return depth
    const node = value as Node
    nodes += 1
    if (nodes > MAX_NODES) return depth
    tame &&= isTame(node)
    matches ||= node.type === 'OpCall' && node.op === 'match'
    if (node.type === 'Value') {
      wildcards = Math.max(wildcards, wildcardsIn(node.value))
      return depth
    }
    let deepest = depth
    for (const [name, child] of Object.entries(node)) {
      deepest = Math.max(deepest, visit(child, depth + (isLoop(node, name) ? 1 : 0)))
    }
    return deepest
  }
  const depth = visit(tree, 0)
  return {depth, tame: tame && nodes <= MAX_NODES, wildcards, matches}
}

/** The most wildcards in one text of a value. */
function wildcardsIn(value: unknown): number {
  if (typeof value === 'string') return value.split('*').length - 1
  return Array.isArray(value) ? Math.max(0, ...value.map(wildcardsIn)) : 0
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
      return TAME_OPERATORS.has(node.op)
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
  const {depth, tame, matches, wildcards} = shape
  if (!tame || longestArray ** depth > QUICK_STEPS) return false
  if (!matches) return true
  return Math.max(wildcards, ...Object.values(params).map(wildcardsIn)) <= QUICK_WILDCARDS
}
