import type {Node} from './groq.ts'
import {mapChildren} from './nodes.ts'

/**
 * Rewrites a parsed query where groq-js departs from the language:
 *
 * - `path(a) in path(b)` compares paths; groq-js compares only strings with paths;
 * - `score()` takes documents; groq-js lets it score what a projection or an index made.
 *
 * @throws Error for a query that the language does not allow
 */
export function mend(node: Node): Node {
  if (node.type === 'PipeFuncCall' && node.name === 'score') checkScored(node.base)
  if (
    node.type === 'OpCall' &&
    node.op === 'in' &&
    isPathCall(node.left) &&
    isPathCall(node.right)
  ) {
    const [left] = node.left.args
    if (left) return {...node, left: mend(left), right: mend(node.right)}
  }
  return mapChildren(node, false, mend)
}

function isPathCall(node: Node): node is Node & {type: 'FuncCall'} {
  return node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'
}

function checkScored(base: Node): void {
  if (base.type === 'Map' || base.type === 'Projection' || base.type === 'AccessElement') {
    throw new Error('score() must be applied to documents, before any projection or index')
  }
}
