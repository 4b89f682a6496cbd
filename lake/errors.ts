/**
 * An error that a client gets as an answer: the HTTP status and the `error` object of the
 * body, in the shapes of the hosted Content Lake.
 */
export class LakeError extends Error {
  override name = 'LakeError'
  readonly status: number
  readonly error: ErrorBody
  readonly headers: Record<string, string>

  constructor(status: number, error: ErrorBody, headers: Record<string, string> = {}) {
    super(error.description)
    this.status = status
    this.error = error
    this.headers = headers
  }
}

export interface ErrorBody {
  type: string
  description: string
  [detail: string]: unknown
}

/** 400: the request itself is wrong, and sending it again will not help. */
export function badRequest(description: string, type = 'validationError'): LakeError {
  return new LakeError(400, {type, description})
}

/** 401: the request needs a token or a session and has none, or a wrong one. */
export function unauthorized(description: string): LakeError {
  return new LakeError(401, {type: 'unauthorizedError', description})
}

/** 403: who asks is known and may not do this. */
export function forbidden(description: string): LakeError {
  return new LakeError(403, {type: 'insufficientPermissionsError', description})
}

/** 404: what the request names is not there. */
export function notFound(description: string): LakeError {
  return new LakeError(404, {type: 'notFoundError', description})
}

/** What is wrong with one mutation of a transaction. */
export interface MutationProblem {
  type: string
  description: string
  id?: string
  [detail: string]: unknown
}

/** 409 (or 400, 403): the mutation at `index` cannot be applied, so none of its transaction is. */
export function mutationError(index: number, problem: MutationProblem, status = 409): LakeError {
  return new LakeError(status, {
    type: 'mutationError',
    description: `The mutation(s) failed: ${problem.description}`,
    items: [{index, error: problem}],
  })
}

export function documentExists(index: number, id: string): LakeError {
  return mutationError(index, {
    type: 'documentAlreadyExistsError',
    id,
    description: `Document by ID "${id}" already exists`,
  })
}

export function documentMissing(index: number, id: string): LakeError {
  return mutationError(index, {
    type: 'documentNotFoundError',
    id,
    description: `The document with the ID "${id}" was not found`,
  })
}

export function revisionMismatch(
  index: number,
  id: string,
  expected: string,
  current: string | undefined,
): LakeError {
  return mutationError(index, {
    type: 'documentRevisionIDDoesNotMatchError',
    id,
    currentRevisionID: current,
    expectedRevisionID: expected,
    description: `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`,
  })
}
