import type {SchemaType} from '@sanity/types'

import {publishedId} from '../keys/document-id.ts'
import {asRecords, asText, refOf} from './loose.ts'
import {defineRule} from './rule.ts'

/** A reference leads to a document of a type that its field allows. */
export const referenceWrongType = defineRule({
  code: 'reference-wrong-type',
  level: 'error',
  title: 'A reference leads to a document of a type that its field allows.',
  on: ['reference'],
  check: (reference, {type, related}) => {
    const id = refOf(reference)
    const target = id ? related(publishedId(id)) : undefined
    const allowed = allowedTypes(type)
    if (!target || allowed.length === 0 || allowed.includes(target._type)) return []
    return [
      {
        message: `"${target.title ?? target._id}" is a ${target._type}; choose a ${allowed.join(' or ')}.`,
      },
    ]
  },
})

/** A list of references names each document once. */
export const referenceRepeated = defineRule({
  code: 'reference-repeated',
  level: 'error',
  title: 'A list of references names each document once.',
  on: ['array'],
  check: ({blocks}) => {
    const seen = new Set<string>()
    return asRecords(blocks).flatMap((item, index) => {
      const id = item._type === 'reference' ? refOf(item) : undefined
      if (!id) return []
      const target = publishedId(id)
      if (!seen.has(target)) {
        seen.add(target)
        return []
      }
      const key = asText(item._key)
      return [
        {
          message: `"${target}" is in the list already. Remove one of the two.`,
          path: [key ? {_key: key} : index],
        },
      ]
    })
  },
})

function allowedTypes(type: SchemaType): string[] {
  const to: unknown = 'to' in type ? type.to : undefined
  return asRecords(to).flatMap((one) => asText(one.name) ?? asText(one.type) ?? [])
}
