import {randomBytes} from 'node:crypto'
import {isObject} from '../document.ts'
import type {Mutation, Patch} from './types.ts'

/** Gives every object in an array that has no `_key` one, in all values a mutation brings. */
export function addArrayKeys(mutation: Mutation): Mutation {
  if ('create' in mutation) return {create: keyed(mutation.create)}
  if ('createIfNotExists' in mutation) return {createIfNotExists: keyed(mutation.createIfNotExists)}
  if ('createOrReplace' in mutation) return {createOrReplace: keyed(mutation.createOrReplace)}
  if ('delete' in mutation) return mutation
  const patch: Patch = {...mutation.patch}
  if (patch.set) patch.set = keyed(patch.set)
  if (patch.setIfMissing) patch.setIfMissing = keyed(patch.setIfMissing)
  if (patch.insert) patch.insert = {...patch.insert, items: keyed(patch.insert.items)}
  return {patch}
}

function keyed<T>(value: T): T
function keyed(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => {
      const inner = keyed(item)
      return isObject(inner) && typeof inner['_key'] !== 'string'
        ? {_key: makeKey(), ...inner}
        : inner
    })
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, keyed(child)]))
}

function makeKey(): string {
  return randomBytes(6).toString('hex')
}
