import type {Node} from './groq.ts'

/** Rebuilds a node with other children; `replace` also gets whether their scope is hidden. */
export function mapChildren(
  node: Node,
  hidden: boolean,
  replace: (child: Node, hidden: boolean) => Node,
): Node {
  if (node.type === 'Value') return node
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(node)) {
    result[name] = mapValue(value, (child) => replace(child, scopeOf(node, name, hidden)))
  }
  return result as unknown as Node
}

function mapValue(value: unknown, replace: (child: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, replace))
  if (typeof value !== 'object' || value === null || !('type' in value)) return value
  if (!PARTS.has(String(value.type))) return replace(value as Node)
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, mapValue(child, replace)]),
  )
}

/** Parts of nodes that are none themselves. */
const PARTS = new Set([
  'ArrayElement',
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'SelectAlternative',
])

/**
 * groq-js evaluates what stands in a map (`a[].b`) in a hidden scope, which `^` does not count,
 * and filters, projections and orders in a scope of their own.
 */
function scopeOf(node: Node, child: string, hidden: boolean): boolean {
  switch (node.type) {
    case 'Map':
    case 'FlatMap':
      return child === 'expr' ? true : hidden
    case 'Filter':
    case 'Projection':
      return child === 'expr' ? false : hidden
    case 'PipeFuncCall':
      return child === 'args' ? false : hidden
    default:
      return hidden
  }
}

/** Names of the parameters that an expression uses. */
export function parametersOf(tree: Node): string[] {
  const names = new Set<string>()
  const visit = (node: Node): Node => {
    if (node.type === 'Parameter') names.add(node.name)
    return mapChildren(node, false, visit)
  }
  visit(tree)
  return [...names]
}

/** Is the expression the same for every document, given the parameters? */
export function isConstant(node: Node): boolean {
  switch (node.type) {
    case 'Value':
    case 'Parameter':
      return true
    case 'Group':
    case 'ArrayCoerce':
      return isConstant(node.base)
    case 'AccessAttribute':
      return node.base !== undefined && isConstant(node.base)
    case 'Array':
      return node.elements.every(({value}) => isConstant(value))
    case 'OpCall':
      return node.op === '+' && isConstant(node.left) && isConstant(node.right)
    case 'FuncCall':
      return (
        CONSTANT_FUNCTIONS.has(`${node.namespace}::${node.name}`) && node.args.every(isConstant)
      )
    default:
      return false
  }
}

const CONSTANT_FUNCTIONS = new Set([
  'global::lower',
  'global::upper',
  'global::string',
  'global::coalesce',
  'string::lower',
  'string::upper',
])

/** Does the expression depend on the document at hand alone? */
export function isOfDocument(node: Node): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return node.base === undefined || isOfDocument(node.base)
    case 'Group':
    case 'ArrayCoerce':
      return isOfDocument(node.base)
    case 'FuncCall':
      return (
        (CONSTANT_FUNCTIONS.has(`${node.namespace}::${node.name}`) ||
          (node.namespace === 'pt' && node.name === 'text')) &&
        node.args.every(isOfDocument)
      )
    case 'Map':
      return isOfDocument(node.base) && isOfDocument(node.expr)
    default:
      return false
  }
}

/** The names of a plain path such as `slug.current`; undefined for any other expression. */
export function pathOf(node: Node): string[] | undefined {
  if (node.type === 'Group') return pathOf(node.base)
  if (node.type !== 'AccessAttribute') return undefined
  if (node.base === undefined || node.base.type === 'This') return [node.name]
  const base = pathOf(node.base)
  return base && [...base, node.name]
}

/**
 * An expression inside a filter, rewritten to mean the same outside of it; undefined when it
 * depends on what is filtered.
 *
 * @param hidden whether the scope around the filter is hidden, which `^` then does not count
 */
export function liftOut(node: Node, hidden: boolean): Node | undefined {
  switch (node.type) {
    case 'Value':
    case 'Parameter':
      return node
    case 'Parent': {
      if (hidden) return node
      return node.n === 1 ? {type: 'This'} : {type: 'Parent', n: node.n - 1}
    }
    case 'Group':
    case 'ArrayCoerce': {
      const base = liftOut(node.base, hidden)
      return base && {...node, base}
    }
    case 'AccessAttribute': {
      const base = node.base && liftOut(node.base, hidden)
      return base && {...node, base}
    }
    case 'Map': {
      const base = liftOut(node.base, hidden)
      return base && isOfDocument(node.expr) ? {...node, base} : undefined
    }
    default:
      return undefined
  }
}

export function call(namespace: string, name: string, ...args: Node[]): Node {
  return {type: 'FuncCall', namespace, name, args}
}
