import type {SchemaTypeDefinition} from '@sanity/types'

import * as documents from './documents/index.ts'
import * as objects from './objects/index.ts'
import * as relations from './relations/index.ts'

/** The document types. */
export const documentTypes: SchemaTypeDefinition[] = Object.values(documents)

/** The relation types: an attributed link from a condition to another document. */
export const relationTypes: SchemaTypeDefinition[] = Object.values(relations)

/** The object types that documents and relations are made of. */
export const objectTypes: SchemaTypeDefinition[] = Object.values(objects)

/** Every type of the model, for a Studio's `schema.types` or for `Schema.compile`. */
export const schemaTypes: SchemaTypeDefinition[] = [
  ...documentTypes,
  ...relationTypes,
  ...objectTypes,
]
