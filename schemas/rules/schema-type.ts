import type {SchemaType} from '@sanity/types'

/** Whether a compiled type is one of a name, or made from it. */
export function isOfType(type: SchemaType, name: string): boolean {
  for (let one: SchemaType | undefined = type; one; one = one.type) {
    if (one.name === name) return true
  }
  return false
}
