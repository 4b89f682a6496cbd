import {isObject} from '../document.ts'
import {badRequest, type LakeError} from '../errors.ts'
import {isValidId} from '../ids.ts'
import type {IncomingDocument} from '../mutations/types.ts'

/** Reads the fields of one action, with errors that name the action and the field. */
export class ActionInput {
  readonly type: string
  readonly #fields: Record<string, unknown>
  readonly #index: number

  constructor(action: unknown, index: number) {
    if (!isObject(action) || typeof action['actionType'] !== 'string') {
      throw badRequest(`Action ${index}: must be an object with an "actionType"`)
    }
    this.type = action['actionType']
    this.#fields = action
    this.#index = index
  }

  fail(reason: string): LakeError {
    return badRequest(`Action ${this.#index} (${this.type}): ${reason}`)
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined
  }

  id(name: string): string {
    const value = this.#fields[name]
    if (!isValidId(value)) throw this.fail(`"${name}" must be a document id`)
    return value
  }

  ids(name: string): string[] {
    const value = this.#fields[name] ?? []
    if (!Array.isArray(value) || !value.every(isValidId)) {
      throw this.fail(`"${name}" must be an array of document ids`)
    }
    return value
  }

  text(name: string): string {
    const value = this.#fields[name]
    if (typeof value !== 'string' || value === '') throw this.fail(`"${name}" must be a string`)
    return value
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined
  }

  flag(name: string): boolean {
    return this.#fields[name] === true
  }

  object(name: string): Record<string, unknown> {
    const value = this.#fields[name]
    if (!isObject(value)) throw this.fail(`"${name}" must be an object`)
    return value
  }

  /** A document; `id` is its id when the action names it elsewhere. */
  document(name: string, id?: string): IncomingDocument {
    const value = this.object(name)
    const _id = value['_id'] ?? id
    if (!isValidId(_id)) throw this.fail(`"${name}._id" must be a document id`)
    if (typeof value['_type'] !== 'string') throw this.fail(`"${name}._type" must be a string`)
    return {...value, _id, _type: value['_type']}
  }
}
