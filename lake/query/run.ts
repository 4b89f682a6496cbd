import type {StoredDocument} from '../document.ts'
import {isPublished} from '../ids.ts'
import type {DocumentSet} from '../store/documents.ts'
import {extractOf, lookUp, lookUpConstant, readSpelt, shownOf, type Found} from './lookup.ts'
import {evaluateGroq, evaluateGroqAsync, type Node} from './groq.ts'
import {TextPattern} from './match.ts'
import type {View} from './perspective.ts'
import {LOOKUP, type Binding, type Plan, type Source} from './plan.ts'

export interface QueryContext {
  params: Record<string, unknown>
  identity: string
  projectId: string
  dataset: string
  now: Date
}

/** More documents than the caller wanted to go through. */
export class TooMuchWork extends Error {
  override name = 'TooMuchWork'
}

/** What a query looked at, for telling later whether a change outdates its result. */
export interface Touched {
  everything: boolean
  types: Set<string>
  ids: Set<string>
}

export interface RunOptions {
  /** How many documents may be gone through; no limit when left out. */
  maxDocuments?: number
}

/** One evaluation of a planned query on a view. */
export class QueryRun {
  readonly touched: Touched = {everything: false, types: new Set(), ids: new Set()}
  readonly #plan: Plan
  readonly #view: View
  readonly #documents: DocumentSet
  readonly #context: QueryContext
  readonly #params: Record<string, unknown>
  #budget: number

  constructor(
    plan: Plan,
    view: View,
    documents: DocumentSet,
    context: QueryContext,
    {maxDocuments = Number.POSITIVE_INFINITY}: RunOptions = {},
  ) {
    this.#plan = plan
    this.#view = view
    this.#documents = documents
    this.#context = context
    this.#params = {...context.params}
    this.#budget = maxDocuments
  }

  /**
   * Evaluates synchronously.
   *
   * @throws TooMuchWork when it needs more documents than it may
   */
  run(): unknown {
    this.#prepare()
    return this.#evaluate(this.#plan.tree)
  }

  /** Whether only {@link runAsync} can evaluate it. */
  get asynchronous(): boolean {
    return this.#plan.asynchronous
  }

  /** Evaluates with the functions that groq-js only has asynchronously. */
  async runAsync(): Promise<unknown> {
    this.#prepare()
    return evaluateGroqAsync(this.#plan.tree, {...this.#options(), dataset: this.#view.all()})
  }

  #prepare(): void {
    if (this.#plan.scans > 0) {
      this.touched.everything = true
      this.#spend(this.#documents.size * this.#plan.scans)
    }
    for (const binding of this.#plan.bindings) {
      this.#params[binding.parameter] = this.#fill(binding)
    }
  }

  #evaluate(tree: Node): unknown {
    return evaluateGroq(tree, {
      ...this.#options(),
      dataset: this.#plan.scans > 0 ? this.#view.all() : [],
    })
  }

  #options() {
    const {identity, projectId, dataset, now} = this.#context
    return {
      params: this.#params,
      identity,
      timestamp: now,
      sanity: {projectId, dataset},
      dereference: ({_ref}: {_ref: string}) => this.#dereference(_ref),
    }
  }

  #dereference(id: string): StoredDocument | StoredDocument[] | undefined {
    if (id.startsWith(LOOKUP)) return this.#lookUp(id)
    this.#spend(1)
    this.touched.ids.add(id)
    return this.#view.get(id)
  }

  #lookUp(spelt: string): StoredDocument[] {
    const colon = spelt.indexOf(':', LOOKUP.length)
    const source = this.#plan.lookups[Number(spelt.slice(LOOKUP.length, colon))]
    const [condition, ...fixed] = source?.candidates ?? []
    if (!source || !condition || condition.kind === 'either') throw new Error('Unknown look-up')
    const found = lookUp(condition, readSpelt(spelt.slice(colon + 1)), this.#documents)
    return this.#documentsOf({...source, candidates: fixed}, found)
  }

  #fill(binding: Binding): unknown {
    if (binding.kind === 'candidates') return this.#documentsOf(binding.source)
    if (binding.kind === 'count') return this.#count(binding.type)
    if (binding.kind === 'pattern') return new TextPattern(this.#constant(binding.pattern))
    const {source, orders, filter, whole, need, parameter} = binding
    const [type] = source.types.map((node) => this.#constant(node))
    const best = this.#best(source, undefined)
    const {perspective} = this.#view
    const index =
      typeof type === 'string' &&
      (perspective === 'raw' || perspective === 'published') &&
      (best === undefined || best.size > need * 8)
        ? this.#documents.inOrder(
            JSON.stringify(orders),
            type,
            orders.map(({expr, descending}) => ({extract: extractOf(expr), descending})),
          )
        : undefined
    if (!index || typeof type !== 'string') {
      this.#params[parameter] = this.#documentsOf(source)
      return this.#evaluate(whole)
    }
    this.touched.types.add(type)
    return this.#firstInOrder(index.ids(), source, filter, parameter, need)
  }

  #count(node: Node): number {
    const type = this.#constant(node)
    const known = typeof type === 'string' ? this.#view.countOfType(type) : undefined
    if (known === undefined) return this.#documentsOf({candidates: [], types: [node]}).length
    this.touched.types.add(String(type))
    return known
  }

  /** Goes through documents in order, a growing number at a time, until enough pass the filter. */
  #firstInOrder(
    ids: Iterator<string>,
    source: Source,
    filter: Node | undefined,
    parameter: string,
    need: number,
  ): unknown[] {
    const passed: unknown[] = []
    for (let size = Math.max(need, 16); passed.length < need; size *= 2) {
      const some: StoredDocument[] = []
      let next = ids.next()
      while (!next.done) {
        const document = this.#isShown(next.value) ? this.#view.get(next.value) : undefined
        if (document && this.#hasTypes(document, source)) some.push(document)
        if (some.length === size) break
        next = ids.next()
      }
      this.#spend(some.length)
      this.#params[parameter] = some
      const result = filter ? this.#evaluate(filter) : some
      if (Array.isArray(result)) for (const document of result) passed.push(document)
      if (next.done) break
    }
    return passed
  }

  #isShown(id: string): boolean {
    return this.#view.perspective === 'raw' || isPublished(id)
  }

  /** The documents that a filter has to be tried on. */
  #documentsOf(source: Source, looked?: Found): StoredDocument[] {
    const types = source.types.map((node) => this.#constant(node))
    const best = this.#best(source, looked)
    const [type] = types
    if (typeof type === 'string') this.touched.types.add(type)
    else this.touched.everything = true
    if (!best) {
      this.#spend(this.#documents.size)
      return this.#ofTypes([...this.#view.all()], types)
    }
    this.#spend(best.size)
    return this.#ofTypes(shownOf(best, this.#view, this.#documents), types)
  }

  /** The smallest answer that an index gives. */
  #best(source: Source, looked: Found): Found {
    let best = looked
    for (const candidate of source.candidates) {
      const found = lookUpConstant(candidate, this.#documents, this.#params)
      if (found && (!best || found.size < best.size)) best = found
    }
    for (const node of source.types) {
      const type = this.#constant(node)
      if (typeof type !== 'string') continue
      const ids = this.#documents.ofType(type)
      if (!best || ids.size < best.size) best = {size: ids.size, ids: () => ids}
    }
    return best
  }

  #hasTypes(document: StoredDocument, source: Source): boolean {
    return source.types.every((node) => isOfType(document, this.#constant(node)))
  }

  #ofTypes(documents: StoredDocument[], types: readonly unknown[]): StoredDocument[] {
    if (types.length === 0) return documents
    return documents.filter((document) => types.every((type) => isOfType(document, type)))
  }

  #constant(node: Node): unknown {
    if (node.type === 'Value') return node.value
    return evaluateGroq(node, {params: this.#params})
  }

  #spend(documents: number): void {
    this.#budget -= documents
    if (this.#budget < 0) throw new TooMuchWork('The query needs more documents')
  }
}

/** `_type == value`, where null equals the absence of a type. */
function isOfType(document: StoredDocument, value: unknown): boolean {
  const type: unknown = document._type
  if (value === null || value === undefined) return type === null || type === undefined
  return type === value
}
