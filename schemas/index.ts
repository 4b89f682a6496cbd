export * from './codes/index.ts'
export {
  createSchemaTypes,
  type DocumentTypeName,
  type SchemaTypesOptions,
} from './create-schema-types.ts'
export * from './derived/index.ts'
export * from './documents/index.ts'
export * from './keys/index.ts'
export * from './objects/index.ts'
export * from './relations/index.ts'
export * from './rules/index.ts'
export * from './schema-types.ts'
export * from './text/index.ts'
export type * from './types/index.ts'
export * from './vocabularies/index.ts'
