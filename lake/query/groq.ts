import * as groq from 'groq-js'

/*
 * groq-js 2.0.0 with types: the ones it ships point to a file that is not in the package, and so
 * are all `any`. The tree is no public interface of it; its version is pinned, and a test says
 * which nodes are relied on.
 */

export type Node =
  | {type: 'This'}
  | {type: 'Everything'}
  | {type: 'Parent'; n: number}
  | {type: 'Value'; value: unknown}
  | {type: 'Parameter'; name: string}
  | {type: 'Context'; key: string}
  | {type: 'AccessAttribute'; name: string; base?: Node}
  | {type: 'AccessElement'; base: Node; index: number}
  | {type: 'Slice'; base: Node; left: number; right: number; isInclusive: boolean}
  | {type: 'ArrayCoerce' | 'Group' | 'Deref' | 'Not' | 'Neg' | 'Pos' | 'Asc' | 'Desc'; base: Node}
  | {type: 'Filter' | 'Map' | 'FlatMap' | 'Projection'; base: Node; expr: Node}
  | {type: 'And' | 'Or'; left: Node; right: Node}
  | {type: 'OpCall'; op: string; left: Node; right: Node}
  | {type: 'InRange'; base: Node; left: Node; right: Node; isInclusive: boolean}
  | {type: 'FuncCall'; namespace: string; name: string; args: Node[]}
  | {type: 'PipeFuncCall'; name: string; base: Node; args: Node[]}
  /** What a `delta::` function selects. */
  | {type: 'Tuple'; members: Node[]}
  | {type: 'Array'; elements: {type: 'ArrayElement'; value: Node; isSplat: boolean}[]}
  | {type: 'Object'; attributes: Attribute[]}
  | {
      type: 'Select'
      alternatives: {type: 'SelectAlternative'; condition: Node; value: Node}[]
      fallback?: Node
    }

export type NodeOf<T extends Node['type']> = Extract<Node, {type: T}>

export type Attribute =
  | {type: 'ObjectAttributeValue'; name: string; value: Node}
  | {type: 'ObjectConditionalSplat'; condition: Node; value: Node}
  | {type: 'ObjectSplat'; value: Node}

export interface EvaluateOptions {
  params?: Record<string, unknown>
  dataset?: unknown
  root?: unknown
  identity?: string
  timestamp?: Date
  sanity?: {projectId: string; dataset: string}
  dereference?: (reference: {_ref: string}) => unknown
  /** What `before()` and `after()` are in delta mode; null where the document does not exist. */
  before?: unknown
  after?: unknown
}

/**
 * @throws Error with `position` when the query is no GROQ
 */
export function parsePlain(query: string, params: Record<string, unknown>): Node {
  return groq.parse(query, {params})
}

/**
 * Parses a filter over changes, in which `before()` and `after()` may be used.
 *
 * @throws Error with `position` when it is no GROQ
 */
export function parseDelta(filter: string): Node {
  return groq.parse(filter, {mode: 'delta'})
}

/** Evaluates to a plain value, in which dates and paths may still be objects with `toJSON`. */
export function evaluateGroq(tree: Node, options: EvaluateOptions): unknown {
  return groq.evaluateSync(tree, options).data
}

/** Evaluates with the functions that exist only asynchronously. */
export async function evaluateGroqAsync(tree: Node, options: EvaluateOptions): Promise<unknown> {
  const value: {get: () => Promise<unknown>} = await groq.evaluate(tree, options)
  return value.get()
}
