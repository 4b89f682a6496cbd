import {isObject} from '../document.ts'
import {badRequest, type LakeError} from '../errors.ts'
import {isValidId} from '../ids.ts'
import type {IncomingDocument, Insert, Mutation, PatchOperations} from './types.ts'

/** Tells which documents a mutation by query, a `patch` or `delete` with a `query`, is about. */
export type FindIds = (target: Record<string, unknown>) => string[]

/** Makes ids for documents that come without one. */
export type MakeId = () => string

const PATCH_OPERATIONS = [
  'set',
  'setIfMissing',
  'unset',
  'inc',
  'dec',
  'insert',
  'diffMatchPatch',
] as const

/**
 * Checks the mutations of a request and makes each of them concern one document: ids are made
 * where a `create` has none, and `{query}` and lists of ids become one mutation per document.
 *
 * @throws LakeError 400 that names the mutation by its position
 */
export function parseMutations(input: unknown, findIds: FindIds, makeId: MakeId): Mutation[] {
  if (!Array.isArray(input)) throw badRequest('"mutations" must be an array')
  return input.flatMap((mutation, index) => parseMutation(mutation, index, findIds, makeId))
}

function parseMutation(
  input: unknown,
  index: number,
  findIds: FindIds,
  makeId: MakeId,
): Mutation[] {
  const fail = (reason: string) => badRequest(`Mutation ${index}: ${reason}`)
  if (!isObject(input)) throw fail('must be an object')
  const kinds = Object.keys(input)
  const [kind] = kinds
  if (kind === undefined || kinds.length !== 1) {
    throw fail(
      'must have exactly one operation: create, createIfNotExists, createOrReplace, patch or delete',
    )
  }
  const body = input[kind]
  switch (kind) {
    case 'create':
      return [{create: parseDocument(body, makeId, fail)}]
    case 'createIfNotExists':
      return [{createIfNotExists: parseDocument(body, undefined, fail)}]
    case 'createOrReplace':
      return [{createOrReplace: parseDocument(body, undefined, fail)}]
    case 'delete': {
      if (!isObject(body)) throw fail('"delete" must be an object')
      const revision = parseRevision(body, fail)
      return parseTargets(body, findIds, fail).map((id) => ({delete: {id, ...revision}}))
    }
    case 'patch': {
      if (!isObject(body)) throw fail('"patch" must be an object')
      const operations = {...parsePatchOperations(body, fail), ...parseRevision(body, fail)}
      return parseTargets(body, findIds, fail).map((id): Mutation => ({patch: {id, ...operations}}))
    }
    default:
      throw fail(`unknown operation "${kind}"`)
  }
}

type Fail = (reason: string) => LakeError

function parseDocument(body: unknown, makeId: MakeId | undefined, fail: Fail): IncomingDocument {
  if (!isObject(body)) throw fail('the document must be an object')
  const {_id: id, _type: type} = body
  if (typeof type !== 'string' || type === '') throw fail('the document must have a "_type"')
  if (Object.hasOwn(body, '__proto__')) throw fail('"__proto__" is no name for a field')
  if (makeId && (id === undefined || id === '')) return {...body, _id: makeId(), _type: type}
  if (makeId && typeof id === 'string' && id.endsWith('.')) {
    return {...body, _id: checkId(id + makeId(), fail), _type: type}
  }
  return {...body, _id: checkId(id, fail), _type: type}
}

function checkId(id: unknown, fail: Fail): string {
  if (isValidId(id)) return id
  throw fail(
    `${JSON.stringify(id) ?? 'a missing "_id"'} is no document id: up to 128 letters, digits, "-", "_" and single "."`,
  )
}

function parseTargets(body: Record<string, unknown>, findIds: FindIds, fail: Fail): string[] {
  const {id, query, params} = body
  if (Array.isArray(id)) return id.map((one) => checkId(one, fail))
  if (id !== undefined) return [checkId(id, fail)]
  if (typeof query !== 'string') throw fail('needs an "id" or a "query"')
  if (params !== undefined && !isObject(params)) throw fail('"params" must be an object')
  return findIds(body)
}

function parseRevision(body: Record<string, unknown>, fail: Fail): {ifRevisionID?: string} {
  const revision = body['ifRevisionID'] ?? body['ifRevisionId']
  if (revision === undefined || revision === null) return {}
  if (typeof revision !== 'string') throw fail('"ifRevisionID" must be a string')
  return {ifRevisionID: revision}
}

/** Checks the operations of a patch, also of one inside an action. */
export function parsePatchOperations(body: Record<string, unknown>, fail: Fail): PatchOperations {
  const operations: PatchOperations = {}
  for (const key of Object.keys(body)) {
    if (!KNOWN_PATCH_KEYS.has(key)) throw fail(`unknown patch operation "${key}"`)
  }
  for (const operation of PATCH_OPERATIONS) {
    const value = body[operation]
    if (value === undefined) continue
    if (operation === 'unset') operations.unset = parseUnset(value, fail)
    else if (operation === 'insert') operations.insert = parseInsert(value, fail)
    else Object.assign(operations, {[operation]: parseByPath(operation, value, fail)})
  }
  return operations
}

const KNOWN_PATCH_KEYS = new Set<string>([
  ...PATCH_OPERATIONS,
  'id',
  'query',
  'params',
  'ifRevisionID',
  'ifRevisionId',
])

function parseUnset(value: unknown, fail: Fail): string[] {
  if (!Array.isArray(value) || !value.every((path) => typeof path === 'string')) {
    throw fail('"unset" must be an array of paths')
  }
  return value
}

function parseInsert(value: unknown, fail: Fail): Insert {
  if (!isObject(value) || !Array.isArray(value['items'])) {
    throw fail('"insert" needs an array of "items"')
  }
  const anchors = (['before', 'after', 'replace'] as const).filter((place) => place in value)
  const [place] = anchors
  if (place === undefined || anchors.length > 1) {
    throw fail('"insert" needs exactly one of "before", "after" and "replace"')
  }
  const path = value[place]
  if (typeof path !== 'string') throw fail(`"insert.${place}" must be a path`)
  return {[place]: path, items: value['items']}
}

function parseByPath(operation: string, value: unknown, fail: Fail): Record<string, unknown> {
  if (!isObject(value)) throw fail(`"${operation}" must be an object from paths to values`)
  for (const [path, argument] of Object.entries(value)) {
    if ((operation === 'inc' || operation === 'dec') && typeof argument !== 'number') {
      throw fail(`"${operation}" of "${path}" must be a number`)
    }
    if (operation === 'diffMatchPatch' && typeof argument !== 'string') {
      throw fail(`"diffMatchPatch" of "${path}" must be a string`)
    }
  }
  return value
}
