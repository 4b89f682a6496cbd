import {Schema as SchemaCompiler} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import type {ObjectSchemaType, Schema, SchemaTypeDefinition} from '@sanity/types'
import {inferFromSchema} from '@sanity/validation/_internal'

import {schemaTypes} from './schema-types.ts'

/** A compiled schema: types by name. */
export type CompiledSchema = Schema

/** Compiles types for use without a Studio; by default those of the model. */
export function compileSchema(
  types: readonly SchemaTypeDefinition[] = schemaTypes as SchemaTypeDefinition[],
): CompiledSchema {
  const schema = SchemaCompiler.compile({
    name: 'health-content',
    types: [...types, ...builtinTypes],
  })
  // As a Studio does: rules are made once, not anew for each value that is validated.
  return inferFromSchema(schema)
}

let compiled: CompiledSchema | undefined

/** The model's own schema, compiled once. */
export function healthSchema(): CompiledSchema {
  compiled ??= compileSchema()
  return compiled
}

/** The compiled type of a document; undefined where the schema has no such document type. */
export function documentTypeOf(
  type: string,
  schema: CompiledSchema = healthSchema(),
): ObjectSchemaType | undefined {
  const found = schema.get(type)
  return found?.jsonType === 'object' && found.type?.name === 'document' ? found : undefined
}
