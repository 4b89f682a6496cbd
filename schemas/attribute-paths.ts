import type {ArraySchemaType, SchemaType} from '@sanity/types'

import {documentTypeOf, healthSchema, type CompiledSchema} from './compile.ts'
import {isOfType} from './rules/schema-type.ts'

/** The most distinct attribute paths that the model may have; the free plan ends at 2,000. */
export const MAX_ATTRIBUTE_PATHS = 1600

/**
 * Every attribute path that documents of a schema can have, as the hosted service
 * counts them: the same path in two document types is one, whatever the length of
 * an array.
 *
 * @returns sorted paths such as `symptoms[].frequency.n`.
 */
export function attributePaths(schema: CompiledSchema = healthSchema()): string[] {
  const paths = new Set(['_id', '_type', '_rev', '_createdAt', '_updatedAt'])
  for (const name of schema.getTypeNames()) {
    // Types of the service itself, such as sanity.imageAsset, are not counted against the model.
    const type = name.includes('.') ? undefined : documentTypeOf(name, schema)
    for (const field of type?.fields ?? []) collect(field.type, field.name, paths)
  }
  return [...paths].toSorted()
}

function collect(type: SchemaType, path: string, paths: Set<string>): void {
  paths.add(path)
  if (isOfType(type, 'reference')) {
    for (const member of referenceMembers) paths.add(`${path}.${member}`)
  } else if (type.jsonType === 'array') {
    collectItems(type as ArraySchemaType, path, paths)
  } else if (type.jsonType === 'object') {
    paths.add(`${path}._type`)
    for (const field of type.fields) collect(field.type, `${path}.${field.name}`, paths)
  }
}

function collectItems(type: ArraySchemaType, path: string, paths: Set<string>): void {
  const item = `${path}[]`
  for (const member of type.of) {
    if (member.jsonType === 'object') paths.add(`${item}._key`)
    collect(member, item, paths)
    for (const annotation of annotationsOf(member)) {
      paths.add(`${item}.markDefs[]._key`)
      collect(annotation, `${item}.markDefs[]`, paths)
    }
  }
}

/** A reference that waits for its target to be published carries two members more. */
const referenceMembers = [
  '_type',
  '_ref',
  '_weak',
  '_strengthenOnPublish',
  '_strengthenOnPublish.type',
]

function annotationsOf(member: SchemaType): SchemaType[] {
  if (member.jsonType !== 'object') return []
  const children = member.fields.find((field) => field.name === 'children')?.type
  const span =
    children?.jsonType === 'array'
      ? (children as ArraySchemaType).of.find((one) => one.name === 'span')
      : undefined
  const annotations: unknown = span && 'annotations' in span ? span.annotations : undefined
  return Array.isArray(annotations) ? (annotations as SchemaType[]) : []
}
