import {LakeError} from '../errors.ts'
import {parsePlain, type Node} from './groq.ts'
import {mend} from './mend.ts'
import {mapChildren} from './nodes.ts'
import {makePlan, type Plan} from './plan.ts'

const CACHED_PLANS = 500

/**
 * Parses a query.
 *
 * @throws LakeError 400 `queryParseError` with the place, from which clients draw a caret
 */
export function parseQuery(query: string, params: Record<string, unknown>): Node {
  try {
    return mend(parsePlain(query, params))
  } catch (error) {
    throw queryError(query, error)
  }
}

export function queryError(query: string, error: unknown): LakeError {
  const position = error instanceof Error && 'position' in error ? Number(error.position) : 0
  return new LakeError(400, {
    type: 'queryParseError',
    description: describe(error, query),
    query,
    start: position,
    // Clients leave out the description of what ends where the query begins.
    end: Math.max(position, 1),
  })
}

/** A parameter that the query reads and the request lacks, with the place where it is read. */
export function missingParameter(query: string, name: string): Error {
  const error = new Error(`param $${name} referenced, but not provided`)
  const position = query.search(new RegExp(`\\$${name}\\b`))
  return Object.assign(error, {position: Math.max(position, 0)})
}

/** Functions that groq-js knows the names of, and no more: its error says which is meant only here. */
const NAMES_ONLY = /\b(?:text|geo|documents|media|user)::\w+/g

function describe(error: unknown, query: string): string {
  if (error instanceof RangeError) return 'The query is nested too deeply'
  if (error instanceof Error && error.message === 'not implemented') {
    const names = new Set(query.match(NAMES_ONLY))
    return `Not implemented in this lake: ${[...names].map((name) => `${name}()`).join(', ')}`
  }
  return error instanceof Error ? error.message : String(error)
}

/** Plans of queries seen before, the most recently used last. */
export class PlanCache {
  readonly #plans = new Map<string, Plan | 'depends'>()

  has(query: string): boolean {
    return typeof this.#plans.get(query) === 'object'
  }

  /** @throws LakeError 400 when the query is no GROQ */
  planOf(query: string, params: Record<string, unknown>): Plan {
    const known = this.#recall(query)
    if (known === 'depends') return this.#planWith(query, params)
    if (known) return known
    const tree = parseWithout(query)
    if (!tree) {
      this.#remember(query, 'depends')
      return this.#planWith(query, params)
    }
    return this.#remember(query, makePlan(tree))
  }

  /** A plan that holds for these parameters alone. */
  #planWith(query: string, params: Record<string, unknown>): Plan {
    const key = `${query}\n${JSON.stringify(params)}`
    const known = this.#recall(key)
    return typeof known === 'object'
      ? known
      : this.#remember(key, makePlan(parseQuery(query, params)))
  }

  #recall(key: string): Plan | 'depends' | undefined {
    const known = this.#plans.get(key)
    if (known) {
      this.#plans.delete(key)
      this.#plans.set(key, known)
    }
    return known
  }

  #remember<T extends Plan | 'depends'>(key: string, plan: T): T {
    this.#plans.set(key, plan)
    if (this.#plans.size > CACHED_PLANS) {
      const [oldest] = this.#plans.keys()
      if (oldest !== undefined) this.#plans.delete(oldest)
    }
    return plan
  }
}

/**
 * Parses a query for whatever parameters. Undefined when they decide what it means: bounds of
 * slices are worked out in parsing, and whether `[$n]` is an index or a filter.
 */
function parseWithout(query: string): Node | undefined {
  try {
    const tree = mend(parsePlain(query, {}))
    return hasParameterFilter(tree) ? undefined : tree
  } catch {
    return undefined
  }
}

function hasParameterFilter(tree: Node): boolean {
  let found = false
  const visit = (node: Node): Node => {
    found ||= node.type === 'Filter' && isArithmetic(node.expr)
    return mapChildren(node, false, visit)
  }
  visit(tree)
  return found
}

function isArithmetic(node: Node): boolean {
  switch (node.type) {
    case 'Parameter':
    case 'Value':
      return true
    case 'Group':
    case 'Pos':
    case 'Neg':
      return isArithmetic(node.base)
    case 'OpCall':
      return '+-*/%**'.includes(node.op) && isArithmetic(node.left) && isArithmetic(node.right)
    default:
      return false
  }
}
