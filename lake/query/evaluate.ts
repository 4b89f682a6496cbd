import {evaluateSync, GroqSyntaxError, parse, type ExprNode} from 'groq-js'
import {LakeError} from '../errors.ts'
import type {View} from './perspective.ts'

export interface QueryContext {
  params: Record<string, unknown>
  identity: string
  projectId: string
  dataset: string
  now: Date
}

/**
 * Parses a query.
 *
 * @throws LakeError 400 `queryParseError` with the place, from which clients draw a caret
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, {params})
  } catch (error) {
    const position = error instanceof GroqSyntaxError ? error.position : 0
    throw new LakeError(400, {
      type: 'queryParseError',
      description: error instanceof Error ? error.message : String(error),
      query,
      start: position,
      end: position,
    })
  }
}

export function evaluateOn(tree: ExprNode, view: View, context: QueryContext): unknown {
  const {params, identity, projectId, dataset, now} = context
  return evaluateSync(tree, {
    params,
    identity,
    timestamp: now,
    sanity: {projectId, dataset},
    dataset: view.all(),
    root: undefined,
    dereference: ({_ref}: {_ref: string}) => view.get(_ref),
  }).data
}
