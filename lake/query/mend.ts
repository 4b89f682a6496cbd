import type {Node, NodeOf} from './groq.ts'
import {mapChildren} from './nodes.ts'

/**
 * Rewrites a parsed query where groq-js departs from the language:
 *
 * - `path(a) in path(b)` compares paths; groq-js compares only strings with paths;
 * - `array::unique()` keeps one null; groq-js keeps them all;
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
  const mended = mapChildren(node, false, mend)
  return mended.type === 'FuncCall' && mended.namespace === 'array' && mended.name === 'unique'
    ? uniqueWithNull(mended)
    : mended
}

/** `select(null in list => [...array::unique(list[@ != null]), null], array::unique(list))` */
function uniqueWithNull(unique: NodeOf<'FuncCall'>): Node {
  const [list] = unique.args
  if (!list) return unique
  const nothing: Node = {type: 'Value', value: null}
  const isSomething: Node = {type: 'OpCall', op: '!=', left: {type: 'This'}, right: nothing}
  const others: Node = {...unique, args: [{type: 'Filter', base: list, expr: isSomething}]}
  return {
    type: 'Select',
    alternatives: [
      {
        type: 'SelectAlternative',
        condition: {type: 'OpCall', op: 'in', left: nothing, right: list},
        value: {
          type: 'Array',
          elements: [
            {type: 'ArrayElement', value: others, isSplat: true},
            {type: 'ArrayElement', value: nothing, isSplat: false},
          ],
        },
      },
    ],
    fallback: unique,
  }
}

function isPathCall(node: Node): node is Node & {type: 'FuncCall'} {
  return node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'
}

function checkScored(base: Node): void {
  if (base.type === 'Map' || base.type === 'Projection' || base.type === 'AccessElement') {
    throw new Error('score() must be applied to documents, before any projection or index')
  }
}
