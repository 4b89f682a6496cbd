import {isObject, jsonEqual, type StoredDocument} from '../document.ts'
import {evaluateGroq, parseDelta, type Node, type NodeOf} from '../query/groq.ts'
import {mend} from '../query/mend.ts'
import {mapChildren} from '../query/nodes.ts'

/** A document before a change and after it; undefined where it does not exist. */
export interface Delta {
  before: StoredDocument | undefined
  after: StoredDocument | undefined
  /** Type of the action that the change is part of. */
  action: string | undefined
  /** The document's stored versions (published, draft, releases). */
  versions: () => readonly StoredDocument[]
}

/** Says whether a change is one that the filter means. */
export type ChangeTest = (delta: Delta, identity: string) => boolean

/** Every write changes these, so a change of only something else changes them too. */
const STAMPS = new Set(['_rev', '_updatedAt'])

/**
 * Reads a filter over changes: GROQ's delta mode, with `before()`, `after()`,
 * `delta::operation()`, `delta::changedAny()` and `delta::changedOnly()`. Attributes without
 * either are those of the document after, or before when it is deleted. `*` is the document's
 * own versions as they were before the transaction, `$action` the type of the action, or null.
 *
 * groq-js evaluates the last two asynchronously only, and a transaction cannot wait. So they are
 * worked out here, for selectors that are made of attributes.
 *
 * @throws Error when the filter is no GROQ or has another selector
 */
export function parseChangeFilter(filter: string): ChangeTest {
  const tree = mend(parseDelta(filter))
  checkSelectors(tree)
  return ({before, after, action, versions}, identity) =>
    evaluateGroq(resolveChanges(tree, before, after), {
      root: after ?? before,
      before: before ?? null,
      after: after ?? null,
      dataset: versions(),
      identity,
      params: {identity, action: action ?? null},
    }) === true
}

function checkSelectors(tree: Node): void {
  const visit = (node: Node): Node => {
    if (!isChanged(node)) return mapChildren(node, false, visit)
    for (const selector of node.args) selectedPaths(selector)
    return node
  }
  visit(tree)
}

/** Puts `true` or `false` in place of each `delta::changedAny()` and `delta::changedOnly()`. */
function resolveChanges(tree: Node, before: unknown, after: unknown): Node {
  const visit = (node: Node): Node => {
    if (!isChanged(node)) return mapChildren(node, false, visit)
    const paths = node.args.flatMap(selectedPaths)
    const value =
      node.name === 'changedAny'
        ? paths.some((path) => !jsonEqual(valueAt(before, path), valueAt(after, path)))
        : jsonEqual(without(before, paths), without(after, paths))
    return {type: 'Value', value}
  }
  return visit(tree)
}

function isChanged(node: Node): node is NodeOf<'FuncCall'> {
  return (
    node.type === 'FuncCall' &&
    node.namespace === 'delta' &&
    (node.name === 'changedAny' || node.name === 'changedOnly')
  )
}

/** The paths of a selector: `a`, `a.b`, `(a, b.c)`. */
function selectedPaths(selector: Node): string[][] {
  switch (selector.type) {
    case 'Group':
      return selectedPaths(selector.base)
    case 'Tuple':
      return selector.members.flatMap(selectedPaths)
    case 'AccessAttribute':
      return selector.base
        ? selectedPaths(selector.base).map((path) => [...path, selector.name])
        : [[selector.name]]
    default:
      throw new Error('What delta::changedAny() and delta::changedOnly() select must be attributes')
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (parent, name) => (isObject(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined),
    value,
  )
}

/** A document without what the paths select, and without what every write changes. */
function without(value: unknown, paths: readonly (readonly string[])[], top = true): unknown {
  if (!isObject(value)) return value
  const entries = Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
    if (top && STAMPS.has(name)) return []
    const within = paths.filter(([first]) => first === name).map(([, ...rest]) => rest)
    if (within.some((rest) => rest.length === 0)) return []
    return [[name, within.length > 0 ? without(child, within, false) : child]]
  })
  return Object.fromEntries(entries)
}
