import {documentTag, EVERYTHING_TAG, typeTag} from '../listen/tags.ts'
import type {DocumentSet} from '../store/documents.ts'
import {badRequest, LakeError} from '../errors.ts'
import {missingParameter, queryError} from './evaluate.ts'
import {View} from './perspective.ts'
import type {Plan} from './plan.ts'
import type {QueryRequest} from './protocol.ts'
import {QueryRun, TooMuchWork, type RunOptions, type Touched} from './run.ts'
import {visibleBy} from './visibility.ts'
import {TimeUp} from './watchdog.ts'

/** A result that depends on more single documents is taken to depend on everything. */
const MAX_TAGS = 200

export function prepareRun(
  plan: Plan,
  request: QueryRequest,
  documents: DocumentSet,
  options?: RunOptions,
): QueryRun {
  const missing = plan.parameters.find((name) => !Object.hasOwn(request.params, name))
  if (missing !== undefined) {
    throw queryError(request.query, missingParameter(request.query, missing))
  }
  const view = new View(documents, request.perspective, visibleBy(request.visibility))
  const {params, identity, projectId, dataset, now} = request
  return new QueryRun(
    plan,
    view,
    documents,
    {params, identity, projectId, dataset, now: new Date(now)},
    options,
  )
}

/** @returns JSON; a result that is no JSON value at all is null */
export function toJson(result: unknown): string {
  return JSON.stringify(result) ?? 'null'
}

export function tagsOf({everything, types, ids}: Touched): string[] {
  if (everything || types.size + ids.size > MAX_TAGS) return [EVERYTHING_TAG]
  return [...[...types].map(typeTag), ...[...ids].map(documentTag)]
}

/** What a client is told of a query that failed: it is the query's fault, not the lake's. */
export function evaluationError(error: unknown, query: string): LakeError {
  if (error instanceof LakeError) return error
  if (error instanceof TimeUp) return tooSlow()
  if (error instanceof TooMuchWork) return badRequest(error.message, 'queryTooComplexError')
  if (error instanceof RangeError) {
    return badRequest(
      'The query, or its result, is nested too deeply or too large',
      'queryTooComplexError',
    )
  }
  return queryError(query, error)
}

export function tooSlow(): LakeError {
  return badRequest('The query took longer than it may, and was stopped', 'queryTimeoutError')
}
