import {shapeOf, type Shape} from './cost.ts'
import {findConditions, type Candidate} from './conditions.ts'
import type {Node, NodeOf} from './groq.ts'
import {replaceMatches} from './match.ts'
import {call, isConstant, isOfDocument, mapChildren, parametersOf, pathOf} from './nodes.ts'

/** Names that no query can use. */
const PARAMETER = '\u0000documents'
/** Begins a "reference" that stands for a look-up, answered when it is dereferenced. */
export const LOOKUP = '\u0000lookup:'
export const SEPARATOR = '\u0000,\u0000'

/** Which documents a filter over everything has to be tried on. */
export interface Source {
  /** Conditions that indexes can answer; any one of them suffices. */
  candidates: Candidate[]
  /** What `_type` must equal, when a condition says so; the filter itself does not check it again. */
  types: Node[]
}

export interface OrderArgument {
  expr: Node
  descending: boolean
}

/** A parameter of the planned tree, to be filled with documents before it is evaluated. */
export type Binding = {parameter: string} & (
  | {kind: 'candidates'; source: Source}
  /** How many documents there are of a type. */
  | {kind: 'count'; type: Node}
  /** What texts are matched with. */
  | {kind: 'pattern'; pattern: Node}
  /** The first `need` documents of a filter, in an order. */
  | {
      kind: 'ordered'
      source: Source
      orders: OrderArgument[]
      /** Filter of `filterOn`, undefined when the source says it all. */
      filter: Node | undefined
      /** `filter` and order over the parameter, for when another index finds few documents. */
      whole: Node
      need: number
    }
)

export interface Plan {
  tree: Node
  bindings: Binding[]
  /** Look-ups by a key that is known only while evaluating, by their number. */
  lookups: Source[]
  /** How often everything is scanned. */
  scans: number
  /** Uses functions that groq-js only has asynchronously. */
  asynchronous: boolean
  /** Names of the parameters that the query uses. */
  parameters: string[]
  shape: Shape
}

/**
 * Rewrites a query so that groq-js gets candidates from indexes wherever it would go through
 * everything. Candidates are a superset, in the same order, and every condition but the one on
 * `_type` is still evaluated, so the result is the same.
 */
export function makePlan(tree: Node): Plan {
  const planner = new Planner()
  const planned = planner.rewrite(tree, false, true)
  const {tree: matching, bindings} = planner.asynchronous
    ? {tree: planned, bindings: planner.bindings}
    : planMatches(planned, planner.bindings)
  return {
    tree: matching,
    bindings,
    lookups: planner.lookups,
    scans: planner.scans,
    asynchronous: planner.asynchronous,
    parameters: parametersOf(tree),
    shape: shapeOf(tree),
  }
}

/** Has every `match` of a constant pattern done without regular expressions. */
function planMatches(tree: Node, bindings: readonly Binding[]): Pick<Plan, 'tree' | 'bindings'> {
  const patterns: Binding[] = []
  const replace = (node: Node) =>
    replaceMatches(node, (pattern) => {
      const parameter = `${PARAMETER}${bindings.length + patterns.length}`
      patterns.push({kind: 'pattern', parameter, pattern})
      return {type: 'Parameter', name: parameter}
    })
  const replaced = bindings.map((binding): Binding => {
    if (binding.kind !== 'ordered') return binding
    const {filter, whole} = binding
    return {...binding, filter: filter && replace(filter), whole: replace(whole)}
  })
  const planned = replace(tree)
  // First, because the others may evaluate with them.
  return {tree: planned, bindings: [...patterns, ...replaced]}
}

class Planner {
  readonly bindings: Binding[] = []
  readonly lookups: Source[] = []
  scans = 0
  asynchronous = false

  /**
   * @param hidden whether the scope of the node is hidden
   * @param top whether the node is evaluated once, outside of any document
   */
  rewrite(node: Node, hidden: boolean, top: boolean): Node {
    if (node.type === 'Everything') {
      this.scans += 1
      return node
    }
    if (node.type === 'FuncCall') {
      if (node.namespace === 'diff' || node.namespace === 'delta') {
        // Their arguments are selectors, which are looked at rather than evaluated.
        this.asynchronous = true
        return node
      }
      const type = countedType(node)
      if (type) return this.#bind({kind: 'count', type})
      if (node.namespace === 'releases' && node.name === 'all') {
        return this.rewrite(ALL_RELEASES, hidden, top)
      }
    }
    if (top) {
      const ordered = this.#rewriteOrdered(node)
      if (ordered) return ordered
    }
    const filters = filtersOfEverything(node)
    if (filters) return this.#rewriteFilter(filters, hidden)
    return mapChildren(node, hidden, (child, childHidden) =>
      this.rewrite(child, childHidden, top && sharesScope(node, child)),
    )
  }

  #rewriteFilter(filters: Node[], hidden: boolean): Node {
    const {source, rest} = this.#analyse(filters, hidden)
    const [usable] = source.candidates
    if (usable === undefined && source.types.length === 0) {
      this.scans += 1
      return nest({type: 'Everything'}, rest)
    }
    const lookup = source.types.length === 0 && source.candidates.every(({constant}) => !constant)
    const fixed = source.candidates.filter(({constant}) => constant)
    const correlated = source.candidates.find(({constant}) => !constant)
    if (correlated && (lookup || !fixed.some(isSelective))) {
      this.lookups.push({...source, candidates: [correlated, ...fixed]})
      return nest(lookupNode(this.lookups.length - 1, correlated), rest)
    }
    return nest(this.#bind({kind: 'candidates', source: {...source, candidates: fixed}}), rest)
  }

  /** `*[filter] | order(...)[0...n]` needs no more than the first n. */
  #rewriteOrdered(node: Node): Node | undefined {
    if (node.type !== 'Slice' && node.type !== 'AccessElement') return undefined
    const pipe = node.base
    if (pipe.type !== 'PipeFuncCall' || pipe.name !== 'order') return undefined
    const filters = filtersOfEverything(pipe.base)
    const need = neededOf(node)
    const orders = pipe.args.map(orderArgument)
    if (!filters || need === undefined || !orders.every(({expr}) => isOfDocument(expr))) {
      return undefined
    }
    const {source, rest} = this.#analyse(filters, false)
    if (source.types.length === 0) return undefined
    const parameter = `${PARAMETER}${this.bindings.length}`
    const documents: Node = {type: 'Parameter', name: parameter}
    const filtered = nest(documents, rest)
    this.bindings.push({
      kind: 'ordered',
      parameter,
      source: {...source, candidates: source.candidates.filter(({constant}) => constant)},
      orders,
      filter: rest.length > 0 ? filtered : undefined,
      whole: {...pipe, base: filtered},
      need,
    })
    return {...node, base: documents}
  }

  #analyse(filters: Node[], hidden: boolean): {source: Source; rest: Node[]} {
    const conditions = filters.flatMap(conjuncts)
    const types = conditions.map(typeOf).filter((type) => type !== undefined)
    const source = {
      candidates: filters.flatMap((filter) => findConditions(filter, hidden)).filter(isNotType),
      types,
    }
    const rest = conditions
      .filter((condition) => typeOf(condition) === undefined)
      .map((condition) => this.rewrite(condition, false, false))
    return {source, rest}
  }

  #bind(binding: {kind: 'candidates'; source: Source} | {kind: 'count'; type: Node}): Node {
    const parameter = `${PARAMETER}${this.bindings.length}`
    this.bindings.push({...binding, parameter})
    return {type: 'Parameter', name: parameter}
  }
}

const ALL_RELEASES: Node = {
  type: 'Filter',
  base: {type: 'Everything'},
  expr: {
    type: 'OpCall',
    op: '==',
    left: {type: 'AccessAttribute', name: '_type'},
    right: {type: 'Value', value: 'system.release'},
  },
}

/** The filters of `*[a][b]`, outermost last; undefined for anything else. */
function filtersOfEverything(node: Node): Node[] | undefined {
  if (node.type !== 'Filter') return undefined
  if (node.base.type === 'Everything') return [node.expr]
  const inner = filtersOfEverything(node.base)
  return inner && [...inner, node.expr]
}

function sharesScope(node: Node, child: Node): boolean {
  switch (node.type) {
    case 'Map':
    case 'FlatMap':
    case 'Filter':
    case 'Projection':
    case 'PipeFuncCall':
      return child === node.base
    default:
      return true
  }
}

function conjuncts(filter: Node): Node[] {
  if (filter.type === 'Group') return conjuncts(filter.base)
  return filter.type === 'And' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter]
}

/** The type in `count(*[_type == type])`. */
function countedType(node: NodeOf<'FuncCall'>): Node | undefined {
  const [counted] = node.args
  if (node.namespace !== 'global' || node.name !== 'count' || !counted) return undefined
  const [condition, ...others] = (filtersOfEverything(counted) ?? []).flatMap(conjuncts)
  return condition && others.length === 0 ? typeOf(condition) : undefined
}

/** What a condition says `_type` must equal. */
function typeOf(condition: Node): Node | undefined {
  if (condition.type !== 'OpCall' || condition.op !== '==') return undefined
  const {left, right} = condition
  if (isType(left) && isConstant(right)) return right
  return isType(right) && isConstant(left) ? left : undefined
}

function isType(node: Node): boolean {
  const path = pathOf(node)
  return path?.length === 1 && path[0] === '_type'
}

function isNotType(candidate: Candidate): boolean {
  return candidate.kind !== 'field' || !candidate.constant || !isType(candidate.field)
}

/** Conditions that find few documents whatever the data. */
function isSelective(candidate: Candidate): boolean {
  return candidate.kind === 'id' || candidate.kind === 'versions'
}

function nest(base: Node, conditions: Node[]): Node {
  const [first, ...others] = conditions
  if (first === undefined) return base
  const expr = others.reduce<Node>((left, right) => ({type: 'And', left, right}), first)
  return {type: 'Filter', base, expr}
}

function orderArgument(node: Node): OrderArgument {
  if (node.type === 'Desc') return {expr: node.base, descending: true}
  return {expr: node.type === 'Asc' ? node.base : node, descending: false}
}

function neededOf(node: Node): number | undefined {
  if (node.type === 'AccessElement') return node.index >= 0 ? node.index + 1 : undefined
  if (node.type !== 'Slice' || node.left < 0 || node.right < 0) return undefined
  return node.right + (node.isInclusive ? 1 : 0)
}

/**
 * A node that evaluates to the documents for a key: the dereference of an object whose `_ref`
 * names the look-up and spells out the key. What cannot be spelt asks for everything.
 */
function lookupNode(number: number, candidate: Candidate): Node {
  if (candidate.kind === 'either') throw new Error('An alternative is no look-up')
  const {key} = candidate
  const tolerant =
    candidate.kind === 'id' ||
    candidate.kind === 'versions' ||
    (candidate.kind === 'references' && !candidate.strict)
  const items = tolerant ? call('array', 'compact', key) : key
  const spelt = call(
    'global',
    'coalesce',
    plus(text('l'), call('array', 'join', items, text(SEPARATOR))),
    plus(text('s'), call('global', 'string', key)),
    tolerant ? selectArray(key) : text('*'),
  )
  return {
    type: 'Deref',
    base: {
      type: 'Object',
      attributes: [
        {
          type: 'ObjectAttributeValue',
          name: '_ref',
          value: plus(text(`${LOOKUP}${number}:`), spelt),
        },
      ],
    },
  }
}

/** An array that cannot be joined may hold ids among other things; nothing else can. */
function selectArray(key: Node): Node {
  return {
    type: 'Select',
    alternatives: [
      {
        type: 'SelectAlternative',
        condition: {
          type: 'OpCall',
          op: '>=',
          left: call('global', 'length', key),
          right: {type: 'Value', value: 0},
        },
        value: text('*'),
      },
    ],
    fallback: text('l'),
  }
}

function text(value: string): Node {
  return {type: 'Value', value}
}

function plus(left: Node, right: Node): Node {
  return {type: 'OpCall', op: '+', left, right}
}
